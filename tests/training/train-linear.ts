import { addRows } from '../../lib/clauses/engine/add-rows';
import { addScaled } from './add-scaled';
import type { Matrix } from './matrix';
import { takeJob } from './run-parallel';
import { seededRandom, shuffle } from './seeded-random';

export interface LinearTraining {
  readonly matrix: Matrix;
  readonly types: number;
  /** 1 where row r carries type t: carries[r * types + t]. */
  readonly carries: Int8Array;
  /** Rows of fold f are scored by weights that were trained without them. */
  readonly fold: Int32Array;
  readonly folds: number;
  /** How many weights are kept in all. */
  readonly keep: number;
  /** Filled, like `carries`: score by a block's best sentence, and by all of its sentences together. */
  readonly best: Float32Array;
  readonly all: Float32Array;
  /** Filled by the last job, which trains on everything: feature × types. */
  readonly weight: Float32Array;
  readonly bias: Float32Array;
  readonly counter: Int32Array;
}

/** Found by cross-validation (MODEL_CARD.md). */
const EPOCHS = 6;
const RATE = 0.8;
/** Weights trained in another order of the rows err elsewhere: their mean is right more often. */
const ORDERS = 2;
/** The weights that matter least go in two steps, to so many times what is kept; after each, the rest are trained on. */
const STEPS = [2, 1];
const EPOCHS_PRUNED = 2;
/** Most weights lie within so many steps of their rounded size to either side of zero: few numbers pack well. */
const LEVELS = 14;
const POSITIVE_WEIGHT = 1.5;
/** Gradients below this change nothing worth the time. */
const SMALL = 0.02;
const MAX_SENTENCES = 400;

/** How far one type's score is off for a row, and the part that its best sentence is. */
interface Slope {
  readonly type: number;
  readonly gradient: number;
  readonly part: number;
}

/** One thread's share: each job trains without one fold; the last with all. */
export default function trainFolds(input: LinearTraining): void {
  for (let job = takeJob(input.counter); job <= input.folds; job = takeJob(input.counter)) {
    const model = new LinearModel(input.matrix, input.types);
    const rows = Int32Array.from(input.fold.keys()).filter((row) => input.fold[row] !== job);
    const random = seededRandom(job + 1);
    model.trainOrders(rows, input.carries, random);
    for (const times of STEPS) {
      model.prune(input.keep * times);
      for (let epoch = 0; epoch < EPOCHS_PRUNED; epoch++) model.train(rows, input.carries, RATE * 0.1, random);
    }
    model.round();
    if (job === input.folds) {
      input.weight.set(model.weight);
      input.bias.set(model.bias);
    } else
      for (let row = 0; row < input.matrix.rows; row++)
        if (input.fold[row] === job) {
          model.score(row);
          input.best.set(model.best, row * input.types);
          input.all.set(model.all, row * input.types);
        }
  }
}

/**
 * One linear model for all types, trained together by stochastic gradients on the logistic loss (AdaGrad: Duchi et al., 2011).
 * A block's score is that of what stands around it and of its best sentence: a label says that some sentence carries the type,
 * so only the one that speaks most for it learns.
 */
class LinearModel {
  readonly weight: Float32Array;
  readonly bias: Float32Array;
  readonly best: Float32Array;
  readonly all: Float32Array;
  private readonly squares: Float32Array;
  private readonly biasSquares: Float32Array;
  private readonly scores: Float32Array;
  private readonly argument: Int32Array;
  private kept: Uint8Array | null = null;

  constructor(
    private readonly matrix: Matrix,
    private readonly types: number,
  ) {
    this.weight = new Float32Array(matrix.features * types);
    this.squares = new Float32Array(matrix.features * types);
    this.bias = new Float32Array(types);
    this.biasSquares = new Float32Array(types);
    this.best = new Float32Array(types);
    this.all = new Float32Array(types);
    this.argument = new Int32Array(types).fill(1);
    this.scores = new Float32Array((MAX_SENTENCES + 1) * types);
  }

  /** Fills `best`, `all` and `argument` for a row. */
  score(row: number): void {
    const { types, scores, weight, best, all, bias, argument } = this;
    const { partFrom, entryFrom, feature, value } = this.matrix;
    const first = partFrom[row] as number;
    const parts = Math.min((partFrom[row + 1] as number) - first, MAX_SENTENCES + 1);
    for (let part = 0; part < parts; part++) {
      const sums = scores.subarray(part * types, (part + 1) * types).fill(0);
      const from = entryFrom[first + part] as number;
      const to = entryFrom[first + part + 1] as number;
      addRows(sums, weight, feature.subarray(from, to), value.subarray(from, to), to - from);
    }
    const spread = 1 / Math.sqrt(Math.max(1, parts - 1));
    for (let type = 0; type < types; type++) {
      let most = -Infinity;
      let sum = 0;
      for (let part = 1; part < parts; part++) {
        const score = scores[part * types + type] as number;
        sum += score;
        if (score > most) {
          most = score;
          argument[type] = part;
        }
      }
      const around = (scores[type] as number) + (bias[type] as number);
      best[type] = around + (parts > 1 ? most : 0);
      all[type] = around + sum * spread;
    }
  }

