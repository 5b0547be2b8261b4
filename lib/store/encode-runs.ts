/** `count` numbers one after another, from `first` on. */
export type Run = readonly [first: number, count: number];

/** A list of numbers, most of them one more than the one before, in few: `5 6 7 3` is `[[5, 3], [3, 1]]`. */
export function encodeRuns(numbers: readonly number[]): readonly Run[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === number) last[1] += 1;
    else runs.push([number, 1]);
  }
  return runs;
}

export const decodeRuns = (runs: readonly Run[]): number[] =>
  runs.flatMap(([first, count]) => Array.from({ length: count }, (_, at) => first + at));
