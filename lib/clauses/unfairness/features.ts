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

/** Room for the buckets of one sentence. */
let room = new Int32Array(4096);
/** The turn in which a bucket was last put there: no bucket twice in a group. A byte each, which a processor's cache holds. */
const lastTurn = new Uint8Array(HASH_BUCKETS);
let turn = 0;

function nextTurn(): void {
  turn = (turn + 1) & 255;
  if (turn > 0) return;
  lastTurn.fill(0);
  turn = 1;
}

/** Runs of one to three words, and of three to five letters across words. */
export function readFeatures(sentence: string): Features {
  const text = normalise(sentence);
  const most = (WORDS_MOST + LETTERS_MOST - LETTERS_LEAST + 1) * (text.length + 3) + patterns.length;
  if (room.length < most) room = new Int32Array(most);
  const words = putWordRuns(text);
  const letters = putLetterRuns(text, words);
  let count = letters;
  for (const [at, pattern] of patterns.entries()) if (pattern.test(text)) room[count++] = HASH_BUCKETS + at;
  const size = new Float32Array(count);
  // The divisors are the usual rarity of a feature; the constants keep short sentences from counting too much.
  size.fill(1 / (8 * Math.sqrt(words + 6)), 0, words);
  size.fill(1 / (7.5 * Math.sqrt(letters - words + 20)), words, letters);
  size.fill(PATTERN_SIZE, letters);
  return { bucket: room.slice(0, count), size };
}

/** Puts a bucket at `count` unless this turn has it already; the new count. */
function put(bucket: number, count: number): number {
  if (lastTurn[bucket] === turn) return count;
  lastTurn[bucket] = turn;
  room[count] = bucket;
  return count + 1;
}

function putWordRuns(text: string): number {
  const hashes = [START, ...text.trim().split(' ').map(hashWord), END];
  nextTurn();
  let count = 0;
  for (let from = 0; from < hashes.length; from++) {
    let run = WORDS;
    for (let length = 1; length <= WORDS_MOST && from + length <= hashes.length; length++) {
      run = mix(run, hashes[from + length - 1] as number);
      count = put(bucketOf(run, WORDS), count);
    }
  }
  return count;
}

function hashWord(word: string): number {
  let hash = BASIS;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash;
}

function putLetterRuns(text: string, from: number): number {
  nextTurn();
  let count = from;
  for (let start = 0; start < text.length; start++) {
    let run = BASIS;
    for (let length = 1; length <= LETTERS_MOST && start + length <= text.length; length++) {
      run = Math.imul(run ^ text.charCodeAt(start + length - 1), PRIME);
      if (length >= LETTERS_LEAST) count = put(bucketOf(run, LETTERS + length), count);
    }
  }
  return count;
}
