import { mix } from '../engine/words';
import { normalise } from './normalise';
import { patterns } from './patterns';

const BUCKET_BITS = 18;
/** Runs of words and letters are hashed into so many buckets; after them each pattern has its own. */
export const HASH_BUCKETS = 1 << BUCKET_BITS;
export const BUCKETS = HASH_BUCKETS + patterns.length;

const WORDS_MOST = 3;
const LETTERS_LEAST = 3;
const LETTERS_MOST = 5;
const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const START = 0x51ed270b;
const END = 0x3c6ef372;
const WORDS = 0x2c1b3c6d;
const LETTERS = 0x297a2d39;
/** How much a pattern counts beside all words and letters together, which count about 1. Found by cross-validation. */
const PATTERN_SIZE = 0.25;

export interface Features {
  /** Buckets with a size each: first runs of words, then runs of letters, then patterns. No bucket twice in a group. */
  readonly bucket: Int32Array;
  readonly size: Float32Array;
}

const bucketOf = (hash: number, salt: number): number => mix(hash, salt) >>> (32 - BUCKET_BITS);

/** Runs of one to three words, and of three to five letters across words. */
export function readFeatures(sentence: string): Features {
  const text = normalise(sentence);
  const words = wordRuns(text);
  const letters = letterRuns(text);
  const found = patterns.flatMap((pattern, at) => (pattern.test(text) ? [HASH_BUCKETS + at] : []));
  const bucket = Int32Array.from([...words, ...letters, ...found]);
  const size = new Float32Array(bucket.length);
  // The divisors are the usual rarity of a feature; the constants keep short sentences from counting too much.
  size.fill(1 / (8 * Math.sqrt(words.size + 6)), 0, words.size);
  size.fill(1 / (7.5 * Math.sqrt(letters.size + 20)), words.size, words.size + letters.size);
  size.fill(PATTERN_SIZE, words.size + letters.size);
  return { bucket, size };
}

function wordRuns(text: string): Set<number> {
  const hashes = [START, ...text.trim().split(' ').map(hashWord), END];
  const runs = new Set<number>();
  for (let from = 0; from < hashes.length; from++) {
    let run = WORDS;
    for (let length = 1; length <= WORDS_MOST && from + length <= hashes.length; length++) {
      run = mix(run, hashes[from + length - 1] as number);
      runs.add(bucketOf(run, WORDS));
    }
  }
  return runs;
}

function hashWord(word: string): number {
  let hash = BASIS;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash;
}

function letterRuns(text: string): Set<number> {
  const runs = new Set<number>();
  for (let from = 0; from < text.length; from++) {
    let run = BASIS;
    for (let length = 1; length <= LETTERS_MOST && from + length <= text.length; length++) {
      run = Math.imul(run ^ text.charCodeAt(from + length - 1), PRIME);
      if (length >= LETTERS_LEAST) runs.add(bucketOf(run, LETTERS + length));
    }
  }
  return runs;
}
