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

// Plain loops in what decodes: half a million numbers are waited for by whoever opens the first page.
export function decodeSigned(text: string): Int8Array {
  const bytes = decodeBytes(text);
  const numbers = new Int8Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) numbers[at] = ((bytes[at] as number) >> 1) ^ -((bytes[at] as number) & 1);
  return numbers;
}

export function decodeNumbers(bytes: Uint8Array): Int32Array {
  const numbers = new Int32Array(bytes.length);
  let count = 0;
  let shift = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    numbers[count] = (numbers[count] as number) | ((byte & 127) << shift);
    shift += 7;
    if (byte >= 128) continue;
    count++;
    shift = 0;
  }
  return numbers.slice(0, count);
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
