import { expect, test } from 'vitest';
import { createSettling, LONGEST_MS, QUIET_MS } from '../../../lib/page/late-content';
import { fakeTimers } from './fake-timers';

const settle = async () => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

function setUp(news: (look: number) => boolean) {
  const timers = fakeTimers();
  let looks = 0;
  const settling = createSettling(async () => {
    looks += 1;
    return news(looks);
  }, timers);
  return { timers, settling, looks: () => looks };
}

test('looks once, when the page has gone quiet', async () => {
  const { timers, settling, looks } = setUp(() => true);
  settling.changed();
  timers.advance(QUIET_MS - 1);
  settling.changed();
  timers.advance(QUIET_MS - 1);
  expect(looks()).toBe(0);
  timers.advance(1);
  expect(looks()).toBe(1);
  await settle();
  timers.advance(LONGEST_MS);
  expect(looks()).toBe(1);
});

test('a page that never goes quiet is looked at nevertheless', () => {
  const { timers, settling, looks } = setUp(() => true);
  for (let time = 0; time < 10 * QUIET_MS; time += 50) {
    settling.changed();
    timers.advance(50);
  }
  expect(looks()).toBeGreaterThan(0);
});

test('a page that mutates in a loop without news is looked at ever less', async () => {
  const { timers, settling, looks } = setUp(() => false);
  const hour = 3_600_000;
  for (let time = 0; time < hour; time += 1000) {
    settling.changed();
    timers.advance(1000);
    await settle();
  }
  expect(looks()).toBeGreaterThan(5);
  expect(looks()).toBeLessThan(hour / LONGEST_MS + 12);
});

test('a change during a look is looked at afterwards', async () => {
  const { timers, settling, looks } = setUp(() => true);
  settling.changed();
  timers.advance(QUIET_MS);
  settling.changed();
  expect(looks()).toBe(1);
  await settle();
  timers.advance(QUIET_MS);
  expect(looks()).toBe(2);
});

test('stopping leaves no timer behind', () => {
  const { timers, settling } = setUp(() => true);
  settling.changed();
  settling.stop();
  expect(timers.pending).toBe(0);
});
