import { diffArrays } from 'diff';
import type { Block } from '../model';
import { blockKey, foldWords, shareWords } from './words';

/** A run of older blocks that became a run of newer ones. One side may be empty; a move keeps its text. */
export interface Pairing {
  readonly kind: 'same' | 'moved' | 'edited' | 'added' | 'removed';
  readonly older: readonly number[];
  readonly newer: readonly number[];
}

/** Edits beyond this many blocks are a rewrite: aligned by equal text alone, so that cost stays linear. */
const MAX_EDITS = 3000;
/** Below this share of common words two blocks are two texts, not one that was edited. */
const RELATED = 0.45;
/** A block that went elsewhere and was reworded on the way must be closer than one that stayed in place. */
const RELATED_ELSEWHERE = 0.7;
/** Most removed × added pairs that are tried in one place. */
const MAX_PAIRS = 40_000;

interface Gap {
  readonly older: number[];
  readonly newer: number[];
}

/**
 * Aligns the blocks of two readings. Every block of both occurs in exactly one pairing; pairings come in the order
 * of the newer text, removals where they stood.
 */
export function alignBlocks(older: readonly Block[], newer: readonly Block[]): Pairing[] {
  const olderKeys = older.map((block) => blockKey(block.text));
  const newerKeys = newer.map((block) => blockKey(block.text));
  const same: Pairing[] = [];
  const gaps: Gap[] = [];
  walk(olderKeys, newerKeys, same, gaps);

  const pairings = [...same];
  const leftOlder: number[] = [];
  const leftNewer: number[] = [];
  for (const gap of gaps) {
    const paired = pairInPlace(gap, older, newer);
    pairings.push(...paired.pairings);
    leftOlder.push(...paired.older);
    leftNewer.push(...paired.newer);
  }
  const elsewhere = pairElsewhere(leftOlder, leftNewer, older, newer, olderKeys, newerKeys);
  pairings.push(...elsewhere);
  return inOrder(pairings);
}

function walk(olderKeys: string[], newerKeys: string[], same: Pairing[], gaps: Gap[]): void {
  // Edits are mostly few and far between: equal ends are cut off before Myers' algorithm runs.
  let head = 0;
  while (head < olderKeys.length && head < newerKeys.length && olderKeys[head] === newerKeys[head]) {
    same.push({ kind: 'same', older: [head], newer: [head] });
    head++;
  }
  let tail = 0;
  while (
    tail < olderKeys.length - head &&
    tail < newerKeys.length - head &&
    olderKeys[olderKeys.length - 1 - tail] === newerKeys[newerKeys.length - 1 - tail]
  ) {
    same.push({ kind: 'same', older: [olderKeys.length - 1 - tail], newer: [newerKeys.length - 1 - tail] });
    tail++;
  }
  const parts = diffArrays(olderKeys.slice(head, olderKeys.length - tail), newerKeys.slice(head, newerKeys.length - tail), {
    maxEditLength: MAX_EDITS,
  });
  let o = head;
  let n = head;
  let gap: Gap = { older: [], newer: [] };
  const close = () => {
    if (gap.older.length + gap.newer.length > 0) gaps.push(gap);
    gap = { older: [], newer: [] };
  };
  if (!parts) {
    for (; o < olderKeys.length - tail; o++) gap.older.push(o);
    for (; n < newerKeys.length - tail; n++) gap.newer.push(n);
    close();
    return;
  }
  for (const part of parts) {
    if (part.removed) for (let i = 0; i < part.value.length; i++) gap.older.push(o++);
    else if (part.added) for (let i = 0; i < part.value.length; i++) gap.newer.push(n++);
    else {
      close();
      for (let i = 0; i < part.value.length; i++) same.push({ kind: 'same', older: [o++], newer: [n++] });
    }
  }
  close();
}

