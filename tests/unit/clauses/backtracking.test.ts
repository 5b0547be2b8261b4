import { expect, test } from 'vitest';
import { families } from '../../../lib/clauses/taxonomy';
import { growth } from '../../support/growth';
import { pumpsOf } from '../../support/pump';

const patterns = families.flatMap(({ types }) =>
  types.flatMap(({ id, signals, polarityRules = [] }) =>
    [
      ...signals.flatMap(({ pattern, under, unless }) => [pattern, under, unless]),
      ...polarityRules.map(({ pattern }) => pattern),
    ].flatMap((pattern) => (pattern ? [{ id, pattern }] : [])),
  ),
);

/** Tries `pattern` on a text of so many characters that keeps it as busy as may be. */
const trying = (pattern: RegExp, pump: string) => (size: number) => {
  const text = pump.repeat(Math.ceil(size / pump.length));
  return () => void pattern.test(text);
};

test('the pump finds what it looks for', () => {
  expect(pumpsOf(/\bwe\b.{0,9}\b(?:may|can) (?:sell|share)\b/u)).toContain('we     may ');
  const slow = /\bwe\b[^.]*\bmay\b[^.]*\bsell\b/u;
  expect(Math.max(...pumpsOf(slow).map((pump) => growth(trying(slow, pump), 250)))).toBeGreaterThan(8);
});

test('no pattern of the engine goes back and back: four times the text takes about four times the time', () => {
  expect(patterns.length).toBeGreaterThan(1000);
  const slow = patterns.flatMap(({ id, pattern }) =>
    pumpsOf(pattern)
      .filter((pump) => growth(trying(pattern, pump), 2_000) > 8)
      .map((pump) => [id, pump, pattern.source]),
  );
  expect(slow).toEqual([]);
}, 300_000);
