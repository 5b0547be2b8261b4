import { describe, expect, test } from 'vitest';
import { readParameters } from '../../../../lib/clauses/engine/parameters/read-parameters';
import { clauseTypes } from '../../../../lib/clauses/taxonomy';
import type { Parameters } from '../../../../lib/model';

const RICH: Parameters = {
  days: 30,
  daysText: 'thirty (30) days',
  daysAll: [90, 30],
  amount: { value: 100, currency: 'USD' },
  formula: 'fees paid in the 12 months before',
  age: 16,
  places: ['Oslo, Norway'],
  courts: 'courts located in Oslo, Norway',
  law: 'Norway',
  administrator: 'AAA',
  licence: ['perpetual', 'irrevocable', 'worldwide'],
  notice: true,
  channels: ['e-mail', 'post'],
  categories: ['name'],
  recipients: ['advertisers', 'Alderpay'],
  dates: ['2031-03-01'],
  optOut: true,
};
/** Words of every kind that make an impact take its longer branches. */
const BUSY =
  'You must notify us in writing at least thirty (30) days before the end of the trial, subscription, account or term; we may change, suspend, delete or refund what you paid, keep cookies, and transfer data to the courts located in Oslo, Norway.';

/** A sentence for a reader: bold marks in pairs and not empty, one full stop at the end, no trace of a missing fact. */
const isSane = (sentence: string): boolean =>
  /^[A-Z*“"][\s\S]*[.]$/u.test(sentence) &&
  !/[.]{2}$|undefined|null|NaN|\s{2}|\[object|\s[.,]|,,|\*\*\s*\*\*/u.test(sentence) &&
  sentence.split('**').length % 2 === 1 &&
  sentence.split('**').every((part, at) => at % 2 === 0 || /^\S(?:.*\S)?$/u.test(part));

describe('impact sentences', () => {
  test.each([...clauseTypes.values()].map((type) => [type.id, type] as const))('%s', (_id, type) => {
    const texts = [...type.matches.map((match) => (typeof match === 'string' ? match : match.text)), BUSY, ''];
    const said = texts.flatMap((text) =>
      [RICH, {}, readParameters(type.id, text, text), { ...RICH, daysText: '1 year', days: 365 }].map(
        (parameters) => type.impact?.(parameters, text) ?? type.meaning,
      ),
    );
    expect(said.filter((sentence) => !isSane(sentence))).toEqual([]);
  });

  test.each([
    [
      'arbitration-opt-out',
      'You can opt out within 30 days of sign-up by letter.',
      'You have **30 days** from sign-up to opt out of arbitration, by **post**.',
    ],
    [
      'claim-time-limit',
      'Any claim must be filed within one (1) year after it arose.',
      'You have **1 year** to bring a claim; after that it is lost.',
    ],
    [
      'claim-time-limit',
      'Any claim must be filed within a year and a day after it arose.',
      'You have **366 days** to bring a claim; after that it is lost.',
    ],
    [
      'liability-cap',
      'We pay at most the greater of $50 and the fees you paid in the 6 months before.',
      'The platform pays at most **50 USD** or what you paid in the **6 months** before, **whichever is more**.',
    ],
    ['exclusive-venue', 'Sue us only in the courts of Utrecht.', 'You must go to the **courts of Utrecht** for a dispute.'],
    [
      'auto-renewal',
      'Your plan renews automatically unless you cancel at least 24 hours before the period ends.',
      'Your plan renews by itself unless you cancel at least **24 hours** before.',
    ],
    [
      'free-trial',
      'After your 14-day free trial we charge you automatically unless you cancel.',
      'You try it for **14 days**; then it turns into a paid plan unless you cancel in time.',
    ],
    ['cancellation', 'You can cancel within 14 days of the order.', 'You can cancel within **14 days**.'],
    ['cookies-tracking', 'id_k | larkspur.example | 13 months', 'A cookie stays on your device for **13 months**.'],
  ])('%s: %s', (id, text, impact) => {
    expect(clauseTypes.get(id)?.impact?.(readParameters(id, text, text), text)).toBe(impact);
  });
});

describe('severity follows the facts', () => {
  const judge = (id: string, text: string): string | undefined => {
    const type = clauseTypes.get(id);
    const rule = type?.severityRules?.find(({ when }) =>
      when({ parameters: readParameters(id, text, text), text, document: new Set() }),
    );
    return rule ? `${rule.severity}: ${rule.because}` : type?.severity;
  };

  test.each([
    ['binding-arbitration', 'You and Larkspur must settle all disputes by binding arbitration.', 'high'],
    [
      'binding-arbitration',
      'You and Larkspur must settle all disputes by binding arbitration unless you opt out.',
      'medium: You can opt out.',
    ],
    ['claim-time-limit', 'Any claim must be filed within one year after it arose.', 'high: You have 1 year or less.'],
    [
      'claim-time-limit',
      'Any claim must be filed within 3 years after it arose.',
      'medium: You have more than 1 year, but less than many laws give.',
    ],
    ['claim-time-limit', 'Any claim must be filed within 5 years after it arose.', 'low: You have more than 3 years.'],
    ['retention', 'We keep logs for 30 days.', 'low: The time is short: 90 days or less.'],
    ['retention', 'We keep invoices for 120 months.', 'high: The time is 10 years or more.'],
    ['inactivity-termination', 'We close accounts after 24 months without use.', 'low: You have 2 years or more.'],
  ])('%s: %s', (id, text, severity) => expect(judge(id, text)).toBe(severity));
});
