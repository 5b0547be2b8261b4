import { BUCKETS, HASH_BUCKETS, readFeatures } from '../../../lib/clauses/unfairness/features';

/** Sentences as sparse rows: row r has the entries from[r] up to, not including, from[r + 1]. */
export interface Rows {
  readonly count: number;
  /** Buckets, and whatever was appended after them. */
  readonly features: number;
  readonly from: Int32Array;
  readonly feature: Int32Array;
  readonly value: Float32Array;
  /** Rare features say more: what a bucket's size is multiplied by; 0 for those of a single sentence. */
  readonly rarity: Float32Array;
}

export function buildRows(texts: readonly string[]): Rows {
  const from = new Int32Array(texts.length + 1);
  const sentencesWith = new Int32Array(BUCKETS);
  let feature = new Int32Array(1 << 20);
  let value = new Float32Array(1 << 20);
  let entry = 0;
  for (const [row, text] of texts.entries()) {
    const { bucket, size } = readFeatures(text);
    while (entry + bucket.length > feature.length) {
      feature = grow(feature, new Int32Array(2 * feature.length));
      value = grow(value, new Float32Array(2 * value.length));
    }
    feature.set(bucket, entry);
    value.set(size, entry);
    for (const each of bucket) sentencesWith[each] = (sentencesWith[each] as number) + 1;
    entry += bucket.length;
    from[row + 1] = entry;
  }
  const rarity = Float32Array.from(sentencesWith, (count, bucket) => {
    if (count < 2) return 0;
    return bucket < HASH_BUCKETS ? Math.log((texts.length + 1) / (count + 1)) + 1 : 1;
  });
  for (let at = 0; at < entry; at++) value[at] = (value[at] as number) * (rarity[feature[at] as number] as number);
  return {
    count: texts.length,
    features: BUCKETS,
    from,
    feature: feature.subarray(0, entry),
    value: value.subarray(0, entry),
    rarity,
  };
}

function grow<List extends Int32Array | Float32Array>(list: List, longer: List): List {
  longer.set(list);
  return longer;
}

/** The first rows with more features: `dense` has `width` numbers a row. */
export function appendDense(rows: Rows, count: number, dense: Float32Array, width: number): Rows {
  const entries = rows.from[count] as number;
  const from = new Int32Array(count + 1);
  const feature = new Int32Array(entries + count * width);
  const value = new Float32Array(entries + count * width);
  let put = 0;
  for (let row = 0; row < count; row++) {
    const [start, end] = [rows.from[row] as number, rows.from[row + 1] as number];
    feature.set(rows.feature.subarray(start, end), put);
    value.set(rows.value.subarray(start, end), put);
    put += end - start;
    for (let at = 0; at < width; at++) {
      feature[put] = rows.features + at;
      value[put++] = dense[row * width + at] as number;
    }
    from[row + 1] = put;
  }
  return { ...rows, count, features: rows.features + width, from, feature, value };
}

/** The same rows, in which patterns count nothing. */
export function withoutPatterns(rows: Rows): Rows {
  return { ...rows, value: rows.value.map((value, at) => ((rows.feature[at] as number) >= HASH_BUCKETS ? 0 : value)) };
}
