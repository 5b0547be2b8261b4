/**
 * Numbers as text in a JSON file: a character a byte, and variable-length whole numbers (LEB128). Small bytes are printable ASCII,
 * the rest stands from U+0100 on, so that gzip, which counts bytes, makes of it what it would make of the bytes themselves
 * (of base64 a sixth more). Pure: no atob, no Buffer.
 */
const FIRST = 0x23;
const BACKSLASH = 0x5c;
/** As many as there are from `#` to `~` without the backslash. */
const PLAIN = 0x7e - FIRST;
const BEYOND = 0x100;

export function decodeBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    bytes[at] = code >= BEYOND ? code - BEYOND + PLAIN : code - FIRST - (code > BACKSLASH ? 1 : 0);
  }
  return bytes;
}

export function encodeBytes(bytes: Uint8Array): string {
  const character = (byte: number) => {
    if (byte >= PLAIN) return byte - PLAIN + BEYOND;
    return byte + FIRST + (byte + FIRST >= BACKSLASH ? 1 : 0);
  };
  return Array.from(bytes, (byte) => String.fromCharCode(character(byte))).join('');
}

/** Signed bytes so that those near zero are small: 0, -1, 1, -2, 2 … become 0, 1, 2, 3, 4 … */
export const encodeSigned = (numbers: Int8Array): string =>
  encodeBytes(Uint8Array.from(numbers, (number) => (number < 0 ? -2 * number - 1 : 2 * number)));

export const decodeSigned = (text: string): Int8Array =>
  Int8Array.from(decodeBytes(text), (byte) => (byte & 1 ? -(byte + 1) / 2 : byte / 2));

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
