import { diffArrays } from 'diff';

/** A run of positions that is common to both lists, or that one has in place of the other's. */
export interface Run {
  readonly same: boolean;
  readonly older: readonly number[];
  readonly newer: readonly number[];
}

/** Edits that Myers' algorithm is given in one place: its cost grows with their square. */
const MAX_EDITS = 250;

/**
 * Aligns two lists of keys. Equal ends are cut off, then keys that occur once on either side are anchors (patience diff), and
 * Myers' algorithm runs between these: linear for small edits, and next to it for rewrites. What is too different is one run.
 * Comparing in the other direction gives the same runs, turned around.
 */
export function diffKeys(older: readonly string[], newer: readonly string[]): Run[] {
  // Where there is a choice between alignments it must not depend on which of the two is the newer one.
  const turned = isAfter(older, newer);
  const [a, b] = turned ? [newer, older] : [older, newer];
  const links: [number, number][] = [];
  link(a, 0, a.length, b, 0, b.length, links);
  const runs = toRuns(links, a.length, b.length);
  return turned ? runs.map(({ same, older, newer }) => ({ same, older: newer, newer: older })) : runs;
}

/** Any total order does. */
export function isAfter(a: readonly string[], b: readonly string[]): boolean {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return (a[i] as string) > (b[i] as string);
  return a.length > b.length;
}

type Keys = readonly string[];

function link(a: Keys, aFrom: number, aTo: number, b: Keys, bFrom: number, bTo: number, links: [number, number][]): void {
  let [from, to] = [aFrom, aTo];
  let [other, otherTo] = [bFrom, bTo];
  while (from < to && other < otherTo && a[from] === b[other]) links.push([from++, other++]);
  const tail: [number, number][] = [];
  while (from < to && other < otherTo && a[to - 1] === b[otherTo - 1]) tail.push([--to, --otherTo]);
  if (from < to && other < otherTo) {
    const anchors = findAnchors(a, from, to, b, other, otherTo);
    if (anchors.length > 0) {
      for (const [i, j] of anchors) {
        link(a, from, i, b, other, j, links);
        links.push([i, j]);
        [from, other] = [i + 1, j + 1];
      }
      link(a, from, to, b, other, otherTo, links);
    } else linkByEdits(a, from, to, b, other, otherTo, links);
  }
  links.push(...tail.reverse());
}

/** Keys that occur once in either part, as the longest series that rises in both. */
function findAnchors(a: Keys, aFrom: number, aTo: number, b: Keys, bFrom: number, bTo: number): [number, number][] {
  const ONCE_MORE = -1;
  const once = (keys: Keys, from: number, to: number) => {
    const places = new Map<string, number>();
    for (let i = from; i < to; i++) places.set(keys[i] as string, places.has(keys[i] as string) ? ONCE_MORE : i);
    return places;
  };
  const inB = once(b, bFrom, bTo);
  const pairs: [number, number][] = [];
  for (const [key, i] of once(a, aFrom, aTo)) {
    const j = inB.get(key) ?? ONCE_MORE;
    if (i !== ONCE_MORE && j !== ONCE_MORE) pairs.push([i, j]);
  }
  pairs.sort((x, y) => x[0] - y[0]);
  return longestRise(pairs);
}

/** Longest subsequence whose second numbers rise (patience sorting). */
function longestRise(pairs: readonly [number, number][]): [number, number][] {
  const tops: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, j], at) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] as number] as [number, number])[1] < j) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (tops[low - 1] as number) : -1;
    tops[low] = at;
  });
  const rise: [number, number][] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] as number) rise.push(pairs[at] as [number, number]);
  return rise.reverse();
}

function linkByEdits(a: Keys, aFrom: number, aTo: number, b: Keys, bFrom: number, bTo: number, links: [number, number][]): void {
  const parts = diffArrays(a.slice(aFrom, aTo), b.slice(bFrom, bTo), { maxEditLength: MAX_EDITS });
  let [i, j] = [aFrom, bFrom];
  for (const part of parts ?? []) {
    if (part.removed) i += part.value.length;
    else if (part.added) j += part.value.length;
    else for (let k = 0; k < part.value.length; k++) links.push([i++, j++]);
  }
}

function toRuns(links: readonly [number, number][], aLength: number, bLength: number): Run[] {
  const runs: Run[] = [];
  const span = (from: number, to: number) => Array.from({ length: to - from }, (_, k) => from + k);
  let [i, j] = [0, 0];
  let common: { older: number[]; newer: number[] } | null = null;
  for (const [x, y] of [...links, [aLength, bLength] as [number, number]]) {
    if (x > i || y > j) {
      runs.push({ same: false, older: span(i, x), newer: span(j, y) });
      common = null;
    }
    if (x < aLength && y < bLength) {
      if (!common) {
        common = { older: [], newer: [] };
        runs.push({ same: true, ...common });
      }
      common.older.push(x);
      common.newer.push(y);
    }
    [i, j] = [x + 1, y + 1];
  }
  return runs;
}
