import { describe, expect, test } from 'vitest';
import { findUnfair } from '../../lib/clauses/unfairness/find-unfair';
import { normalise } from '../../lib/clauses/unfairness/normalise';
import { readSentences } from '../training/unfairness/read-sentences';
import { hasCorpus } from './corpus-folder';

const letters = (text: string) => text.toLowerCase().replace(/-[lr]rb-|[^\p{L}\p{N}]/gu, '');

describe.skipIf(!hasCorpus)('sentences of the CLAUDETTE corpus', () => {
  /** The same sentence, once cut into lower-case tokens and once as its company wrote it. */
  const twins = () => {
    const sentences = readSentences();
    const natural = new Map(
      sentences.filter(({ set }) => set === 'multilingual').map(({ text }) => [letters(text), text] as const),
    );
    return sentences.flatMap(({ set, text }) => {
      const other = set === 'lexglue' && letters(text).length > 20 ? natural.get(letters(text)) : undefined;
      return other === undefined ? [] : [{ tokenised: text, natural: other }];
    });
  };

  test('say the same in both forms', () => {
    const pairs = twins();
    expect(pairs.length).toBeGreaterThan(1000);
    const other = pairs.filter(({ tokenised, natural }) => normalise(tokenised) !== normalise(natural));
    const share = other.length / pairs.length;
    expect(
      share,
      other
        .slice(0, 5)
        .map((each) => `${each.tokenised} | ${each.natural}`)
        .join('\n'),
    ).toBeLessThan(0.02);
    const judged = other.filter(({ tokenised, natural }) => findUnfair([tokenised]).join() !== findUnfair([natural]).join());
    expect(judged.length).toBeLessThanOrEqual(2);
  });
});
