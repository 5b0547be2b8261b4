import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileNeedles } from '../../../../lib/clauses/engine/needles';

const found = (needles: readonly string[], text: string) => {
  const seen = new Int32Array(needles.length);
  const told = new Int32Array(needles.length);
  const count = compileNeedles(needles).scan(text, 0, text.length, seen, 1, told);
  expect([...told.subarray(0, count)].sort()).toEqual([...needles.keys()].filter((needle) => seen[needle] === 1));
  return [...told.subarray(0, count)].sort();
};

test('finds needles inside and over each other', () => {
  expect(found(['he', 'she', 'hers', 'his'], 'ushers')).toEqual([0, 1, 2]);
  expect(found(['waiv', 'jury'], 'you waive a trial')).toEqual([0]);
});

test('looks only where it is told to', () => {
  const seen = new Int32Array(1);
  compileNeedles(['end']).scan('end it, in the end', 3, 14, seen, 1, new Int32Array(1));
  expect([...seen]).toEqual([0]);
});

test('finds exactly what the text includes', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 8 }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 40 }),
      (needles, text) => {
        expect(found(needles, text)).toEqual([...needles.keys()].filter((at) => text.includes(needles[at] as string)));
      },
    ),
  );
});
