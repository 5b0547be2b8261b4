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

test('a long cell of a row stands by itself, short ones stay together', () => {
  expect(split('Photos | Yes | No')).toEqual(['Photos | Yes | No']);
  const long = 'We keep the photos that you send us with an order for as long as the guarantee of the order lasts';
  expect(split(`Photos | ${long} | Contract`)).toEqual([`Photos | ${long}`, 'Contract']);
});
