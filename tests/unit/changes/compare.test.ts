import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareReadings } from '../../../lib/changes/compare';
import type { Block, Finding, Polarity } from '../../../lib/model';

const p = (text: string): Block => ({ kind: 'p', text, path: [] });
const h = (text: string): Block => ({ kind: 'h', text, path: [], level: 2 });

const finding = (
  block: number,
  quote: string,
  type: string,
  polarity: Polarity,
  parameters: Finding['parameters'] = {},
): Finding => ({
  id: `${type}@${block}`,
  type,
  family: 'disputes',
  severity: 'high',
  severityReason: 'By default.',
  polarity,
  confidence: 0.9,
  basis: 'explicit',
  quote,
  block,
  start: 0,
  end: quote.length,
  evidence: [quote],
  parameters,
  impact: `Impact of ${type}.`,
});

/** Enough of a policy that one changed sentence is a small part of it. */
const around = [
  h('Agreement'),
  p('These terms are a contract between you and the company, and they cover everything that the service offers to you.'),
  p('You keep the rights in the things that you upload, and you can take them back whenever you wish to do so.'),
  p('Our shop sells lamps. Each order that you place with us is confirmed by a message to the address that you gave us.'),
];
const name = (type: string) => type;
const read = (...blocks: Block[]) => [...around, ...blocks];
const compare = (older: Block[], newer: Block[], was: Finding[] = [], is: Finding[] = []) =>
  compareReadings({ blocks: older, findings: was }, { blocks: newer, findings: is }, name);

describe('classes', () => {
  test('the same text is the same', () => {
    expect(compare(read(), read())).toMatchObject({ class: 'same', alert: false, changes: [] });
  });

  test('punctuation and spacing are noise', () => {
    const result = compare(
      read(p('You may, at any time, close your account.')),
      read(p('You may at any time close your account!')),
    );
    expect(result).toMatchObject({ class: 'noise', alert: false });
  });

  test('a menu entry is noise', () => {
    expect(compare(read(), read(p('Careers')))).toMatchObject({ class: 'noise', alert: false });
  });

  test('the date of the last update is editorial', () => {
    expect(compare(read(p('Last updated: 2 March 2026')), read(p('Last updated: 9 April 2026')))).toMatchObject({
      class: 'editorial',
      alert: false,
    });
  });

  test('renumbering a section is editorial', () => {
    const result = compare(
      read(p('4.2 You may close your account in the settings.')),
      read(p('5.2 You may close your account in the settings.')),
    );
    expect(result).toMatchObject({ class: 'editorial', alert: false });
  });

  test('a moved clause is editorial', () => {
    const clause = p('You agree that the service may be interrupted while the people at our company repair it.');
    expect(compare([clause, ...around], [...around, clause])).toMatchObject({
      class: 'editorial',
      alert: false,
      changes: [{ kind: 'moved' }],
    });
  });

  test('one paragraph split in two is editorial', () => {
    const result = compare(
      read(p('You may close your account at any time. We may keep your photographs for a while after that.')),
      read(p('You may close your account at any time.'), p('We may keep your photographs for a while after that.')),
    );
    expect(result).toMatchObject({ class: 'editorial', alert: false });
  });

  test.each([
    ['a number', 'You may opt out within 60 days of sign-up.', 'You may opt out within 30 days of sign-up.'],
    ['a negation', 'We will not share your address with other companies.', 'We will share your address with other companies.'],
    ['a modal verb', 'You should tell us about a stolen password.', 'You must tell us about a stolen password.'],
    ['a practice', 'We use your photographs to run the service.', 'We use your photographs to run the service and for training.'],
    ['a party', 'This is a contract with Lanternlake Ltd and with you.', 'This is a contract with Lanternlake LLC and with you.'],
  ])('%s is material, however short', (_what, before, after) => {
    const result = compare(read(p(before)), read(p(after)));
    expect(result).toMatchObject({ class: 'material', alert: true });
    expect(result.changes).toHaveLength(1);
    expect(result.changes[0]).toMatchObject({ kind: 'edited', before, after });
  });

  test('an empty, halved or foreign text is broken, in both directions', () => {
    const long = Array.from({ length: 40 }, (_, i) =>
      p(`Sentence ${i} says that you and the company share the duty number ${i}.`),
    );
    expect(compare(long, [])).toMatchObject({ class: 'broken', alert: false });
    expect(compare(long, long.slice(0, 12))).toMatchObject({ class: 'broken', alert: false });
    expect(compare(long.slice(0, 12), long)).toMatchObject({ class: 'broken', alert: false });
    expect(compare(long, [p('Please verify you are human to continue.')])).toMatchObject({ class: 'broken', alert: false });
    const other = Array.from({ length: 40 }, (_, i) =>
      p(`Recipe ${i}: boil three carrots, peel an onion, then add salt ${i} times before serving warm.`),
    );
    expect(compare(long, other)).toMatchObject({ class: 'broken', alert: false });
  });
});

describe('what the sentence says', () => {
  test('a clause that comes is new, and an adverse one is worse for the reader', () => {
    const text = 'Any dispute is settled by binding arbitration.';
    const result = compare(read(), read(p(text)), [], [finding(4, text, 'binding-arbitration', 'adverse')]);
    expect(result).toMatchObject({ class: 'material', alert: true, types: ['binding-arbitration'] });
    expect(result.changes[0]).toMatchObject({
      kind: 'added',
      direction: 'worse',
      summary: 'New: binding-arbitration. Impact of binding-arbitration.',
    });
  });

  test('an adverse clause that goes is better for the reader', () => {
    const text = 'Any dispute is settled by binding arbitration.';
    const result = compare(read(p(text)), read(), [finding(4, text, 'binding-arbitration', 'adverse')], []);
    expect(result.changes[0]).toMatchObject({ kind: 'removed', direction: 'better' });
  });

  test('a shorter time to opt out is told with both numbers, and is worse', () => {
    const before = 'You may opt out within 60 days of sign-up.';
    const after = 'You may opt out within 30 days of sign-up.';
    const result = compare(
      read(p(before)),
      read(p(after)),
      [finding(4, before, 'arbitration-opt-out', 'favourable', { days: 60, daysText: '60 days' })],
      [finding(4, after, 'arbitration-opt-out', 'favourable', { days: 30, daysText: '30 days' })],
    );
    expect(result.changes[0]).toMatchObject({ direction: 'worse', summary: 'arbitration-opt-out: was 60 days, is now 30 days.' });
  });
});

describe('properties', () => {
  const blocks = fc.array(
    fc.record({
      kind: fc.constantFrom('p' as const, 'li' as const, 'h' as const),
      text: fc.stringMatching(/^[a-z0-9 .,]{1,60}$/u).filter((text) => text.trim() !== ''),
      path: fc.constant([]),
    }),
    { maxLength: 25 },
  );

  test('any text compared with itself is the same', () => {
    fc.assert(
      fc.property(blocks, (each) => {
        expect(compare(each, each).class).toBe('same');
      }),
    );
  });

  test('every block that differs is in exactly one change, and both directions agree on the class', () => {
    fc.assert(
      fc.property(blocks, blocks, (older, newer) => {
        const there = compare(older, newer);
        const back = compare(newer, older);
        expect(back.class).toBe(there.class);
        const newBlocks = there.changes.flatMap(({ newBlock }) => (newBlock === null ? [] : [newBlock]));
        expect(new Set(newBlocks).size).toBe(newBlocks.length);
        for (const { before, after } of there.changes) expect(before ?? after).not.toBeNull();
      }),
    );
  });
});
