import type { Basis } from '../../model';
import type { Segment } from './features';
import { featureOf, type LinearWeights } from './model';
import type { ScoredBlock } from './score-blocks';

/** Evidence of the model is its strongest words, at most so many. */
const MOST = 3;
/** A run of words must carry this share of what the strongest one carries. */
const SHARE = 0.4;

/** What a segment's features say for one type. A feature's types ascend. */
function weightsOf(linear: LinearWeights, { buckets }: Segment, wanted: number): Int8Array {
  const { from, entry } = linear;
  const weights = new Int8Array(buckets.length);
  for (let each = 0; each < buckets.length; each++) {
    const feature = featureOf(linear, buckets[each] as number);
    if (feature < 0) continue;
    let low = from[feature] as number;
    const end = from[feature + 1] as number;
    for (let high = end; low < high; ) {
      const middle = (low + high) >> 1;
      if (((entry[middle] as number) & 255) < wanted) low = middle + 1;
      else high = middle;
    }
    if (low < end && ((entry[low] as number) & 255) === wanted) weights[each] = (entry[low] as number) >> 8;
  }
  return weights;
}

/**
 * The words of a sentence that speak most for a type by the model's weights, longest runs first. The basis is explicit where
 * the sentence says more for the type than lead-in, headings and title do.
 */
export function findEvidence(
  text: string,
  { features, best }: ScoredBlock,
  sentence: number,
  type: number,
  linear: LinearWeights,
): { readonly basis: Basis; readonly evidence: readonly string[] } {
  const segment = features.own[sentence];
  if (!segment) return { basis: 'inferred', evidence: [] };
  const weights = weightsOf(linear, segment, type);
  const own = segment.scale * linear.step * weights.reduce((sum, weight) => sum + weight, 0);
  // The block's score is that of its best sentence, which this is, with what stands around it and the type's bias.
  const around = (best[type] as number) - own - (linear.bias[type] as number);

  const { words } = features;
  const firstWord = features.own.slice(0, sentence).reduce((count, { buckets }) => count + buckets.length / 4, 0);
  const runs: { readonly from: number; readonly to: number; readonly size: number }[] = [];
  for (let at = 0; at < segment.buckets.length; at += 4) {
    const word = firstWord + at / 4;
    const size = (feature: number) => weights[at + feature] as number;
    // The word (or its stem), the two, the three that end with it.
    for (const [length, weight] of [size(0) + size(1), size(2), size(3)].entries())
      if (weight > 0 && word - length >= firstWord) runs.push({ from: word - length, to: word, size: weight });
  }
  runs.sort((a, b) => b.size - a.size);
  const strongest = runs[0]?.size ?? 0;
  const chosen: { from: number; to: number }[] = [];
  for (const { from, to, size } of runs) {
    if (size < SHARE * strongest || chosen.length === MOST) break;
    const near = chosen.find((run) => from <= run.to + 1 && to >= run.from - 1);
    if (near) {
      near.from = Math.min(near.from, from);
      near.to = Math.max(near.to, to);
    } else chosen.push({ from, to });
  }
  const evidence = chosen
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => text.slice(words.start[from] as number, words.end[to] as number));
  return { basis: own >= around ? 'explicit' : 'inferred', evidence };
}
