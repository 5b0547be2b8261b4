import type { Block } from '../model';
import { diffKeys } from './diff-keys';
import { pairRelated } from './pair-related';
import { blockKey, wordsOf } from './words';

/** A run of older blocks that became a run of newer ones. One side may be empty; a move keeps its text. */
export interface Pairing {
  readonly kind: 'same' | 'moved' | 'edited' | 'added' | 'removed';
  readonly older: readonly number[];
  readonly newer: readonly number[];
}

/** Below this share of common words two blocks are two texts, not one that was edited. */
const RELATED = 0.45;
/** A block that went elsewhere and was reworded on the way must be closer than one that stayed in place. */
const RELATED_ELSEWHERE = 0.7;
/** Shorter blocks say too little to be known again elsewhere once they were reworded. */
const KNOWN_AGAIN = 8;

type Blocks = readonly Block[];

/**
 * Aligns the blocks of two readings. Every block of both occurs in exactly one pairing; pairings come in the order
 * of the newer text, removals where they stood. Next to linear in the number of blocks.
 */
export function alignBlocks(older: Blocks, newer: Blocks): Pairing[] {
  // Most blocks stay as they are, to the letter: their words need no reading.
  let head = 0;
  while (head < older.length && head < newer.length && older[head]?.text === newer[head]?.text) head++;
  let tail = 0;
  while (tail < Math.min(older.length, newer.length) - head && older.at(-1 - tail)?.text === newer.at(-1 - tail)?.text) tail++;
  const pairings: Pairing[] = [];
  const same = (o: number, n: number) => pairings.push({ kind: 'same', older: [o], newer: [n] });
  for (let i = 0; i < head; i++) same(i, i);
  for (let i = 1; i <= tail; i++) same(older.length - i, newer.length - i);

  const known = new Map<string, string>();
  const keys = (blocks: Blocks) =>
    blocks.slice(head, blocks.length - tail).map((block) => {
      const key = known.get(block.text) ?? blockKey(block);
      known.set(block.text, key);
      return key;
    });
  const olderKeys = keys(older);
  const newerKeys = keys(newer);
  const leftOlder: number[] = [];
  const leftNewer: number[] = [];
  for (const run of diffKeys(olderKeys, newerKeys)) {
    const [olders, newers] = [run.older.map((i) => i + head), run.newer.map((i) => i + head)];
    if (run.same) {
      for (const [i, o] of olders.entries()) same(o, newers[i] as number);
      continue;
    }
    const joined = (indices: readonly number[], of: readonly string[]) => indices.map((i) => of[i]).join('');
    if (olders.length > 0 && newers.length > 0 && joined(run.older, olderKeys) === joined(run.newer, newerKeys)) {
      // The same words cut into other blocks: nobody's rights changed.
      pairings.push({ kind: 'moved', older: olders, newer: newers });
      continue;
    }
    const left = pairEdited(olders, newers, older, newer, RELATED, pairings);
    leftOlder.push(...left.older);
    leftNewer.push(...left.newer);
  }
  pairElsewhere(leftOlder, leftNewer, older, newer, pairings);
  return inOrder(pairings);
}

const wordsOfAll = (indices: readonly number[], blocks: Blocks) => indices.map((i) => wordsOf(blocks[i] as Block));

/** Pairs those that are nearly the same. Returns the others. */
function pairEdited(
  olders: readonly number[],
  newers: readonly number[],
  older: Blocks,
  newer: Blocks,
  least: number,
  pairings: Pairing[],
): { readonly older: number[]; readonly newer: number[] } {
  const pairs =
    olders.length > 0 && newers.length > 0 ? pairRelated(wordsOfAll(olders, older), wordsOfAll(newers, newer), least) : [];
  for (const pair of pairs)
    pairings.push({ kind: 'edited', older: [olders[pair.older] as number], newer: [newers[pair.newer] as number] });
  const pairedOlder = new Set(pairs.map((pair) => pair.older));
  const pairedNewer = new Set(pairs.map((pair) => pair.newer));
  return { older: olders.filter((_, i) => !pairedOlder.has(i)), newer: newers.filter((_, i) => !pairedNewer.has(i)) };
}

/** Pairs blocks that went to another place: the same text first, then what is nearly the same. */
function pairElsewhere(
  olders: readonly number[],
  newers: readonly number[],
  older: Blocks,
  newer: Blocks,
  pairings: Pairing[],
): void {
  const byKey = new Map<string, number[]>();
  for (const o of olders) {
    const key = blockKey(older[o] as Block);
    const places = byKey.get(key);
    if (places) places.push(o);
    else byKey.set(key, [o]);
  }
  const gone = new Set(olders);
  const come = newers.filter((n) => {
    const o = byKey.get(blockKey(newer[n] as Block))?.shift();
    if (o === undefined) return true;
    pairings.push({ kind: 'moved', older: [o], newer: [n] });
    gone.delete(o);
    return false;
  });
  const isLong = (blocks: Blocks) => (i: number) => wordsOf(blocks[i] as Block).length >= KNOWN_AGAIN;
  const long = { older: [...gone].filter(isLong(older)), newer: come.filter(isLong(newer)) };
  const left = pairEdited(long.older, long.newer, older, newer, RELATED_ELSEWHERE, pairings);
  const short = { older: [...gone].filter((o) => !isLong(older)(o)), newer: come.filter((n) => !isLong(newer)(n)) };
  for (const o of [...left.older, ...short.older]) pairings.push({ kind: 'removed', older: [o], newer: [] });
  for (const n of [...left.newer, ...short.newer]) pairings.push({ kind: 'added', older: [], newer: [n] });
}

/** Newer order; a removal stands behind the newer block that its older predecessor became. */
function inOrder(pairings: Pairing[]): Pairing[] {
  const newerOf = new Map<number, number>();
  let last = -1;
  for (const { older, newer } of pairings) {
    for (const o of older) {
      last = Math.max(last, o);
      if (newer.length > 0) newerOf.set(o, newer[0] as number);
    }
  }
  const behind: number[] = [];
  for (let o = 0, place = -1; o <= last; o++) {
    place = newerOf.get(o) ?? place;
    behind[o] = place;
  }
  const place = ({ older, newer }: Pairing) => newer[0] ?? (behind[older[0] as number] as number) + 0.5;
  return pairings.sort((a, b) => place(a) - place(b) || (a.older[0] ?? -1) - (b.older[0] ?? -1));
}
