import { describe, expect, test } from 'vitest';
import { readFeatures } from '../../../../lib/clauses/unfairness/features';
import { findUnfair } from '../../../../lib/clauses/unfairness/find-unfair';
import { normalise } from '../../../../lib/clauses/unfairness/normalise';
import { patterns } from '../../../../lib/clauses/unfairness/patterns';
import { growth } from '../../../support/growth';

/** As people write them, and as the CLAUDETTE corpus cuts words. Our own sentences. */
const EXAMPLES: readonly (readonly [label: number, natural: string, tokenised: string])[] = [
  [
    0,
    'In no event shall Fernwick (or its affiliates) be liable for any indirect, incidental or consequential damages arising out of your use of the app.',
    'in no event shall fernwick -lrb- or its affiliates -rrb- be liable for any indirect , incidental or consequential damages arising out of your use of the app .',
  ],
  [
    1,
    'We may suspend or terminate your account at any time, for any reason, without notice.',
    'we may suspend or terminate your account at any time , for any reason , without notice .',
  ],
  [
    2,
    'Fernwick reserves the right to modify these terms at any time by posting the revised terms on Fernwick’s website.',
    "fernwick reserves the right to modify these terms at any time by posting the revised terms on fernwick 's website .",
  ],
  [
    3,
    'We reserve the right to remove any user content in our sole discretion, and you can’t object.',
    "we reserve the right to remove any user content in our sole discretion , and you ca n't object .",
  ],
  [
    4,
    'By accessing or using the Service you agree to be bound by these Terms; if you don’t agree, do not use the Service.',
    "by accessing or using the service you agree to be bound by these terms ; if you do n't agree , do not use the service .",
  ],
  [
    5,
    'These Terms are governed by the laws of the State of California, without regard to conflict of laws principles.',
    'these terms are governed by the laws of the state of california , without regard to conflict of laws principles .',
  ],
  [
    6,
    'You consent to the exclusive jurisdiction of the courts located in San Francisco, California.',
    'you consent to the exclusive jurisdiction of the courts located in san francisco , california .',
  ],
  [
    7,
    'Any dispute shall be finally settled by binding arbitration under the rules of the American Arbitration Association.',
    'any dispute shall be finally settled by binding arbitration under the rules of the american arbitration association .',
  ],
];

describe('findUnfair', () => {
  test.each(EXAMPLES)('label %i, whatever its form', (label, natural, tokenised) => {
    expect(normalise(natural)).toBe(normalise(tokenised));
    expect(findUnfair([natural, tokenised, natural.toUpperCase()])).toEqual(Array(3).fill(expect.arrayContaining([label])));
  });

  test('fair sentences have no label', () => {
    const fair = [
      'You can plan up to twelve flower beds in the free version.',
      'You may cancel your subscription at any time in the settings.',
      'You keep all rights to the photos that you upload.',
      'Nothing in these terms limits our liability for death or personal injury caused by our negligence.',
      'Our support team answers on weekdays.',
      'You must not upload viruses.',
      'Contact us at the address below.',
    ];
    expect(findUnfair(fair)).toEqual(fair.map(() => []));
  });

  test('one list a sentence, also of nothing and of everything', () => {
    expect(findUnfair([])).toEqual([]);
    expect(findUnfair(['', ' \u200b', '…', '🌻', '\ud800', 'a'.repeat(1_000_000)])).toHaveLength(6);
  });
});

describe('normalise', () => {
  test('marks, ligatures and accents', () => {
    expect(normalise('  “Ca\u00adfé” no.\u00a07:\tﬁrst-rate… ')).toBe(' cafe no # first rate ');
    expect(normalise('the users’ rights and the user’s right')).toBe(' the users rights and the users right ');
    expect(normalise('We cannot; can not; don’t')).toBe(normalise("we can not ; can not ; do n't"));
  });
});

test('features: the same for the same words, other for others', () => {
  const list = (text: string) => [...readFeatures(text).bucket];
  expect(list('We may remove it.')).toEqual(list('WE MAY  REMOVE IT'));
  expect(list('We may remove it.')).not.toEqual(list('It may remove us.'));
});

test('no pattern backtracks on a long sentence', () => {
  const parts = ['terminat', 'not be any ', 'by we using', 'continue to use ', 'a', ' ', 'your own sole ', 'chang we may '];
  const tried = parts.flatMap((part) => patterns.map((pattern) => ({ part, pattern })));
  const slow = tried.filter(({ part, pattern }) => {
    const trying = (size: number) => {
      const text = normalise(part.repeat(size));
      return () => void pattern.test(text);
    };
    return growth(trying, 1_250) > 8;
  });
  expect(slow).toEqual([]);
});
