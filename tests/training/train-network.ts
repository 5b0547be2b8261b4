import { INPUT_KINDS, type Inputs } from '../../lib/clauses/engine/inputs';
import { packFloats, unpackFloats } from '../../lib/clauses/engine/model';
import { type Network, runNetwork } from '../../lib/clauses/engine/network';
import { sharedFloats, sharedIntegers, takeJob } from './run-parallel';
import { seededRandom, shuffle } from './seeded-random';

export interface NetworkTraining {
  readonly types: number;
  /** 1 where row r carries type t: carries[r * types + t]. */
  readonly carries: Int8Array;
  readonly fold: Int32Array;
  readonly folds: number;
  /** Inputs of row r are index and value from[r] up to, not including, from[r + 1]. */
  readonly from: Int32Array;
  readonly index: Int32Array;
  readonly value: Float32Array;
  /** Filled, like `carries`: log-odds by a network that was trained without the row's fold. */
  readonly scores: Float32Array;
  /** Filled by the last job, which trains on everything. */
  readonly trained: Network;
  readonly counter: Int32Array;
}

/** One thread's share: each job trains without one fold; the last with all. */
export default function trainFolds(input: NetworkTraining): void {
  const { types, carries, fold, folds, from, scores } = input;
  const inputs: Inputs[] = Array.from(fold, (_, row) => ({
    index: input.index.subarray(from[row], from[row + 1]),
    value: input.value.subarray(from[row], from[row + 1]),
  }));
  const layer = new Float32Array(HIDDEN * SEEDS.length);
  for (let job = takeJob(input.counter); job <= folds; job = takeJob(input.counter)) {
    const rows = Int32Array.from(fold.keys()).filter((row) => fold[row] !== job);
    const members = SEEDS.map((seed) => trainNetwork(inputs, rows, carries, types, INPUT_KINDS, seed));
    const network = roundNetwork(averageNetworks(members));
    if (job === folds) for (const part of PARTS) input.trained[part].set(network[part]);
    else
      for (const [row, each] of inputs.entries())
        if (fold[row] === job) runNetwork(network, each, layer, scores.subarray(row * types, (row + 1) * types));
  }
}

export const PARTS = ['direct', 'bias', 'inner', 'innerBias', 'outer'] as const;

/** Eight bits a weight: what ships is what is measured. */
const roundNetwork = (network: Network): Network => ({
  ...network,
  ...Object.fromEntries(PARTS.map((part) => [part, unpackFloats(packFloats(network[part]))])),
});

/** One network whose log-odds are the mean of the members': their hidden units side by side. */
export function averageNetworks(members: readonly Network[]): Network {
  const { types, hidden } = members[0] as Network;
  const mean = (lists: readonly Float32Array[]) =>
    Float32Array.from(
      lists[0] as Float32Array,
      (_, at) => lists.reduce((sum, list) => sum + (list[at] as number), 0) / lists.length,
    );
  const rows = (list: Float32Array, width: number) =>
    Array.from({ length: list.length / width }, (_, row) => list.subarray(row * width, (row + 1) * width));
  const inner = members.map((each) => rows(each.inner, hidden));
  return {
    types,
    hidden: hidden * members.length,
    direct: mean(members.map(({ direct }) => direct)),
    bias: mean(members.map(({ bias }) => bias)),
    inner: Float32Array.from(
      (inner[0] as Float32Array[]).flatMap((_, input) => inner.flatMap((each) => [...(each[input] as Float32Array)])),
    ),
    innerBias: Float32Array.from(members.flatMap(({ innerBias }) => [...innerBias])),
    outer: Float32Array.from(
      members.flatMap(({ outer }) => [...outer]),
      (weight) => weight / members.length,
    ),
  };
}

export function emptyNetwork(types: number): Network {
  const hidden = HIDDEN * SEEDS.length;
  return {
    types,
    hidden,
    direct: sharedFloats(INPUT_KINDS * types),
    bias: sharedFloats(types),
    inner: sharedFloats(INPUT_KINDS * types * hidden),
    innerBias: sharedFloats(hidden),
    outer: sharedFloats(hidden * types),
  };
}

/** Inputs of all rows in shared buffers. */
export function shareInputs(inputs: readonly Inputs[]): Pick<NetworkTraining, 'from' | 'index' | 'value'> {
  const from = sharedIntegers(inputs.length + 1);
  for (const [row, { index }] of inputs.entries()) from[row + 1] = (from[row] as number) + index.length;
  const index = sharedIntegers(from[inputs.length] as number);
  const value = sharedFloats(from[inputs.length] as number);
  for (const [row, each] of inputs.entries()) {
    index.set(each.index, from[row]);
    value.set(each.value, from[row]);
  }
  return { from, index, value };
}

/** Found by cross-validation (MODEL_CARD.md). */
const HIDDEN = 64;
/** Networks that start from other numbers err elsewhere: the mean of three is right more often than any of them. */
const SEEDS = [11, 12, 13];
const EPOCHS = 12;
const RATE = 0.002;
const BATCH = 64;
const POSITIVE_WEIGHT = 1.3;
/** Share of inputs left out at each step, so that none is relied on alone. */
const DROPPED = 0.2;
const DECAY = 0.01;
/** What is less wrong than this teaches nothing worth the time. */
const SMALL = 0.001;

