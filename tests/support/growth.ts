/** Milliseconds below which nothing is measured well, nor matters. */
const NOTHING = 1;
/** What else a busy machine does makes single runs longer, never shorter: of several the shortest counts. */
const LEAST_RUNS = 3;
const MOST_RUNS = 40;
const ABOUT_LINEAR = 6;

/**
 * How many times longer something takes on four times as much: about 4 where it is linear, 16 where it goes with the square;
 * 1 where it takes next to no time.
 * @param prepare gives, for a size, what is to be timed
 */
export function growth(prepare: (size: number) => () => void, size: number): number {
  const [once, fourfold] = [prepare(size), prepare(size * 4)];
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let runs = 1; runs <= MOST_RUNS; runs++) {
    long = Math.min(long, timeOf(fourfold));
    if (long <= NOTHING) return 1;
    short = Math.min(short, timeOf(once));
    if (runs >= LEAST_RUNS && long <= ABOUT_LINEAR * short) break;
  }
  return long / short;
}

/** Of the processor, not of the clock: a busy machine has us wait in the middle of a run. */
function timeOf(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
