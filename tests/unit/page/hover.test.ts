import { beforeEach, describe, expect, test } from 'vitest';
import { createHover, type Hover, LEAVE_MS, SHOW_MS, START_MS } from '../../../lib/page/hover';
import { fakeTimers } from './fake-timers';

let timers: ReturnType<typeof fakeTimers>;
let log: string[];
let hover: Hover;

beforeEach(() => {
  timers = fakeTimers();
  log = [];
  hover = createHover(
    {
      prepare: (ids) => log.push(`prepare ${ids}`),
      open: (ids, how) => log.push(`open ${ids} ${how}`),
      close: () => log.push('close'),
    },
    timers,
  );
});

const openByHover = () => {
  hover.over(['a']);
  timers.advance(SHOW_MS);
  log.length = 0;
};

describe('opening', () => {
  test('prepares after the dwell and opens after the delay, not before', () => {
    hover.over(['a']);
    timers.advance(START_MS - 1);
    expect(log).toEqual([]);
    timers.advance(1);
    expect(log).toEqual(['prepare a']);
    timers.advance(SHOW_MS - START_MS - 1);
    expect(log).toEqual(['prepare a']);
    timers.advance(1);
    expect(log).toEqual(['prepare a', 'open a hover']);
  });

  test('a pointer that only passes by opens nothing', () => {
    hover.over(['a']);
    timers.advance(START_MS - 10);
    hover.over([]);
    timers.advance(5000);
    expect(log).toEqual([]);
  });

  test('moving within the same words does not start the wait anew', () => {
    hover.over(['a', 'b']);
    timers.advance(SHOW_MS - 10);
    hover.over(['a', 'b']);
    timers.advance(10);
    expect(log).toContain('open a,b hover');
  });

  test('a press opens at once, and drops the wait', () => {
    hover.over(['a']);
    hover.show(['a'], 'press');
    expect(log).toEqual(['open a press']);
    timers.advance(5000);
    expect(log).toEqual(['open a press']);
  });
});

describe('closing', () => {
  test('leaving closes after the grace', () => {
    openByHover();
    hover.over([]);
    timers.advance(LEAVE_MS - 1);
    expect(log).toEqual([]);
    timers.advance(1);
    expect(log).toEqual(['close']);
  });

  test('coming back in time keeps it open', () => {
    openByHover();
    hover.over([]);
    timers.advance(LEAVE_MS - 50);
    hover.over(['a']);
    timers.advance(5000);
    expect(log).toEqual([]);
  });

  test('the pointer may travel into the card, over another clause, and read there', () => {
    openByHover();
    hover.over(['b']);
    timers.advance(START_MS - 20);
    hover.card(true);
    timers.advance(5000);
    expect(log).toEqual([]);
    hover.card(false);
    timers.advance(LEAVE_MS);
    expect(log).toEqual(['close']);
  });

  test('resting on another clause closes the first, then shows the other', () => {
    openByHover();
    hover.over(['b']);
    timers.advance(SHOW_MS);
    expect(log).toEqual(['prepare b', 'close', 'open b hover']);
  });

  test('dismissing while a card is about to open keeps it from opening', () => {
    hover.over(['a']);
    hover.dismiss();
    timers.advance(5000);
    expect(log).toEqual([]);
  });

  test('dismissing closes whatever opened it, once', () => {
    hover.show(['a'], 'key');
    hover.dismiss();
    hover.dismiss();
    expect(log).toEqual(['open a key', 'close']);
  });
});

describe('pinned', () => {
  test.each(['press', 'key', 'list'] as const)('opened by %s it ignores the pointer', (how) => {
    hover.show(['a'], how);
    log.length = 0;
    hover.over(['b']);
    hover.over([]);
    hover.card(true);
    hover.card(false);
    timers.advance(5000);
    expect(log).toEqual([]);
  });

  test('working in a hovered card pins it', () => {
    openByHover();
    hover.card(true);
    hover.pin();
    hover.card(false);
    timers.advance(5000);
    expect(log).toEqual([]);
  });
});

test('stopping leaves no timer behind', () => {
  openByHover();
  hover.over(['b']);
  expect(timers.pending).toBeGreaterThan(0);
  hover.stop();
  expect(timers.pending).toBe(0);
});
