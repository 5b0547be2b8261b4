import type { Block } from '../../model';
import { type Context, readContext } from './context';
import { mix, readWords, type Words } from './words';

/** Features are hashed into this many buckets; the model has weights for some of them. */
export const BUCKET_BITS = 19;
const SHIFT = 32 - BUCKET_BITS;

/**
 * What a block is judged by, each group with its own buckets: its own words, those that introduce it, the heading above,
 * the headings above that, its neighbours, the document's title, and its shape.
 */
export const GROUPS = ['own', 'leadIn', 'heading', 'path', 'before', 'after', 'title', 'shape'] as const;
export type Group = (typeof GROUPS)[number];
const SALTS: Readonly<Record<Group, number>> = {
  own: 0x2c1b3c6d,
  leadIn: 0x297a2d39,
  heading: 0x1b56c4e9,
  path: 0x43b0d7e5,
  before: 0x68e31da4,
  after: 0x352dca1f,
  title: 0x5bd1e995,
  shape: 0x7feb352d,
};
/** How much a group weighs beside the block's own words. Found by cross-validation (MODEL_CARD.md). */
export const GROUP_WEIGHTS: Readonly<Record<Group, number>> = {
  own: 1,
  leadIn: 0.6,
  heading: 0.5,
  path: 0.3,
  before: 0.25,
  after: 0.2,
  title: 0.3,
  shape: 0.3,
};

/** Buckets of one group for one block, in the order of its words. */
export interface Buckets {
  readonly group: Group;
  readonly buckets: Int32Array;
}

const bucketOf = (hash: number, salt: number): number => Math.imul(hash ^ salt, 0x9e3779b1) >>> SHIFT;
const START = 0x51ed270b;
const STEM = 0x3c6ef372;

/** Features a word gives rise to in `grams`: itself, its stem, with the word before, with the two before. */
export const FEATURES_A_WORD = 4;

/**
 * Four buckets a word: the word, its stem (-1 where that is the word itself), it with the word before, it with the two before.
 */
export function grams(words: Words, group: Group): Int32Array {
  const { count, hash, stem } = words;
  const salt = SALTS[group];
  const buckets = new Int32Array(count * FEATURES_A_WORD);
  let before = START;
  let pair = START;
  for (let at = 0, to = 0; at < count; at++) {
    const word = hash[at] as number;
    buckets[to++] = bucketOf(word, salt);
    buckets[to++] = stem[at] === word ? -1 : bucketOf((stem[at] as number) ^ STEM, salt);
    const two = mix(before, word);
    buckets[to++] = bucketOf(two, salt);
    buckets[to++] = bucketOf(mix(pair, word), salt);
    pair = two;
    before = word;
  }
  return buckets;
}

/** One bucket a word. */
function singles(words: Words, group: Group): Int32Array {
  return Int32Array.from({ length: words.count }, (_, at) => bucketOf(words.stem[at] as number, SALTS[group]));
}

const SHORT = 8;
const LONG = 120;

/** What no word says: the kind of block, and whether it is short or long. */
function shape(block: Block, words: Words): Int32Array {
  const facts = [block.kind.charCodeAt(0)];
  if (words.count < SHORT) facts.push(1);
  if (words.count > LONG) facts.push(2);
  if (block.text.endsWith(':')) facts.push(3);
  if (block.text.includes('?')) facts.push(4);
  return Int32Array.from(facts, (fact) => bucketOf(mix(fact, START), SALTS.shape));
}

export interface DocumentFeatures {
  readonly words: readonly Words[];
  readonly context: Context;
  /** For each block that is no heading, its groups that have any feature; `own` first. */
  readonly groups: readonly (readonly Buckets[])[];
}

/** Features of every block of a document. Groups that blocks share (lead-in, headings, title) are made once. */
export function readFeatures(blocks: readonly Block[], title: string): DocumentFeatures {
  const words = blocks.map((block) => readWords(block.text));
  const context = readContext(blocks);
  const titled = grams(readWords(title.slice(0, 200)), 'title');
  const once = <Key>(make: (key: Key) => Int32Array) => {
    const made = new Map<Key, Int32Array>();
    return (key: Key) => {
      const known = made.get(key);
      if (known) return known;
      const buckets = make(key);
      made.set(key, buckets);
      return buckets;
    };
  };
  const leadIns = once((at: number) => grams(words[at] as Words, 'leadIn'));
  const headings = once((at: number) => grams(words[at] as Words, 'heading'));
  const paths = once((text: string) => grams(readWords(text), 'path'));
  const neighbour = (at: number, group: Group) =>
    blocks[at] && blocks[at].kind !== 'h' ? singles(words[at] as Words, group) : new Int32Array(0);

  const groups = blocks.map((block, at): Buckets[] => {
    if (block.kind === 'h') return [];
    const leadIn = context.leadIn[at] as number;
    const heading = context.heading[at] as number;
    const above = block.path.length > 1 ? paths(block.path.slice(0, -1).join('\n')) : new Int32Array(0);
    const all: readonly Buckets[] = [
      { group: 'own', buckets: grams(words[at] as Words, 'own') },
      { group: 'leadIn', buckets: leadIn < 0 ? new Int32Array(0) : leadIns(leadIn) },
      { group: 'heading', buckets: heading < 0 ? new Int32Array(0) : headings(heading) },
      { group: 'path', buckets: above },
      { group: 'before', buckets: neighbour(at - 1, 'before') },
      { group: 'after', buckets: neighbour(at + 1, 'after') },
      { group: 'title', buckets: titled },
      { group: 'shape', buckets: shape(block, words[at] as Words) },
    ];
    return all.filter(({ group, buckets }) => group === 'own' || buckets.length > 0);
  });
  return { words, context, groups };
}