interface Parameter {
  readonly value: Float32Array;
  readonly gradient: Float32Array;
  readonly mean: Float32Array;
  readonly square: Float32Array;
  readonly decay: number;
}

const parameter = (value: Float32Array, decay = 0): Parameter => ({
  value,
  gradient: new Float32Array(value.length),
  mean: new Float32Array(value.length),
  square: new Float32Array(value.length),
  decay,
});

/**
 * Trains the network with Adam (Kingma and Ba, 2015; decoupled decay) on the logistic loss.
 * @param carries 1 where row r carries type t: carries[r * types + t]
 */
export function trainNetwork(
  inputs: readonly Inputs[],
  rows: Int32Array,
  carries: Int8Array,
  types: number,
  kinds: number,
  seed: number,
): Network {
  const random = seededRandom(seed);
  const around = (length: number, width: number) => Float32Array.from({ length }, () => (random() - 0.5) * width);
  const direct = parameter(new Float32Array(kinds * types).fill(0.3));
  const bias = parameter(new Float32Array(types).fill(-3));
  const inner = parameter(around(kinds * types * HIDDEN, 0.08), DECAY);
  const innerBias = parameter(new Float32Array(HIDDEN));
  const outer = parameter(around(HIDDEN * types, 0.2), DECAY);
  const network: Network = {
    types,
    hidden: HIDDEN,
    direct: direct.value,
    bias: bias.value,
    inner: inner.value,
    innerBias: innerBias.value,
    outer: outer.value,
  };
  const layer = new Float32Array(HIDDEN);
  const layerGradient = new Float32Array(HIDDEN);
  const output = new Float32Array(types);
  const wrong = new Int32Array(types);
  const order = Int32Array.from(rows);
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    const rate = RATE * (1 - epoch / EPOCHS) + 1e-5;
    for (let start = 0; start < order.length; start += BATCH) {
      const touched = new Set<number>();
      for (const row of order.subarray(start, start + BATCH)) {
        const kept = drop(inputs[row] as Inputs, random);
        runNetwork(network, kept, layer, output);
        let count = 0;
        for (let type = 0; type < types; type++) {
          const carried = carries[row * types + type] as number;
          const error = 1 / (1 + Math.exp(-(output[type] as number))) - carried;
          output[type] = 0;
          if (Math.abs(error) < SMALL) continue;
          output[type] = carried ? error * POSITIVE_WEIGHT : error;
          bias.gradient[type] = (bias.gradient[type] as number) + (output[type] as number);
          wrong[count++] = type;
        }
        layerGradient.fill(0);
        for (let unit = 0; unit < HIDDEN; unit++) {
          const size = layer[unit] as number;
          if (size === 0) continue;
          const from = unit * types;
          let sum = 0;
          for (let at = 0; at < count; at++) {
            const type = wrong[at] as number;
            sum += (output[type] as number) * (outer.value[from + type] as number);
            outer.gradient[from + type] = (outer.gradient[from + type] as number) + (output[type] as number) * size;
          }
          layerGradient[unit] = sum;
          innerBias.gradient[unit] = (innerBias.gradient[unit] as number) + sum;
        }
        for (let at = 0; at < kept.index.length; at++) {
          const input = kept.index[at] as number;
          const size = kept.value[at] as number;
          touched.add(input);
          direct.gradient[input] = (direct.gradient[input] as number) + (output[input % types] as number) * size;
          const from = input * HIDDEN;
          for (let unit = 0; unit < HIDDEN; unit++)
            inner.gradient[from + unit] = (inner.gradient[from + unit] as number) + size * (layerGradient[unit] as number);
        }
      }
      step++;
      for (const each of [direct, bias, innerBias, outer]) adam(each, 0, each.value.length, step, rate);
      for (const input of touched) adam(inner, input * HIDDEN, (input + 1) * HIDDEN, step, rate);
    }
  }
  return network;
}

/** Inputs without some, the rest larger, so that the sum stays what it is in use. */
function drop({ index, value }: Inputs, random: () => number): Inputs {
  const keep: number[] = [];
  for (let at = 0; at < index.length; at++) if (random() >= DROPPED) keep.push(at);
  return {
    index: Int32Array.from(keep, (at) => index[at] as number),
    value: Float32Array.from(keep, (at) => (value[at] as number) / (1 - DROPPED)),
  };
}

function adam({ value, gradient, mean, square, decay }: Parameter, from: number, to: number, step: number, rate: number): void {
  const meanScale = 1 / (1 - 0.9 ** step);
  const squareScale = 1 / (1 - 0.999 ** step);
  for (let at = from; at < to; at++) {
    const slope = (gradient[at] as number) / BATCH;
    gradient[at] = 0;
    mean[at] = 0.9 * (mean[at] as number) + 0.1 * slope;
    square[at] = 0.999 * (square[at] as number) + 0.001 * slope * slope;
    const move = ((mean[at] as number) * meanScale) / (Math.sqrt((square[at] as number) * squareScale) + 1e-8);
    value[at] = (value[at] as number) - rate * (move + decay * (value[at] as number));
  }
}
