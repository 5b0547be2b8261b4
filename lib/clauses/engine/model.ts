import { decodeBytes, decodeNumbers, decodeSigned, encodeBytes, encodeNumbers, encodeSigned } from './bytes';
import { addCommonRows, type CommonRows, packRow } from './common-rows';
import { BUCKET_BITS, type Segment } from './features';
import type { Network } from './network';

/** The trained weights as they lie in lib/clauses/model/weights.json. */
export interface ModelFile {
  /** Clause types in the order of the weights. */
  readonly types: readonly string[];
  /** Linear weights: buckets in ascending order as differences, how many types each has, which, and their weights. */
  readonly buckets: string;
  readonly counts: string;
  readonly typeOf: string;
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

/** Linear weights by bucket: those of bucket b are entry[from[b]] up to, not including, entry[from[b + 1]]. */
export interface LinearWeights {
  readonly from: Int32Array;
  /** One bit a bucket: has it any? Most have none, and this much fits a processor's cache. */
  readonly filled: Int32Array;
  /** A weight, and in the low byte its type: side by side, so that memory is asked once. */
  readonly entry: Int16Array;
  /** The buckets with a weight for many types once more, in another form. */
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
  const from = new Int32Array((1 << BUCKET_BITS) + 1);
  const counts = decodeNumbers(decodeBytes(file.counts));
  const filled = new Int32Array((1 << BUCKET_BITS) / 32);
  let bucket = 0;
  const steps = decodeNumbers(decodeBytes(file.buckets));
  for (let at = 0; at < steps.length; at++) {
    bucket += steps[at] as number;
    from[bucket + 1] = counts[at] as number;
    filled[bucket >> 5] = (filled[bucket >> 5] as number) | (1 << (bucket & 31));
  }
  for (let at = 0; at < 1 << BUCKET_BITS; at++) from[at + 1] = (from[at + 1] as number) + (from[at] as number);
  const weights = decodeSigned(file.weights);
  const typeOf = decodeBytes(file.typeOf);
  const entry = new Int16Array(typeOf.length);
  for (let at = 0; at < entry.length; at++) entry[at] = ((weights[at] as number) << 8) | (typeOf[at] as number);
  const { direct, bias, inner, innerBias, outer, hidden } = file.network;
  return {
    types,
    linear: {
      from,
      filled,
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

/** A bucket with weights for so many types is common. */
const COMMON = 48;

function commonRows(from: Int32Array, entry: Int16Array, types: number): CommonRows {
  const rowOf = new Int16Array(from.length - 1).fill(-1);
  let count = 0;
  for (let bucket = 0; bucket < rowOf.length; bucket++)
    if ((from[bucket + 1] as number) - (from[bucket] as number) >= COMMON) rowOf[bucket] = count++;
  const weights = new Int8Array(4 * Math.ceil(types / 4));
  const rows = new Int32Array((count * weights.length) / 4);
  for (let bucket = 0; bucket < rowOf.length; bucket++) {
    if ((rowOf[bucket] as number) < 0) continue;
    weights.fill(0);
    for (let at = from[bucket] as number; at < (from[bucket + 1] as number); at++)
      weights[(entry[at] as number) & 255] = (entry[at] as number) >> 8;
    packRow(rows, rowOf[bucket] as number, weights);
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

/** Eight bits a number: the file's form of a list of numbers. */
export function packFloats(values: Float32Array): Packed {
  const most = values.reduce((sum, value) => Math.max(sum, Math.abs(value)), 0);
  const step = Number((most / 127 || 1).toPrecision(6));
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
    typeOf: encodeBytes(Uint8Array.from(weights.flatMap(({ types }) => types))),
    weights: encodeSigned(Int8Array.from(weights.flatMap((each) => each.weights))),
  };
}

/** Room for the sums of one segment, in whole weights, and for its common rows. */
const whole = new Int32Array(256);
let room = new Int32Array(1024);

/** Adds a segment's weights to `sums`, one a type. */
export function addSegment(linear: LinearWeights, { buckets, scale }: Segment, sums: Float32Array): void {
  const { from, filled, entry, common, step } = linear;
  const totals = whole.subarray(0, 4 * Math.ceil(sums.length / 4)).fill(0);
  if (room.length < buckets.length) room = new Int32Array(buckets.length);
  let count = 0;
  for (let feature = 0; feature < buckets.length; feature++) {
    const bucket = buckets[feature] as number;
    if (bucket < 0 || ((filled[bucket >> 5] as number) & (1 << (bucket & 31))) === 0) continue;
    const row = common.rowOf[bucket] as number;
    if (row >= 0) {
      room[count++] = row;
      continue;
    }
    const end = from[bucket + 1] as number;
    for (let at = from[bucket] as number; at < end; at++) {
      const each = entry[at] as number;
      totals[each & 255] = (totals[each & 255] as number) + (each >> 8);
    }
  }
  addCommonRows(common, room, count, totals);
  const size = scale * step;
  for (let type = 0; type < sums.length; type++) sums[type] = (sums[type] as number) + size * (totals[type] as number);
}
