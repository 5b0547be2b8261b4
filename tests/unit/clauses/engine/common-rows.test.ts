import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCommonRows, packRow } from '../../../../lib/clauses/engine/common-rows';

const TYPES = 8;
const row = fc.array(fc.integer({ min: -128, max: 127 }), { minLength: TYPES, maxLength: TYPES });

const sumsOf = (weights: readonly (readonly number[])[], numbers: readonly number[]) => {
  const rows = new Int32Array((weights.length * TYPES) / 4);
  for (const [at, each] of weights.entries()) packRow(rows, at, Int8Array.from(each));
  const sums = new Int32Array(TYPES).fill(5);
  addCommonRows({ rowOf: new Int16Array(0), rows }, Int32Array.from(numbers), numbers.length, sums);
  return [...sums];
};

test('rows add up type by type', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 3, maxLength: 3 }),
      fc.array(fc.nat({ max: 2 }), { maxLength: 20 }),
      (weights, numbers) => {
        const expected = Array.from({ length: TYPES }, (_, type) =>
          numbers.reduce((sum, number) => sum + (weights[number]?.[type] as number), 5),
        );
        expect(sumsOf(weights, numbers)).toEqual(expected);
      },
    ),
  );
});

test('the largest weights of a thousand words do not run into each other', () => {
  const most = [127, -128, 127, -128, -128, 127, 127, 0];
  expect(sumsOf([most], new Array<number>(1000).fill(0))).toEqual(most.map((weight) => 5 + 1000 * weight));
});
