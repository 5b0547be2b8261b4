import { expect, test } from 'vitest';
import { LONGEST, type Pace, SHORTEST, scheduleNext, waysToCheck } from '../../../lib/watch/schedule';

const NOW = '2026-05-01T10:00:00.000Z';

const waitOf = (pace: Pace, { random = 0, interval = 24, failures = 0, every = 24, retryAfter = null as number | null } = {}) => {
  const next = scheduleNext({ interval, failures }, pace, { now: NOW, every, random: () => random, retryAfter });
  return { ...next, hours: (Date.parse(next.due) - Date.parse(NOW)) / 3_600_000 };
};

test('quiet documents are checked less and less often, between 6 hours and 30 days', () => {
  expect(waitOf('quiet').hours).toBe(36);
  expect(waitOf('quiet', { interval: 600 }).hours).toBe(LONGEST);
  expect(waitOf('moving', { interval: 600, every: 1 })).toMatchObject({ hours: SHORTEST, interval: SHORTEST });
  expect(waitOf('unsure', { interval: 600 })).toMatchObject({ hours: SHORTEST, interval: 600 });
});

test('the wait is longer at random, by a fifth at most, and never shorter', () => {
  expect(waitOf('moving', { random: 0.5 }).hours).toBeCloseTo(26.4);
  expect(waitOf('moving', { random: 0.999 }).hours).toBeLessThan(28.8);
});

test('a server is left alone for as long as it asks, within reason', () => {
  expect(waitOf('failed', { retryAfter: 100 * 3600 }).hours).toBe(100);
  expect(waitOf('failed', { retryAfter: 1e12 }).hours).toBe(LONGEST);
  expect(waitOf('failed', { failures: 100 })).toMatchObject({ hours: LONGEST, failures: 101 });
});

test('what scripts build is not fetched; the archive only where it is wanted and has it', () => {
  expect(waysToCheck({ on: true, archive: false }, { scripted: true, tracked: true })).toEqual([]);
  expect(waysToCheck({ on: true, archive: true }, { scripted: true, tracked: true })).toEqual(['archive']);
  expect(waysToCheck({ on: true, archive: true }, { scripted: false, tracked: false })).toEqual(['fetch']);
  expect(waysToCheck({ on: false, archive: true }, { scripted: false, tracked: true })).toEqual([]);
});
