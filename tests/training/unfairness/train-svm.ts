import { seededRandom, shuffle } from '../seeded-random';
import type { Rows } from './rows';

/** As many labels as are trained at once. */
export const WIDTH = 8;

export interface Weights {
  /** feature × WIDTH. */
  readonly weight: Float32Array;
  readonly bias: Float32Array;
}

export interface SvmOptions {
  /** Loss against size of the weights. */
  readonly cost: number;
  /** How much more a missed label costs than one too many. */
  readonly positiveWeight: number;
  readonly epochs: number;
}

/** Rows that were idle this often are only looked at now and then, and in the last epoch. */
const IDLE = 2;
const LOOK_EVERY = 4;
const SMALL = 1e-6;

/**
 * Eight linear support vector machines with squared hinge loss at once, by dual coordinate descent (Hsieh et al., 2008).
 * @param carries 1 where row r has label l: carries[r * WIDTH + l]
 */
export function trainSvm(
  rows: Rows,
  chosen: Int32Array,
  carries: Int8Array,
  { cost, positiveWeight, epochs }: SvmOptions,
): Weights {
  const { from, feature, value } = rows;
  const weight = new Float32Array(rows.features * WIDTH);
  const bias = new Float32Array(WIDTH);
  const dual = new Float32Array(rows.count * WIDTH);
  const norm = new Float32Array(rows.count).fill(1);
  for (const row of chosen)
    for (let at = from[row] as number; at < (from[row + 1] as number); at++)
      norm[row] = (norm[row] as number) + (value[at] as number) ** 2;
  const idle = new Uint8Array(rows.count);
  const scores = new Float64Array(WIDTH);
  const steps = new Float64Array(WIDTH);
  const order = Int32Array.from(chosen);
  const random = seededRandom(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const row of order) {
      if ((idle[row] as number) >= IDLE && (epoch + row) % LOOK_EVERY !== 0 && epoch < epochs - 1) continue;
      scoreRow(rows, row, weight, bias, scores);
      let moved = false;
      for (let label = 0; label < WIDTH; label++) {
        const sign = carries[row * WIDTH + label] ? 1 : -1;
        const slack = 1 / (2 * cost * (sign > 0 ? positiveWeight : 1));
        const old = dual[row * WIDTH + label] as number;
        const gradient = sign * (scores[label] as number) - 1 + old * slack;
        const next = Math.max(0, old - gradient / ((norm[row] as number) + slack));
        const step = Math.abs(next - old) > SMALL ? (next - old) * sign : 0;
        steps[label] = step;
        if (step === 0) continue;
        dual[row * WIDTH + label] = next;
        bias[label] = (bias[label] as number) + step;
        moved = true;
      }
      idle[row] = moved ? 0 : Math.min(IDLE, (idle[row] as number) + 1);
      for (let label = 0; moved && label < WIDTH; label++) {
        const step = steps[label] as number;
        if (step === 0) continue;
        for (let at = from[row] as number; at < (from[row + 1] as number); at++) {
          const to = (feature[at] as number) * WIDTH + label;
          weight[to] = (weight[to] as number) + step * (value[at] as number);
        }
      }
    }
  }
  return { weight, bias };
}

/** Unrolled by hand: most of the training is spent here. */
export function scoreRow(
  { from, feature, value }: Rows,
  row: number,
  weight: Float32Array,
  bias: Float32Array,
  scores: Float64Array,
): void {
  let [s0, s1, s2, s3, s4, s5, s6, s7] = bias as unknown as [number, number, number, number, number, number, number, number];
  for (let at = from[row] as number, end = from[row + 1] as number; at < end; at++) {
    const w = (feature[at] as number) * WIDTH;
    const size = value[at] as number;
    s0 += size * (weight[w] as number);
    s1 += size * (weight[w + 1] as number);
    s2 += size * (weight[w + 2] as number);
    s3 += size * (weight[w + 3] as number);
    s4 += size * (weight[w + 4] as number);
    s5 += size * (weight[w + 5] as number);
    s6 += size * (weight[w + 6] as number);
    s7 += size * (weight[w + 7] as number);
  }
  scores[0] = s0;
  scores[1] = s1;
  scores[2] = s2;
  scores[3] = s3;
  scores[4] = s4;
  scores[5] = s5;
  scores[6] = s6;
  scores[7] = s7;
}
