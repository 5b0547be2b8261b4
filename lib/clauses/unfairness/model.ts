import { decodeBytes, decodeNumbers, decodeSigned, encodeBytes, encodeNumbers, encodeSigned } from '../engine/bytes';
import { BUCKETS } from './features';

/** The kinds of clauses that CLAUDETTE's lawyers hold potentially unfair (Directive 93/13/EEC), in the order of its labels. */
export const LABELS = [
  'limitation of liability',
  'unilateral termination',
  'unilateral change',
  'content removal',
  'contract by using',
  'choice of law',
  'jurisdiction',
  'arbitration',
] as const;

/** The trained weights as they lie in weights.json. */
export interface UnfairnessFile {
  /** Buckets with weights, ascending, each as its distance to the one before. */
  readonly buckets: string;
  /** For each of them, a bit for each label that it has a weight for. */
  readonly labels: string;
  /** Those weights, a signed byte each. */
  readonly weights: string;
  /** What a weight of 1 stands for. */
  readonly step: number;
  readonly bias: readonly number[];
  /** Scores above these are held unfair, one a label. */
  readonly thresholds: readonly number[];
}

export interface UnfairnessModel {
  /** bucket × labels. */
  readonly weight: Int8Array;
  readonly step: number;
  readonly bias: readonly number[];
  readonly thresholds: readonly number[];
}

export function unpackModel({ buckets, labels, weights, step, bias, thresholds }: UnfairnessFile): UnfairnessModel {
  const weight = new Int8Array(BUCKETS * LABELS.length);
  const masks = decodeBytes(labels);
  const values = decodeSigned(weights);
  let bucket = 0;
  let next = 0;
  const distances = decodeNumbers(decodeBytes(buckets));
  for (let at = 0; at < distances.length; at++) {
    bucket += distances[at] as number;
    for (let label = 0; label < LABELS.length; label++)
      if ((masks[at] as number) & (1 << label)) weight[bucket * LABELS.length + label] = values[next++] as number;
  }
  return { weight, step, bias, thresholds };
}

export function packModel({ weight, step, bias, thresholds }: UnfairnessModel): UnfairnessFile {
  const distances: number[] = [];
  const masks: number[] = [];
  const values: number[] = [];
  let last = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    let mask = 0;
    for (let label = 0; label < LABELS.length; label++) {
      const value = weight[bucket * LABELS.length + label] as number;
      if (value === 0) continue;
      mask |= 1 << label;
      values.push(value);
    }
    if (mask === 0) continue;
    distances.push(bucket - last);
    masks.push(mask);
    last = bucket;
  }
  return {
    buckets: encodeBytes(encodeNumbers(distances)),
    labels: encodeBytes(Uint8Array.from(masks)),
    weights: encodeSigned(Int8Array.from(values)),
    step,
    bias,
    thresholds,
  };
}
