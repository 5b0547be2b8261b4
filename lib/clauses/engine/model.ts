import { decodeBytes, decodeNumbers, decodeSigned, encodeBytes, encodeNumbers, encodeSigned } from './bytes';
import { addCommonRows, type CommonRows, packRow } from './common-rows';
import { BUCKET_BITS, type Segment } from './features';
import type { Network } from './network';

/** The trained weights as they lie in lib/clauses/model/weights.json. */
export interface ModelFile {
  /** Clause types in the order of the weights. */
  readonly types: readonly string[];
  /**
   * Linear weights: buckets in ascending order as differences, how many types each has, which (ascending, as differences, from
   * each bucket's first anew), and their weights.
   */
  readonly buckets: string;
  readonly counts: string;
  readonly typeSteps: string;
  readonly weights: string;
  /** A weight of 1 in units of log-odds. */
  readonly step: number;
  readonly bias: readonly number[];
  readonly network: Readonly<Record<'direct' | 'bias' | 'inner' | 'innerBias' | 'outer', Packed>> & { readonly hidden: number };
  /** Log-odds of the network above which a type is recognised. */
  readonly threshold: number;
  /** Probability that a careful reader agrees: 1 / (1 + exp(-(slope × (log-odds - threshold) + intercept))). */
  readonly calibration: { readonly slope: number; readonly intercept: number };
}

/**
 * Linear weights by feature, which is what a bucket with weights is called: those of feature f are entry[from[f]] up to, not
 * including, entry[from[f + 1]].
 */
export interface LinearWeights {
  /** One bit a bucket: has it any? Most have none, and this much fits a processor's cache. */
  readonly filled: Int32Array;
  /** How many buckets below each 32 have. */
  readonly filledBelow: Int32Array;
  readonly from: Int32Array;
  /** A weight, and in the low byte its type: side by side, so that memory is asked once. */
  readonly entry: Int16Array;
  /** The features with a weight for many types once more, in another form. */
  readonly common: CommonRows;
  readonly step: number;
  readonly bias: Float32Array;
}

export interface Model {
  readonly types: number;
  readonly linear: LinearWeights;
  readonly network: Network<Float64Array>;
  readonly threshold: number;
  readonly calibration: ModelFile['calibration'];
}

/** Throws where the file was made for other clause types: it must be trained anew. */
export function loadModel(file: ModelFile, typeIds: readonly string[]): Model {
  if (file.types.join() !== typeIds.join()) throw new Error('The model was trained for other clause types: npm run train.');
  const types = typeIds.length;
  const filled = new Int32Array((1 << BUCKET_BITS) / 32);
  let bucket = 0;
  for (const step of decodeNumbers(decodeBytes(file.buckets))) {
    bucket += step;
    filled[bucket >> 5] = (filled[bucket >> 5] as number) | (1 << (bucket & 31));
  }
  const filledBelow = new Int32Array(filled.length);
  for (let at = 1; at < filled.length; at++)
    filledBelow[at] = (filledBelow[at - 1] as number) + countBits(filled[at - 1] as number);
  const counts = decodeNumbers(decodeBytes(file.counts));
  const steps = decodeBytes(file.typeSteps);
  const weights = decodeSigned(file.weights);
  const from = new Int32Array(counts.length + 1);
  const entry = new Int16Array(weights.length);
  for (let feature = 0, at = 0; feature < counts.length; feature++) {
    const end = (from[feature] as number) + (counts[feature] as number);
    from[feature + 1] = end;
    for (let type = 0; at < end; at++) {
      type += steps[at] as number;
      entry[at] = ((weights[at] as number) << 8) | type;
    }
  }
  const { direct, bias, inner, innerBias, outer, hidden } = file.network;
  return {
    types,
    linear: {
      filled,
      filledBelow,
      from,
      entry,
      common: commonRows(from, entry, types),
      step: file.step,
      bias: Float32Array.from(file.bias),
    },
    network: {
      types,
      hidden,
      direct: unpackFloats(direct),
      bias: unpackFloats(bias),
      inner: new Float64Array(unpackFloats(inner)),
      innerBias: unpackFloats(innerBias),
      outer: new Float64Array(unpackFloats(outer)),
    },
    threshold: file.threshold,
    calibration: file.calibration,
  };
}