/** Pairs what was removed and added between two unchanged blocks: splits and merges first, then the most alike. */
function pairInPlace(gap: Gap, older: readonly Block[], newer: readonly Block[]) {
  const pairings: Pairing[] = [];
  const oldWords = gap.older.map((i) => foldWords(older[i]?.text ?? ''));
  const newWords = gap.newer.map((i) => foldWords(newer[i]?.text ?? ''));
  const oldTaken = new Set<number>();
  const newTaken = new Set<number>();

  if (gap.older.length > 0 && gap.newer.length > 0 && oldWords.flat().join(' ') === newWords.flat().join(' ')) {
    // The same words cut into other blocks: nobody's rights changed.
    return { pairings: [{ kind: 'moved', older: gap.older, newer: gap.newer } as const], older: [], newer: [] };
  }
  if (gap.older.length * gap.newer.length <= MAX_PAIRS) {
    const candidates: { o: number; n: number; score: number }[] = [];
    oldWords.forEach((words, o) => {
      newWords.forEach((other, n) => {
        const shorter = Math.min(words.length, other.length);
        if (2 * shorter < RELATED * (words.length + other.length)) return;
        const score = shareWords(words, other);
        if (score >= RELATED) candidates.push({ o, n, score });
      });
    });
    candidates.sort((a, b) => b.score - a.score || a.o - b.o || a.n - b.n);
    for (const { o, n } of candidates) {
      if (oldTaken.has(o) || newTaken.has(n)) continue;
      oldTaken.add(o);
      newTaken.add(n);
      pairings.push({ kind: 'edited', older: [gap.older[o] as number], newer: [gap.newer[n] as number] });
    }
  }
  return {
    pairings,
    older: gap.older.filter((_, o) => !oldTaken.has(o)),
    newer: gap.newer.filter((_, n) => !newTaken.has(n)),
  };
}

/** Pairs blocks that went to another place: the same text first, then what is nearly the same. */
function pairElsewhere(
  leftOlder: readonly number[],
  leftNewer: readonly number[],
  older: readonly Block[],
  newer: readonly Block[],
  olderKeys: readonly string[],
  newerKeys: readonly string[],
): Pairing[] {
  const pairings: Pairing[] = [];
  const byKey = new Map<string, number[]>();
  for (const o of leftOlder) {
    const key = olderKeys[o] as string;
    byKey.set(key, [...(byKey.get(key) ?? []), o]);
  }
  const gone = new Set(leftOlder);
  const come = new Set(leftNewer);
  for (const n of leftNewer) {
    const o = byKey.get(newerKeys[n] as string)?.shift();
    if (o === undefined) continue;
    pairings.push({ kind: 'moved', older: [o], newer: [n] });
    gone.delete(o);
    come.delete(n);
  }
  if (gone.size * come.size <= MAX_PAIRS) {
    for (const o of [...gone]) {
      const words = foldWords(older[o]?.text ?? '');
      if (words.length < 8) continue;
      let best = { n: -1, score: RELATED_ELSEWHERE };
      for (const n of come) {
        const score = shareWords(words, foldWords(newer[n]?.text ?? ''));
        if (score > best.score) best = { n, score };
      }
      if (best.n < 0) continue;
      pairings.push({ kind: 'edited', older: [o], newer: [best.n] });
      gone.delete(o);
      come.delete(best.n);
    }
  }
  for (const o of gone) pairings.push({ kind: 'removed', older: [o], newer: [] });
  for (const n of come) pairings.push({ kind: 'added', older: [], newer: [n] });
  return pairings;
}

/** Newer order; a removal stands behind the newer block that its older predecessor became. */
function inOrder(pairings: Pairing[]): Pairing[] {
  const newerOf = new Map<number, number>();
  for (const { older, newer } of pairings) if (newer.length > 0) for (const o of older) newerOf.set(o, newer[0] as number);
  const sorted = [...newerOf.keys()].sort((a, b) => a - b);
  const place = new Map<Pairing, number>();
  for (const pairing of pairings) {
    if (pairing.newer.length > 0) {
      place.set(pairing, pairing.newer[0] as number);
      continue;
    }
    const o = pairing.older[0] as number;
    const before = lastBelow(sorted, o);
    place.set(pairing, before === undefined ? -1 : (newerOf.get(before) as number) + 0.5);
  }
  return pairings.sort((a, b) => (place.get(a) as number) - (place.get(b) as number) || (a.older[0] ?? -1) - (b.older[0] ?? -1));
}

function lastBelow(sorted: readonly number[], value: number): number | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}
