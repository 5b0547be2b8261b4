import type { Block } from '../../model';
import { type Context, readContext } from './context';
import { type Span, splitSentences } from './sentences';
import { mix, readWords, type Words } from './words';

/** Features are hashed into this many buckets; the model has weights for some of them. */
export const BUCKET_BITS = 21;
const SHIFT = 32 - BUCKET_BITS;

/**
 * What a block is judged by, each group with its own buckets: its own words, those that introduce it, the heading above,
 * the headings above that, the document's title, and its shape.
 */
type Group = 'own' | 'leadIn' | 'heading' | 'path' | 'title' | 'shape';
const SALTS: Readonly<Record<Group, number>> = {
  own: 0x2c1b3c6d,
  leadIn: 0x297a2d39,
  heading: 0x1b56c4e9,
  path: 0x43b0d7e5,
  title: 0x5bd1e995,
  shape: 0x7feb352d,
};
/** How much a group weighs beside the block's own words. Found by cross-validation (MODEL_CARD.md). */
const WEIGHTS: Readonly<Record<Group, number>> = { own: 1, leadIn: 0.6, heading: 0.5, path: 0.3, title: 0.3, shape: 0.3 };

/** A run of buckets that is summed up by itself: one sentence's, or what stands around a block. -1 is no feature. */
export interface Segment {
  readonly buckets: Int32Array;
  /** Each occurrence counts by this: the group's weight over its length, so that long texts weigh no more than short ones. */
  readonly scale: number;
}

const NOTHING = new Int32Array(0);
const bucketOf = (hash: number, salt: number): number => Math.imul(hash ^ salt, 0x9e3779b1) >>> SHIFT;
const START = 0x51ed270b;
const STEM = 0x3c6ef372;

function segment(group: Group, buckets: Int32Array): Segment {
  let count = 0;
  for (const bucket of buckets) if (bucket >= 0) count++;
  // The constants keep very short texts from weighing too much, and values near 1.
  return { buckets, scale: WEIGHTS[group] / (6 * Math.sqrt(count + 6)) };
}

/**
 * Four buckets a word of words[from..to): the word, its stem (-1 where that is the word itself), it with the word before, it
 * with the two before.
 */
function grams({ hash, stem }: Words, group: Group, from: number, to: number): Segment {
  const salt = SALTS[group];
  const buckets = new Int32Array((to - from) * 4);
  let before = START;
  let pair = START;
  for (let at = from, put = 0; at < to; at++) {
    const word = hash[at] as number;
    buckets[put++] = bucketOf(word, salt);
    buckets[put++] = stem[at] === word ? -1 : bucketOf((stem[at] as number) ^ STEM, salt);
    const two = mix(before, word);
    buckets[put++] = bucketOf(two, salt);
    buckets[put++] = bucketOf(mix(pair, word), salt);
    pair = two;
    before = word;
  }
  return segment(group, buckets);
}

const SHORT = 8;
const LONG = 120;

/** What no word says: the kind of block, and whether it is short or long. */
function shape(block: Block, words: Words): Segment {
  const facts = [block.kind.charCodeAt(0)];
  if (words.count < SHORT) facts.push(1);
  if (words.count > LONG) facts.push(2);
  if (block.text.endsWith(':')) facts.push(3);
  if (block.text.includes('?')) facts.push(4);
  return segment(
    'shape',
    Int32Array.from(facts, (fact) => bucketOf(mix(fact, START), SALTS.shape)),
  );
}

export interface BlockFeatures {
  readonly words: Words;
  readonly sentences: readonly Span[];
  /** One a sentence. */
  readonly own: readonly Segment[];
  /** Lead-in, headings, title and shape. Blocks under the same heading share the same objects. */
  readonly around: readonly Segment[];
}

/** Longer titles are a page's slogans. */
const MAX_TITLE = 200;

/** Features of every block; null for headings. */
export function readFeatures(
  blocks: readonly Block[],
  title: string,
): { readonly context: Context; readonly features: readonly (BlockFeatures | null)[] } {
  const words = blocks.map((block) => readWords(block.text));
  const context = readContext(blocks);
  const whole = (of: Words, group: Group) => grams(of, group, 0, of.count);
  const once = <Key>(make: (key: Key) => Segment) => {
    const made = new Map<Key, Segment>();
    return (key: Key) => {
      const known = made.get(key) ?? make(key);
      made.set(key, known);
      return known;
    };
  };
  const titled = whole(readWords(title.slice(0, MAX_TITLE)), 'title');
  const leadIns = once((at: number) => whole(words[at] as Words, 'leadIn'));
  const headings = once((at: number) => whole(words[at] as Words, 'heading'));
  const paths = once((text: string) => whole(readWords(text), 'path'));
  const none = segment('path', NOTHING);

  const features = blocks.map((block, at): BlockFeatures | null => {
    if (block.kind === 'h') return null;
    const own = words[at] as Words;
    const sentences = splitSentences(block.text);
    let word = 0;
    const segments = sentences.map((sentence) => {
      const from = word;
      while (word < own.count && (own.start[word] as number) < sentence.end) word++;
      return grams(own, 'own', from, word);
    });
    const leadIn = context.leadIn[at] as number;
    const heading = context.heading[at] as number;
    return {
      words: own,
      sentences,
      own: segments,
      around: [
        leadIn < 0 ? none : leadIns(leadIn),
        heading < 0 ? none : headings(heading),
        block.path.length > 1 ? paths(block.path.slice(0, -1).join('\n')) : none,
        titled,
        shape(block, own),
      ],
    };
  });
  return { context, features };
}
