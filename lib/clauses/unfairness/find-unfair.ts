import { readFeatures } from './features';
import { LABELS, type UnfairnessModel, unpackModel } from './model';
import file from './weights.json' with { type: 'json' };

let model: UnfairnessModel | undefined;

/**
 * Labels (0 to 7, see `LABELS`) of each sentence, in ascending order; most have none. A label says that the sentence is of a
 * kind that CLAUDETTE's lawyers hold potentially unfair to consumers under Directive 93/13/EEC. English only; each sentence
 * is judged by its own words (its neighbours were tried: MODEL_CARD.md). Pure and deterministic, and never throws.
 */
export function findUnfair(sentences: readonly string[]): number[][] {
  model ??= unpackModel(file);
  return sentences.map((sentence) => judge(sentence, model as UnfairnessModel));
}

function judge(sentence: string, { weight, step, bias, thresholds }: UnfairnessModel): number[] {
  const { bucket, size } = readFeatures(sentence);
  const scores = new Float64Array(LABELS.length);
  /** Eight labels are two of these. Most buckets have no weights. */
  const halves = new Int32Array(weight.buffer);
  for (let at = 0; at < bucket.length; at++) {
    const half = 2 * (bucket[at] as number);
    if (halves[half] === 0 && halves[half + 1] === 0) continue;
    const from = (bucket[at] as number) * LABELS.length;
    for (let label = 0; label < LABELS.length; label++)
      scores[label] = (scores[label] as number) + (size[at] as number) * (weight[from + label] as number);
  }
  return [...LABELS.keys()].filter(
    (label) => step * (scores[label] as number) + (bias[label] as number) > (thresholds[label] as number),
  );
}
