import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decodeBytes,
  decodeNumbers,
  decodeSigned,
  encodeBytes,
  encodeNumbers,
  encodeSigned,
} from '../../../../lib/clauses/engine/bytes';

test('bytes and numbers come back as they went', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      expect([...decodeBytes(encodeBytes(bytes))]).toEqual([...bytes]);
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 28 }), { maxLength: 30 }), (numbers) => {
      expect([...decodeNumbers(encodeNumbers(numbers))]).toEqual(numbers);
    }),
  );
});

test('signed bytes come back as they went', () => {
  const all = Int8Array.from({ length: 256 }, (_, at) => at - 128);
  expect([...decodeSigned(encodeSigned(all))]).toEqual([...all]);
});

test('JSON takes the text as it is, and small bytes cost one byte in UTF-8', () => {
  const text = encodeBytes(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  expect(JSON.stringify(text)).toBe(`"${text}"`);
  expect(new TextEncoder().encode(text.slice(0, 91)).length).toBe(91);
});
