import { expect, test } from 'vitest';
import { keepFacts } from '../../../../lib/atlas/build/keep-facts';
import { nameDuration } from '../../../../lib/clauses/taxonomy/name-duration';

test('keeps facts, and the unit of a duration', () => {
  expect(keepFacts({ days: 30, daysText: 'thirty (30) days', daysAll: [30, 60], notice: true })).toEqual({
    days: 30,
    notice: true,
  });
  for (const [daysText, days] of [
    ['one (1) month', 30],
    ['two years', 730],
    ['48 hours', 2],
    ['5 business days', 5],
    ['14 days', 14],
  ] as const)
    expect(nameDuration(keepFacts({ days, daysText }))).toBe(nameDuration({ days, daysText }));
});

test('leaves out what is no fact but a sentence, and the rest of long lists', () => {
  const long = 'a court that sits wherever the lamp over the lake is lit at the hour of the claim';
  expect(keepFacts({ courts: long, law: 'Lakeland', places: [long, 'Lakeland'] })).toEqual({
    law: 'Lakeland',
    places: ['Lakeland'],
  });
  expect(keepFacts({ recipients: [long] })).toEqual({});
  expect(keepFacts({ categories: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }).categories?.length).toBe(6);
});
