import type { Timers } from '../../../lib/page/hover';

/** A clock that stands still until it is told to go on. */
export function fakeTimers(): Timers & { advance(milliseconds: number): void; readonly pending: number } {
  let now = 0;
  let last = 0;
  const due = new Map<number, { at: number; run: () => void }>();
  return {
    set(run, milliseconds) {
      last += 1;
      due.set(last, { at: now + milliseconds, run });
      return last;
    },
    clear: (timer) => void due.delete(timer),
    advance(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const next = [...due].filter(([, { at }]) => at <= end).sort((a, b) => a[1].at - b[1].at)[0];
        if (!next) break;
        due.delete(next[0]);
        now = next[1].at;
        next[1].run();
      }
      now = end;
    },
    get pending() {
      return due.size;
    },
  };
}
