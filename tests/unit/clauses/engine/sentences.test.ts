import { expect, test } from 'vitest';
import { splitSentences } from '../../../../lib/clauses/engine/sentences';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

test('splits at sentence ends, not at abbreviations', () => {
  expect(split('Fernwood Inc. may end it. You may not. Is that fair? Yes.')).toEqual([
    'Fernwood Inc. may end it.',
    'You may not.',
    'Is that fair?',
    'Yes.',
  ]);
  expect(split('See Sec. 4 and e.g. U.S. law.')).toEqual(['See Sec. 4 and e.g. U.S. law.']);
  expect(split('one fragment')).toEqual(['one fragment']);
});
