import { isAfter } from './diff-keys';
import { shareWords } from './words';

/** Two texts, by their positions in the lists given, and the share of words they have in common. */
export interface Related {
  readonly older: number;
  readonly newer: number;
  readonly score: number;
}

/** Up to this many pairs each is tried; beyond, only those that have a rare run of words in common. */
const FEW_PAIRS = 2500;
/** A run of this many words is told apart from others … */
const RUN = 3;
/** … unless it occurs in more texts than these: boilerplate. */
const COMMON_RUN = 8;

/**
 * Pairs texts that are nearly the same, the most alike first, each at most once. Cost is next to linear in the number of texts.
 * @param older the words of each older text
 * @param newer the words of each newer text
 * @param least the share of common words (Dice) below which two texts are different ones
 */
export function pairRelated(
  older: readonly (readonly string[])[],
  newer: readonly (readonly string[])[],
  least: number,
): Related[] {
  const found: Related[] = [];
  for (const [o, n] of candidates(older, newer)) {
    const [a, b] = [older[o] as readonly string[], newer[n] as readonly string[]];
    // No two texts can have more in common than the shorter one has.
    if (2 * Math.min(a.length, b.length) < least * (a.length + b.length)) continue;
    const score = shareWords(a, b);
    if (score >= least) found.push({ older: o, newer: n, score });
  }
  const turned = isAfter(older.map(join), newer.map(join));
  const first = ({ older, newer }: Related) => (turned ? newer : older);
  found.sort(
    (x, y) =>
      y.score - x.score ||
      Math.abs(x.older - x.newer) - Math.abs(y.older - y.newer) ||
      first(x) - first(y) ||
      x.older + x.newer - y.older - y.newer,
  );
  const takenOlder = new Set<number>();
  const takenNewer = new Set<number>();
  return found.filter(({ older: o, newer: n }) => {
    if (takenOlder.has(o) || takenNewer.has(n)) return false;
    takenOlder.add(o);
    takenNewer.add(n);
    return true;
  });
}

const join = (words: readonly string[]) => words.join(' ');

function* candidates(older: readonly (readonly string[])[], newer: readonly (readonly string[])[]): Iterable<[number, number]> {
  if (older.length * newer.length <= FEW_PAIRS) {
    for (let o = 0; o < older.length; o++) for (let n = 0; n < newer.length; n++) yield [o, n];
    return;
  }
  const inNewer = indexRuns(newer);
  const inOlder = indexRuns(older);
  const seen = new Set<number>();
  for (const [run, olders] of inOlder) {
    const newers = inNewer.get(run);
    if (!newers || olders.size > COMMON_RUN || newers.size > COMMON_RUN) continue;
    for (const o of olders)
      for (const n of newers) {
        const pair = o * newer.length + n;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [o, n];
      }
  }
}

function indexRuns(texts: readonly (readonly string[])[]): Map<string, Set<number>> {
  const index = new Map<string, Set<number>>();
  texts.forEach((words, at) => {
    for (let i = 0; i === 0 || i + RUN <= words.length; i++) {
      const run = words.slice(i, i + RUN).join(' ');
      const places = index.get(run);
      if (!places) index.set(run, new Set([at]));
      else if (places.size <= COMMON_RUN) places.add(at);
    }
  });
  return index;
}
