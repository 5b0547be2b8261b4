import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../lib/model';
import { anchorClauses, describePlace, findPlace } from '../../../lib/page/anchors';
import { listClauses } from '../../../lib/page/clause';
import { blocks, opened } from './sample';

const p = (text: string): Block => ({ kind: 'p', text, path: [] });
const wordsAt = (blocks: readonly Block[], place: ReturnType<typeof findPlace>) =>
  place && blocks[place.block]?.text.slice(place.start, place.end);

describe('findPlace', () => {
  const read = [p('One thing. Another thing.'), p('You agree to pay. You agree to pay.'), p('The end.')];

  test('finds the place again in the same text, also where the words stand twice', () => {
    for (const start of [0, 18]) {
      const place = { block: 1, start, end: start + 17 };
      expect(findPlace(read, describePlace(read, place))).toEqual(place);
    }
  });

  test('follows the words when blocks come before them', () => {
    const later = [p('A notice that came late.'), ...read];
    expect(findPlace(later, describePlace(read, { block: 2, start: 0, end: 8 }))).toEqual({ block: 3, start: 0, end: 8 });
  });

  test('prefers the surroundings to the position', () => {
    const selector = describePlace(read, { block: 1, start: 18, end: 35 });
    const later = [
      p('You agree to pay.'),
      p('One thing. Another thing.'),
      p('You agree to pay. You agree to pay.'),
      p('The end.'),
    ];
    expect(findPlace(later, selector)).toEqual({ block: 2, start: 18, end: 35 });
  });

  test('words that have gone are not found', () => {
    expect(findPlace([p('Something else.')], describePlace(read, { block: 2, start: 0, end: 8 }))).toBeNull();
  });

  test('words that now run across two blocks are not found', () => {
    expect(findPlace([p('The'), p('end.')], describePlace(read, { block: 2, start: 0, end: 8 }))).toBeNull();
  });
});

test('whatever is found reads the same', () => {
  const text = fc
    .array(fc.constantFrom('we', 'may', 'pay', 'end', 'it.'), { minLength: 1, maxLength: 8 })
    .map((words) => p(words.join(' ')));
  const texts = fc.array(text, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(texts, texts, fc.nat(), fc.nat(), (read, later, at, from) => {
      const block = at % read.length;
      const { text } = read[block] as Block;
      const start = from % text.length;
      const found = findPlace(later, describePlace(read, { block, start, end: text.length }));
      if (found) expect(wordsAt(later, found)).toBe(text.slice(start));
      else expect(later.some((each) => each.text.includes(text.slice(start)))).toBe(false);
    }),
  );
});

describe('a long text', () => {
  test('is put together once, however many clauses are looked for in it', () => {
    let reads = 0;
    const rule = (_: unknown, at: number): Block => ({
      ...p(''),
      get text() {
        reads += 1;
        return `Rule ${at}: you agree to pay.`;
      },
    });
    const read = Array.from({ length: 500 }, rule);
    const later = [p('A notice that came late.'), ...Array.from({ length: 500 }, rule)];
    for (let block = 0; block < 500; block += 5)
      expect(findPlace(later, describePlace(read, { block, start: 0, end: 9 }))).toEqual({ block: block + 1, start: 0, end: 9 });
    expect(reads).toBeLessThan(10 * 500);
  });

  test('can be left alone between any two clauses', () => {
    const clauses = listClauses(opened.findings, null);
    const steps = anchorClauses(clauses, blocks, { blocks, rangeOf: () => null });
    let pauses = 0;
    while (!steps.next().done) pauses += 1;
    expect(clauses.length).toBeGreaterThan(1);
    expect(pauses).toBe(clauses.length);
  });
});
