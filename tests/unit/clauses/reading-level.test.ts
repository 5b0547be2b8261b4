import { describe, expect, test } from 'vitest';
import { clauseTypes } from '../../../lib/clauses/taxonomy';
import { countSyllables, readingGrade } from '../../support/reading-grade';

/** Years of school: what the reader is told should ask for about eight. */
const MOST_A_TYPE = 9;
const MOST_A_TEXT = 11;

/** All that a reader may be told about a type. The names of laws are not ours. */
const textsOf = ({ meaning, why, note, because, severityRules = [], regulations }: Type): readonly string[] => [
  meaning,
  why,
  ...(note ? [note] : []),
  because,
  ...severityRules.map((rule) => rule.because),
  ...regulations.map(({ bears }) => bears),
];
type Type = typeof clauseTypes extends ReadonlyMap<string, infer Each> ? Each : never;

describe('reading level', () => {
  test.each([...clauseTypes.values()])('$id', (type) => {
    expect(readingGrade(textsOf(type).join(' '))).toBeLessThanOrEqual(MOST_A_TYPE);
    // One sentence alone tells little: the longer texts only.
    for (const text of [type.meaning, type.why, type.note ?? ''])
      expect(readingGrade(text), text).toBeLessThanOrEqual(MOST_A_TEXT);
  });

  test('of all of them', () => {
    const grades = [...clauseTypes.values()].map((type) => readingGrade(textsOf(type).join(' '))).sort((a, b) => a - b);
    expect(grades[Math.floor(grades.length / 2)]).toBeLessThan(8);
  });
});

describe('readingGrade', () => {
  test.each([
    ['the', 1],
    ['clause', 1],
    ['agreed', 2],
    ['wanted', 2],
    ['rules', 1],
    ['changes', 2],
    ['table', 2],
    ['settled', 2],
    ['liable', 3],
    ['arbitration', 4],
    ['you', 1],
  ])('%s has %d', (word, syllables) => expect(countSyllables(word)).toBe(syllables));

  test('tells plain words from a lawyer’s', () => {
    expect(readingGrade('You can say no. They must ask you first.')).toBeLessThan(3);
    expect(
      readingGrade(
        'Notwithstanding any contrary provision, the aforementioned indemnification obligations survive the termination of this agreement irrespective of circumstances.',
      ),
    ).toBeGreaterThan(18);
    expect(readingGrade('')).toBe(0);
  });
});
