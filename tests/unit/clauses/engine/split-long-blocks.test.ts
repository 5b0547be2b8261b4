import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../lib/clauses/analyse';
import { splitLongBlocks } from '../../../../lib/clauses/engine/split-long-blocks';
import type { Block } from '../../../../lib/model';

const filler = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `Chapter ${at + 1} of our handbook describes how the harbour lights are painted.`,
  ).join(' ');
const ARBITRATION =
  'Any dispute between you and us will be resolved by final and binding arbitration, and not in a court of law.';
const block = (text: string): Block => ({ kind: 'p', text, path: [] });

describe('a contract in one paragraph', () => {
  const text = `${filler(20)} ${ARBITRATION} ${filler(20)}`;

  test('is read in pieces that are verbatim, in order, and leave no sentence out', () => {
    const { blocks, of } = splitLongBlocks([block('Short.'), block(text)]);
    expect(blocks.length).toBeGreaterThan(9);
    expect(of[0]).toEqual({ block: 0, start: 0 });
    for (const [at, piece] of blocks.entries()) {
      if (at === 0) continue;
      expect(text.startsWith(piece.text, of[at]?.start)).toBe(true);
    }
    expect(
      blocks
        .slice(1)
        .map((piece) => piece.text)
        .join(' '),
    ).toBe(text);
  });

  test('has its clauses found, once each, with quotes at their place in the block', () => {
    const findings = analyse({ title: 'Terms of Service', language: 'en', blocks: [block(text)] });
    const found = findings.filter(({ type }) => type === 'binding-arbitration');
    expect(found.map(({ quote }) => quote)).toEqual([ARBITRATION]);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    for (const { quote, start, end } of findings) expect(text.slice(start, end)).toBe(quote);
  });
});

test('blocks of ordinary length stay as they are', () => {
  const blocks = [block(filler(12)), { kind: 'h', text: filler(30), path: [] } as Block];
  expect(splitLongBlocks(blocks).blocks).toEqual(blocks);
});
