/** Numbers as text in a JSON file: base64 of bytes, and of variable-length whole numbers (LEB128). Pure: no atob, no Buffer. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function decodeBytes(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let at = 0; at < 64; at++) values[LETTERS.charCodeAt(at)] = at;
  const length = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length;
  const bytes = new Uint8Array((length * 3) >> 2);
  let bits = 0;
  let held = 0;
  let put = 0;
  for (let at = 0; at < length; at++) {
    held = (held << 6) | (values[text.charCodeAt(at)] as number);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[put++] = (held >> bits) & 255;
  }
  return bytes;
}

export function encodeBytes(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const three = ((bytes[at] as number) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const letter = (shift: number) => LETTERS[(three >> shift) & 63] as string;
    parts.push(letter(18), letter(12), left > 1 ? letter(6) : '=', left > 2 ? letter(0) : '=');
  }
  return parts.join('');
}

export function decodeNumbers(bytes: Uint8Array): Int32Array {
  const numbers: number[] = [];
  let number = 0;
  let shift = 0;
  for (const byte of bytes) {
    number |= (byte & 127) << shift;
    shift += 7;
    if (byte >= 128) continue;
    numbers.push(number);
    number = 0;
    shift = 0;
  }
  return Int32Array.from(numbers);
}

export function encodeNumbers(numbers: Iterable<number>): Uint8Array {
  const bytes: number[] = [];
  for (const whole of numbers) {
    let number = whole;
    for (; number >= 128; number >>>= 7) bytes.push((number & 127) | 128);
    bytes.push(number);
  }
  return Uint8Array.from(bytes);
}
