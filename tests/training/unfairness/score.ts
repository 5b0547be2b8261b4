import { LABELS } from '../../../lib/clauses/unfairness/model';

const WIDTH = LABELS.length;
/** Thresholds within so much of the best F1 are as good as it: their mean is steadier than the best one. */
const AS_GOOD = 0.008;

/** The score above which a label is given, for the best F1 on `rows`. */
export function chooseThreshold(scores: Float32Array, carries: Int8Array, rows: readonly number[], label: number): number {
  const score = (row: number) => scores[row * WIDTH + label] as number;
  const sorted = [...rows].sort((a, b) => score(b) - score(a) || a - b);
  const carried = rows.reduce((sum, row) => sum + (carries[row * WIDTH + label] as number), 0);
  let right = 0;
  const tried = sorted.slice(0, -1).map((row, at) => {
    right += carries[row * WIDTH + label] as number;
    return { f1: (2 * right) / (at + 1 + carried), threshold: (score(row) + score(sorted[at + 1] as number)) / 2 };
  });
  const best = tried.reduce((most, { f1 }) => Math.max(most, f1), 0);
  const good = tried.filter(({ f1 }) => f1 >= best - AS_GOOD);
  return good.reduce((sum, { threshold }) => sum + threshold, 0) / good.length;
}

export interface UnfairnessScore {
  /** Percent, over the eight labels and "none" as the ninth, as LexGLUE counts. */
  readonly microF1: number;
  readonly macroF1: number;
  /** F1 of each label, "none" last. */
  readonly perLabel: readonly number[];
}

/**
 * F1 on `rows`, each fold judged by thresholds chosen on the other folds' `chooseOn` rows.
 * @param scores of each row by a model that was trained without its fold
 */
export function scoreFolds(
  scores: Float32Array,
  carries: Int8Array,
  fold: Int32Array,
  rows: readonly number[],
  chooseOn: readonly number[],
): UnfairnessScore {
  const counts = Array.from({ length: WIDTH + 1 }, () => ({ right: 0, wrong: 0, missed: 0 }));
  const count = (label: number, given: boolean, wanted: boolean) => {
    const of = counts[label] as (typeof counts)[number];
    if (given && wanted) of.right++;
    else if (given) of.wrong++;
    else if (wanted) of.missed++;
  };
  for (const each of new Set(fold)) {
    const others = chooseOn.filter((row) => fold[row] !== each);
    const thresholds = LABELS.map((_, label) => chooseThreshold(scores, carries, others, label));
    for (const row of rows) {
      if (fold[row] !== each) continue;
      const given = thresholds.map((threshold, label) => (scores[row * WIDTH + label] as number) > threshold);
      const wanted = thresholds.map((_, label) => carries[row * WIDTH + label] === 1);
      for (let label = 0; label < WIDTH; label++) count(label, given[label] as boolean, wanted[label] as boolean);
      count(WIDTH, !given.includes(true), !wanted.includes(true));
    }
  }
  const f1 = ({ right, wrong, missed }: (typeof counts)[number]) => (200 * right) / Math.max(1, 2 * right + wrong + missed);
  const sum = counts.reduce((a, b) => ({ right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed }));
  const round = (value: number) => Math.round(10 * value) / 10;
  return {
    microF1: round(f1(sum)),
    macroF1: round(counts.reduce((total, each) => total + f1(each), 0) / counts.length),
    perLabel: counts.map((each) => round(f1(each))),
  };
}