  /** Trains anew for each order of the rows, and ends with the mean. */
  trainOrders(rows: Int32Array, carries: Int8Array, random: () => number): void {
    const weightSum = new Float32Array(this.weight.length);
    const biasSum = new Float32Array(this.types);
    for (let order = 0; order < ORDERS; order++) {
      this.weight.fill(0);
      this.squares.fill(0.01);
      this.bias.fill(-5);
      this.biasSquares.fill(1);
      for (let epoch = 0; epoch < EPOCHS; epoch++) this.train(rows, carries, RATE * (1 - (0.9 * epoch) / EPOCHS), random);
      addScaled(weightSum, 0, this.weight, 1 / ORDERS);
      addScaled(biasSum, 0, this.bias, 1 / ORDERS);
    }
    this.weight.set(weightSum);
    this.bias.set(biasSum);
  }

  train(rows: Int32Array, carries: Int8Array, rate: number, random: () => number): void {
    shuffle(rows, random);
    const { types, best, bias, biasSquares, argument, matrix } = this;
    for (const row of rows) {
      this.score(row);
      const wrong: Slope[] = [];
      for (let type = 0; type < types; type++) {
        const carried = carries[row * types + type] === 1;
        const probability = 1 / (1 + Math.exp(-(best[type] as number)));
        const gradient = carried ? POSITIVE_WEIGHT * (probability - 1) : probability;
        if (Math.abs(gradient) < SMALL) continue;
        biasSquares[type] = (biasSquares[type] as number) + gradient * gradient;
        bias[type] = (bias[type] as number) - (rate * gradient) / Math.sqrt(biasSquares[type] as number);
        wrong.push({ type, gradient, part: argument[type] as number });
      }
      const first = matrix.partFrom[row] as number;
      this.step(first, wrong, rate);
      const parts = new Set(wrong.map(({ part }) => part));
      for (const part of parts)
        if (first + part < (matrix.partFrom[row + 1] as number))
          this.step(
            first + part,
            wrong.filter((each) => each.part === part),
            rate,
          );
    }
  }

  /** Entries outside, types inside: a feature's weights for all types lie together. */
  private step(part: number, wrong: readonly Slope[], rate: number): void {
    const { types, weight, squares, kept } = this;
    const { entryFrom, feature, value } = this.matrix;
    const type = Int32Array.from(wrong, (each) => each.type);
    const gradient = Float64Array.from(wrong, (each) => each.gradient);
    for (let entry = entryFrom[part] as number; entry < (entryFrom[part + 1] as number); entry++) {
      const from = (feature[entry] as number) * types;
      const size = value[entry] as number;
      for (let number = 0; number < type.length; number++) {
        const at = from + (type[number] as number);
        if (kept && kept[at] === 0) continue;
        const slope = (gradient[number] as number) * size;
        const square = (squares[at] as number) + slope * slope;
        squares[at] = square;
        weight[at] = (weight[at] as number) - (rate * slope) / Math.sqrt(square);
      }
    }
  }

  /** Keeps the weights that move scores most: size times how much and how often their feature occurs. */
  prune(keep: number): void {
    const { types, weight } = this;
    const { rarity, blocksWith } = this.matrix;
    const importance = (at: number) => {
      const feature = Math.trunc(at / types);
      return Math.abs(weight[at] as number) * (rarity[feature] as number) * Math.sqrt(blocksWith[feature] as number);
    };
    const sorted: number[] = [];
    for (let at = 0; at < weight.length; at++) if (weight[at] !== 0) sorted.push(importance(at));
    const all = Float32Array.from(sorted).sort();
    const least = all.length > keep ? (all[all.length - keep] as number) : 0;
    this.kept = new Uint8Array(weight.length);
    for (let at = 0; at < weight.length; at++) {
      if (weight[at] === 0) continue;
      if (importance(at) >= least) this.kept[at] = 1;
      else weight[at] = 0;
    }
  }

  /** Whole steps for a weight with its feature's rarity in it: what ships is what is measured. */
  round(): void {
    const { types, weight } = this;
    const step = quantum(weight, this.matrix.rarity, types);
    for (let at = 0; at < weight.length; at++) {
      const rarity = this.matrix.rarity[Math.trunc(at / types)] as number;
      weight[at] = (Math.max(-127, Math.min(127, Math.round(((weight[at] as number) * rarity) / step))) * step) / rarity;
    }
  }
}

/** Size of one step of the rounded weights: all but the largest 1 in 10,000 lie within LEVELS of it. */
export function quantum(weight: Float32Array, rarity: Float32Array, types: number): number {
  const sizes: number[] = [];
  for (let at = 0; at < weight.length; at++)
    if (weight[at] !== 0) sizes.push(Math.abs((weight[at] as number) * (rarity[Math.trunc(at / types)] as number)));
  const sorted = Float32Array.from(sizes).sort();
  return (sorted[Math.trunc(sorted.length * 0.9999)] as number) / LEVELS;
}
