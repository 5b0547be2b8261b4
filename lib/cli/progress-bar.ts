import type { WriteStream } from 'node:tty';

const WIDTH = 30;
/** Milliseconds between two lines where nobody watches a terminal. */
const LOG_EVERY = 15_000;

/** Shows how far a long work has come, and how long it will take at that pace. */
export interface ProgressBar {
  /** @param done of `total`, by whatever the time goes with */
  show(done: number, total: number, label: string): void;
  end(): void;
}

/** On a terminal one line that is drawn again and again, elsewhere a line now and then. */
export function openProgressBar(stream: Pick<WriteStream, 'write' | 'isTTY'>, now: () => number = Date.now): ProgressBar {
  const start = now();
  let first: number | null = null;
  let logged = start;
  return {
    show(done, total, label) {
      // What was done before counts for the bar, not for the pace.
      first ??= done;
      const share = total === 0 ? 1 : done / total;
      const left = done > first ? ((now() - start) / (done - first)) * (total - done) : null;
      const line = `${bar(share)} ${Math.floor(100 * share)} %  ${label}${left === null ? '' : `  ${duration(left)} left`}`;
      if (stream.isTTY) stream.write(`\r\u001b[K${line}`);
      else if (now() - logged >= LOG_EVERY || done === total) {
        logged = now();
        stream.write(`${line}\n`);
      }
    },
    end() {
      if (stream.isTTY && first !== null) stream.write('\n');
    },
  };
}

const bar = (share: number): string => '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░');

/** `1 h 5 min`, `3 min`, `20 s` */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
