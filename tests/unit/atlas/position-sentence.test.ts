import { expect, test } from 'vitest';
import { positionSentence } from '../../../lib/atlas/position-sentence';
import { clauseTypes } from '../../../lib/clauses/taxonomy';

const name = clauseTypes.get('binding-arbitration')?.name;

test('says who arbitrates and how long one may opt out', () => {
  expect(positionSentence('binding-arbitration', { administrator: 'JAMS', days: 30, daysText: '30 days', optOut: true })).toBe(
    `${name} by JAMS; you may opt out within 30 days`,
  );
});

test('a duration without an opt-out is no time to opt out', () => {
  expect(positionSentence('binding-arbitration', { days: 60, daysText: '60 days' })).toBe(`${name}; 60 days`);
});

test('says nothing that the parameters do not hold', () => {
  expect(positionSentence('binding-arbitration', {})).toBe(name);
});

test('promised and excluded notice are told apart', () => {
  expect(positionSentence('binding-arbitration', { notice: true })).toBe(`${name}; with notice`);
  expect(positionSentence('binding-arbitration', { notice: false })).toBe(`${name}; without notice`);
});

test('an unknown type is an error', () => {
  expect(() => positionSentence('no-such-type', {})).toThrow(RangeError);
});

test('a law that names itself is not named twice', () => {
  expect(positionSentence('binding-arbitration', { law: 'the laws of California' })).toBe(`${name}; the laws of California`);
  expect(positionSentence('binding-arbitration', { law: 'California' })).toBe(`${name}; law of California`);
});
