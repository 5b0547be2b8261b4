import { diffArrays } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords } from '../../../components/shared/diff-words';

/** One letter a word, so that characters count words and spaces. */
const words = fc.array(fc.constantFrom('a ', 'b ', 'c ', 'd '), { maxLength: 24 });
const sideOf = (before: string, after: string, ...sides: string[]) =>
  diffWords(before, after)
    .filter(({ side }) => sides.includes(side))
    .map(({ text }) => text)
    .join('');

test('both texts can be read off it, and as much of them is the same as the library finds', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [before, after] = [a.join(''), b.join('')];
      expect(sideOf(before, after, 'both', 'before')).toBe(before);
      expect(sideOf(before, after, 'both', 'after')).toBe(after);
      const tokens = (text: string) => text.match(/\w+|\W+/gu) ?? [];
      const same = diffArrays(tokens(before), tokens(after)).flatMap(({ added, removed, value }) =>
        added || removed ? [] : value,
      );
      expect(sideOf(before, after, 'both').length).toBe(same.length);
    }),
  );
});

test('what went stands before what came', () => {
  expect(diffWords('You have 60 days.', 'You have 30 days.')).toEqual([
    { side: 'both', text: 'You have ' },
    { side: 'before', text: '60' },
    { side: 'after', text: '30' },
    { side: 'both', text: ' days.' },
  ]);
});

test('texts too long for the table are gone and come as a whole', () => {
  const long = (word: string) => `Start. ${`${word} `.repeat(3000)}End.`;
  expect(diffWords(long('old'), long('new')).map(({ side }) => side)).toEqual(['before', 'after']);
});
