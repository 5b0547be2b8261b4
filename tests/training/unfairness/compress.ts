import { HASH_BUCKETS } from '../../../lib/clauses/unfairness/features';
import type { UnfairnessModel } from '../../../lib/clauses/unfairness/model';
import type { Rows } from './rows';
import { type Weights, WIDTH } from './train-svm';

/** All but the largest 1 in 2,000 weights fit a byte; those are cut. */
const FIT = 0.9995;

/**
 * The weights that move scores most, as whole numbers with the rarity in them: what ships is what is measured. Patterns keep
 * all of theirs.
 */
export function compress({ weight, bias }: Weights, rows: Rows, keep: number): Omit<UnfairnessModel, 'thresholds'> {
  const { rarity } = rows;
  const power = new Float32Array(rarity.length);
  for (let at = 0; at < rows.feature.length; at++) {
    const feature = rows.feature[at] as number;
    if (feature < power.length) power[feature] = (power[feature] as number) + (rows.value[at] as number) ** 2;
  }
  const importance = (at: number) => Math.abs(weight[at] as number) * Math.sqrt(power[Math.trunc(at / WIDTH)] as number);
  const all = Float32Array.from({ length: HASH_BUCKETS * WIDTH }, (_, at) => importance(at)).sort();
  const least = all[all.length - keep] as number;
  const kept = new Float32Array(rarity.length * WIDTH);
  for (let at = 0; at < kept.length; at++)
    if (at >= HASH_BUCKETS * WIDTH || importance(at) >= least)
      kept[at] = (weight[at] as number) * (rarity[Math.trunc(at / WIDTH)] as number);
  const sizes = kept
    .filter((value) => value !== 0)
    .map(Math.abs)
    .sort();
  const step = Number(((sizes[Math.trunc(sizes.length * FIT)] as number) / 127).toPrecision(6));
  return {
    weight: Int8Array.from(kept, (value) => Math.max(-127, Math.min(127, Math.round(value / step)))),
    step,
    bias: Array.from(bias, (value) => Number(value.toPrecision(6))),
  };
}

/** The shipped weights as the training's rows count them. */
export function expand({ weight, step, bias }: Omit<UnfairnessModel, 'thresholds'>, { rarity }: Rows): Weights {
  return {
    weight: Float32Array.from(weight, (value, at) =>
      value === 0 ? 0 : (value * step) / (rarity[Math.trunc(at / WIDTH)] as number),
    ),
    bias: Float32Array.from(bias),
  };
}
