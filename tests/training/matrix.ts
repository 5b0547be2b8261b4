import { type BlockFeatures, BUCKET_BITS, type Segment } from '../../lib/clauses/engine/features';
import { sharedFloats, sharedIntegers } from './run-parallel';

const BUCKETS = 1 << BUCKET_BITS;
/** In fewer blocks than this, a feature says more about a document than about a clause. */
const MIN_BLOCKS = 5;

/**
 * Every labelled block as a row. A row is a run of parts: what stands around the block, then each of its sentences. A part is
 * a run of features with values. All buffers are shared between threads.
 */
export interface Matrix {
  readonly rows: number;
  /** Features are the buckets that enough blocks have, numbered anew. */
  readonly features: number;
  readonly bucketOf: Int32Array;
  /** Rare words say more: what a feature's occurrences count by. */
  readonly rarity: Float32Array;
  /** In how many blocks each feature occurs. */
  readonly blocksWith: Int32Array;
  readonly partFrom: Int32Array;
  readonly entryFrom: Int32Array;
  readonly feature: Int32Array;
  readonly value: Float32Array;
}

const partsOf = ({ around, own }: BlockFeatures): readonly (readonly Segment[])[] => [around, ...own.map((each) => [each])];

export function buildMatrix(blocks: readonly BlockFeatures[]): Matrix {
  const counts = new Int32Array(BUCKETS);
  const last = new Int32Array(BUCKETS).fill(-1);
  let parts = 0;
  let entries = 0;
  for (const [row, block] of blocks.entries())
    for (const part of partsOf(block)) {
      parts++;
      for (const { buckets } of part) {
        entries += buckets.length;
        for (const bucket of buckets) {
          if (bucket < 0 || last[bucket] === row) continue;
          last[bucket] = row;
          counts[bucket] = (counts[bucket] as number) + 1;
        }
      }
    }
  // The commonest first: their weights then lie together, and stay in the processor's cache.
  const common = Int32Array.from(counts.keys())
    .filter((bucket) => (counts[bucket] as number) >= MIN_BLOCKS)
    .sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
  const features = common.length;
  const numberOf = new Int32Array(BUCKETS).fill(-1);
  for (const [number, bucket] of common.entries()) numberOf[bucket] = number;
  const bucketOf = sharedIntegers(features);
  const rarity = sharedFloats(features);
  const blocksWith = sharedIntegers(features);
  for (const [bucket, number] of numberOf.entries()) {
    if (number < 0) continue;
    bucketOf[number] = bucket;
    blocksWith[number] = counts[bucket] as number;
    rarity[number] = Math.log((blocks.length + 1) / ((counts[bucket] as number) + 1)) + 1;
  }

  const partFrom = sharedIntegers(blocks.length + 1);
  const entryFrom = sharedIntegers(parts + 1);
  const feature = sharedIntegers(entries);
  const value = sharedFloats(entries);
  let part = 0;
  let entry = 0;
  for (const [row, block] of blocks.entries()) {
    for (const segments of partsOf(block)) {
      for (const { buckets, scale } of segments)
        for (const bucket of buckets) {
          const number = bucket < 0 ? -1 : (numberOf[bucket] as number);
          if (number < 0) continue;
          feature[entry] = number;
          value[entry++] = scale * (rarity[number] as number);
        }
      entryFrom[++part] = entry;
    }
    partFrom[row + 1] = part;
  }
  return { rows: blocks.length, features, bucketOf, rarity, blocksWith, partFrom, entryFrom, feature, value };
}
