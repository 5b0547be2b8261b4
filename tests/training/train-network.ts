import { INPUT_KINDS, type Inputs } from '../../lib/clauses/engine/inputs';
import { packFloats, unpackFloats } from '../../lib/clauses/engine/model';
import { type Network, roomFor, runNetwork } from '../../lib/clauses/engine/network';
import { addScaled } from './add-scaled';
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
  const layer = roomFor(HIDDEN * SEEDS.length);
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

/** The many weights towards the hidden layer need fewer numbers than the rest. */
const LEVELS: Partial<Record<(typeof PARTS)[number], number>> = { inner: 42 };

/** The file's form of a network, and the network that is read from it: what ships is what is measured. */
export const packNetwork = (network: Network) =>
  Object.fromEntries(PARTS.map((part) => [part, packFloats(network[part], LEVELS[part])])) as Record<
    (typeof PARTS)[number],
    ReturnType<typeof packFloats>
  >;
function roundNetwork(network: Network): Network {
  const packed = packNetwork(network);
  return { ...network, ...Object.fromEntries(PARTS.map((part) => [part, unpackFloats(packed[part])])) };
}

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
const EPOCHS = 8;
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
  const layer = roomFor(HIDDEN);
  const layerGradient = new Float32Array(HIDDEN);
  const output = new Float32Array(types);
  const drop = dropper(kinds * types, random);
  const order = Int32Array.from(rows);
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    const rate = RATE * (1 - epoch / EPOCHS) + 1e-5;
    for (let start = 0; start < order.length; start += BATCH) {
      const touched = new Uint8Array(kinds * types);
      for (const row of order.subarray(start, start + BATCH)) {
        const kept = drop(inputs[row] as Inputs);
        const active = runNetwork(network, kept, layer, output);
        readErrors(output, carries.subarray(row * types, (row + 1) * types));
        addScaled(bias.gradient, 0, output, 1);
        layerGradient.fill(0);
        for (let at = 0; at < active; at++) {
          const unit = layer.active[at] as number;
          const slope = learnOuter(outer, unit * types, output, layer.sizes[at] as number);
          layerGradient[unit] = slope;
          innerBias.gradient[unit] = (innerBias.gradient[unit] as number) + slope;
        }
        for (let at = 0; at < kept.index.length; at++) {
          const input = kept.index[at] as number;
          const size = kept.value[at] as number;
          touched[input] = 1;
          direct.gradient[input] = (direct.gradient[input] as number) + (output[input % types] as number) * size;
          addScaled(inner.gradient, input * HIDDEN, layerGradient, size);
        }
      }
      step++;
      for (const each of [direct, bias, innerBias, outer]) adam(each, 0, each.value.length, step, rate);
      for (let input = 0; input < touched.length; input++)
        if (touched[input]) adam(inner, input * HIDDEN, (input + 1) * HIDDEN, step, rate);
    }
  }
  return network;
}

/** Log-odds become what each is off by, 0 where that is too little to learn from. */
function readErrors(output: Float32Array, carries: Int8Array): void {
  for (let type = 0; type < output.length; type++) {
    const carried = carries[type] as number;
    const error = 1 / (1 + Math.exp(-(output[type] as number))) - carried;
    output[type] = Math.abs(error) < SMALL ? 0 : carried ? error * POSITIVE_WEIGHT : error;
  }
}

/** What one hidden unit's weights learn from the errors; returns how far the unit itself is off. */
function learnOuter({ value, gradient }: Parameter, from: number, errors: Float32Array, size: number): number {
  let sum = 0;
  for (let type = 0; type < errors.length; type++) {
    const error = errors[type] as number;
    sum += error * (value[from + type] as number);
    gradient[from + type] = (gradient[from + type] as number) + error * size;
  }
  return sum;
}

/** Makes inputs without some, the rest larger, so that the sum stays what it is in use. What it returns lasts until the next call. */
function dropper(most: number, random: () => number): (inputs: Inputs) => Inputs {
  const index = new Int32Array(most);
  const value = new Float32Array(most);
  return (inputs) => {
    let count = 0;
    for (let at = 0; at < inputs.index.length; at++) {
      if (random() < DROPPED) continue;
      index[count] = inputs.index[at] as number;
      value[count++] = (inputs.value[at] as number) / (1 - DROPPED);
    }
    return { index: index.subarray(0, count), value: value.subarray(0, count) };
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
