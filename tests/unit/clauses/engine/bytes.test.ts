import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBytes, decodeNumbers, encodeBytes, encodeNumbers } from '../../../../lib/clauses/engine/bytes';

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

test('base64 is the usual one', () => {
  expect(encodeBytes(new TextEncoder().encode('any carnal pleas'))).toBe(Buffer.from('any carnal pleas').toString('base64'));
});
