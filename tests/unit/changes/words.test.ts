import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWords, listWords } from '../../../lib/changes/words';

test('words are cut in texts without foreign letters as in texts with them', () => {
  const marks = ['-', '.', ',', ' ', "'", '’', '“', '—', '_', '(', '|'];
  const text = fc
    .array(fc.constantFrom('a', 'B', 'u', 'S', '4', '20', 'twenty', ...marks), { maxLength: 24 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, (simple) => {
      // A letter that only the general pattern knows, a word apart.
      expect(listWords(`${simple} ŵ`)).toEqual([...listWords(simple), 'ŵ']);
    }),
    { numRuns: 1000 },
  );
});

test('case, inner punctuation and number words do not count, the point in a number does', () => {
  expect(foldWords('Can’t opt-out of U.S. law for Thirty days, 4.2 times.')).toEqual([
    'cant',
    'optout',
    'of',
    'us',
    'law',
    'for',
    '30',
    'days',
    '4.2',
    'times',
  ]);
});