function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The number of a bucket's feature; -1 where it has no weights. */
export function featureOf({ filled, filledBelow }: LinearWeights, bucket: number): number {
  if (bucket < 0) return -1;
  const word = filled[bucket >> 5] as number;
  const bit = 1 << (bucket & 31);
  return (word & bit) === 0 ? -1 : (filledBelow[bucket >> 5] as number) + countBits(word & (bit - 1));
}

/** A feature with weights for so many types is common. */
const COMMON = 48;

function commonRows(from: Int32Array, entry: Int16Array, types: number): CommonRows {
  const rowOf = new Int16Array(from.length - 1).fill(-1);
  let count = 0;
  for (let feature = 0; feature < rowOf.length; feature++)
    if ((from[feature + 1] as number) - (from[feature] as number) >= COMMON) rowOf[feature] = count++;
  const weights = new Int8Array(4 * Math.ceil(types / 4));
  const rows = new Int32Array((count * weights.length) / 4);
  for (let feature = 0; feature < rowOf.length; feature++) {
    if ((rowOf[feature] as number) < 0) continue;
    weights.fill(0);
    for (let at = from[feature] as number; at < (from[feature + 1] as number); at++)
      weights[(entry[at] as number) & 255] = (entry[at] as number) >> 8;
    packRow(rows, rowOf[feature] as number, weights);
  }
  return { rowOf, rows };
}

interface Packed {
  readonly step: number;
  readonly values: string;
}

export function unpackFloats({ step, values }: Packed): Float32Array {
  const whole = decodeSigned(values);
  const floats = new Float32Array(whole.length);
  for (let at = 0; at < floats.length; at++) floats[at] = (whole[at] as number) * step;
  return floats;
}

/**
 * Eight bits a number: the file's form of a list of numbers.
 * @param levels how many steps the largest is from zero; fewer pack better
 */
export function packFloats(values: Float32Array, levels = 127): Packed {
  const most = values.reduce((sum, value) => Math.max(sum, Math.abs(value)), 0);
  const step = Number((most / levels || 1).toPrecision(6));
  const bytes = Int8Array.from(values, (value) => Math.round(value / step));
  return { step, values: encodeSigned(bytes) };
}

/** @param weights by bucket, ascending: types and their whole-number weights */
export function packLinear(
  weights: readonly { readonly bucket: number; readonly types: readonly number[]; readonly weights: readonly number[] }[],
) {
  let last = 0;
  const steps = weights.map(({ bucket }) => {
    const step = bucket - last;
    last = bucket;
    return step;
  });
  return {
    buckets: encodeBytes(encodeNumbers(steps)),
    counts: encodeBytes(encodeNumbers(weights.map(({ types }) => types.length))),
    typeSteps: encodeBytes(Uint8Array.from(weights.flatMap(({ types }) => types.map((type, at) => type - (types[at - 1] ?? 0))))),
    weights: encodeSigned(Int8Array.from(weights.flatMap((each) => each.weights))),
  };
}

/** Room for the sums of one segment, in whole weights, and for its common rows. */
const whole = new Int32Array(256);
let room = new Int32Array(1024);

/** Adds a segment's weights to `sums`, one a type. */
export function addSegment(linear: LinearWeights, { buckets, scale }: Segment, sums: Float32Array): void {
  const { from, entry, common, step } = linear;
  const totals = whole.subarray(0, 4 * Math.ceil(sums.length / 4)).fill(0);
  if (room.length < buckets.length) room = new Int32Array(buckets.length);
  let count = 0;
  for (let each = 0; each < buckets.length; each++) {
    const feature = featureOf(linear, buckets[each] as number);
    if (feature < 0) continue;
    const row = common.rowOf[feature] as number;
    if (row >= 0) {
      room[count++] = row;
      continue;
    }
    const end = from[feature + 1] as number;
    for (let at = from[feature] as number; at < end; at++) {
      const pair = entry[at] as number;
      totals[pair & 255] = (totals[pair & 255] as number) + (pair >> 8);
    }
  }
  addCommonRows(common, room, count, totals);
  const size = scale * step;
  for (let type = 0; type < sums.length; type++) sums[type] = (sums[type] as number) + size * (totals[type] as number);
}
