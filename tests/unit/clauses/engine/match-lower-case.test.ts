import { expect, test } from 'vitest';
import { lowerCase, matchLowerCase } from '../../../../lib/clauses/engine/match-lower-case';
import { clauseTypes } from '../../../../lib/clauses/taxonomy';

const match = (pattern: RegExp, text: string) => matchLowerCase(pattern, text, lowerCase(text));

test('words come as they stand in the text', () => {
  expect(match(/\bjury\W{1,3}trial/iu, 'No JURY – Trial')).toBe('JURY – Trial');
  expect(match(/\p{L}[A-F]\b/iu, 'x ÉB')).toBe('ÉB');
  expect(match(/jury/iu, 'no judge')).toBeUndefined();
});

test('case counts where a pattern asks for it', () => {
  expect(match(/[A-Z]{2}/u, 'us US')).toBe('US');
  expect(match(/\p{Lu}/u, 'aB')).toBe('B');
});

test('letters that lower case has otherwise are found by the pattern itself', () => {
  expect(match(/sale\b/iu, 'the \u017fale')).toBe('\u017fale');
  expect(match(/\bnot/iu, '\u0130 NOT')).toBe('NOT');
  expect(match(/\bkeep/iu, '\u212aeep')).toBe('\u212aeep');
});

test('every signal finds in capitals what its pattern finds', () => {
  for (const { signals, matches } of clauseTypes.values()) {
    const words = matches
      .map((example) => (typeof example === 'string' ? example : example.text).toUpperCase())
      .join(' ')
      .slice(0, 400);
    for (const { pattern } of signals) expect(match(pattern, words), pattern.source).toBe(pattern.exec(words)?.[0]);
  }
});
