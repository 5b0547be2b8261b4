import { expect, test } from 'vitest';
import { duration, openProgressBar } from '../../../lib/cli/progress-bar';

function watch(isTTY: boolean) {
  const written: string[] = [];
  let time = 0;
  const bar = openProgressBar({ isTTY, write: (text: string | Uint8Array) => written.push(String(text)) > 0 }, () => time);
  return { bar, written, wait: (milliseconds: number) => (time += milliseconds) };
}

test('tells the time left by the pace of this run', () => {
  const { bar, written, wait } = watch(true);
  bar.show(50, 100, 'texts');
  expect(written.at(-1)).toMatch(/50 % {2}texts$/u);
  wait(60_000);
  bar.show(75, 100, 'texts');
  expect(written.at(-1)).toMatch(/75 % {2}texts {2}1 min left$/u);
});

test('without a terminal it says something now and then, and the end', () => {
  const { bar, written, wait } = watch(false);
  for (let done = 0; done <= 4; done++) {
    bar.show(done, 4, 'texts');
    wait(6_000);
  }
  expect(written.length).toBe(2);
  expect(written.at(-1)).toMatch(/^█+ 100 %/u);
});

test('durations are short', () => {
  expect([4_000, 200_000, 4_000_000].map(duration)).toEqual(['4 s', '3 min', '1 h 7 min']);
});
