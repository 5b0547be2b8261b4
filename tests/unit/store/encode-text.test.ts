import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../lib/model';
import { decodeRuns, encodeRuns } from '../../../lib/store/encode-runs';
import { decodeText, encodeText } from '../../../lib/store/encode-text';

const heading = (level: number, text: string, path: string[]): Block => ({ kind: 'h', text, path, level });

const NESTED: Block[] = [
  { kind: 'p', text: 'Before any heading.', path: [] },
  heading(1, 'One', []),
  { kind: 'li', text: 'Words.', path: ['One'], level: 2 },
  heading(3, 'Deep', ['One']),
  { kind: 'p', text: 'Words.', path: ['One', 'Deep'] },
  heading(2, 'Two', ['One']),
  { kind: 'td', text: 'a | b', path: ['One', 'Two'] },
];

describe('headings above a block', () => {
  test('need no room where their levels say it', async () => {
    expect((await encodeText('x', NESTED)).paths).toBeNull();
    expect(decodeText(await encodeText('x', NESTED))).toEqual(NESTED);
  });

  test('are kept where they are others', async () => {
    const odd = NESTED.map((block) => ({ ...block, path: block.kind === 'p' ? ['Elsewhere'] : block.path }));
    expect((await encodeText('x', odd)).paths).not.toBeNull();
    expect(decodeText(await encodeText('x', odd))).toEqual(odd);
  });

  test('come back as they were, whatever they are', async () => {
    const block = fc.record(
      {
        kind: fc.constantFrom('h', 'p', 'li', 'td'),
        text: fc.string({ minLength: 1 }),
        path: fc.array(fc.constantFrom('One', 'Two'), { maxLength: 3 }),
        level: fc.integer({ min: 1, max: 6 }),
      },
      { requiredKeys: ['kind', 'text', 'path'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(block as fc.Arbitrary<Block>), async (blocks) => {
        expect(decodeText(await encodeText('x', blocks))).toEqual(blocks);
      }),
    );
  });
});

test('runs are the numbers that they were made of', () => {
  expect(encodeRuns([5, 6, 7, 3, 9, 10])).toEqual([
    [5, 3],
    [3, 1],
    [9, 2],
  ]);
  fc.assert(fc.property(fc.array(fc.nat(50)), (numbers) => void expect(decodeRuns(encodeRuns(numbers))).toEqual(numbers)));
});
