import type { Block } from '../../model';
import type { Context } from './context';
import { type BlockFeatures, readFeatures, type Segment } from './features';
import { createSignalFinder, type FindSignals, type TypeHit } from './find-signals';
import type { BlockScores } from './inputs';
import { addSegment, type LinearWeights } from './model';
import type { Span } from './sentences';

/** A block with all that is known of it by itself. */
export interface ScoredBlock extends BlockScores {
  readonly features: BlockFeatures;
  /** For each type the sentence that speaks most for it. */
  readonly sentence: Int32Array;
  readonly hits: readonly TypeHit[];
}

/** Signals are tried for types that the linear model gives at least these log-odds: the rest would be outvoted anyway. */
const SIGNALS_FROM = -4;

/** Scores every block of a document by its own words and what stands above it. Null for headings. */
export function scoreBlocks(
  blocks: readonly Block[],
  title: string,
  linear: LinearWeights,
): { readonly context: Context; readonly scored: (ScoredBlock | null)[] } {
  const { context, features } = readFeatures(blocks, title);
  const findSignals = createSignalFinder();
  const types = linear.bias.length;
  const known = new Map<Segment, Float32Array>();
  const sumOf = (segment: Segment) => {
    const sums = known.get(segment) ?? new Float32Array(types);
    if (!known.has(segment)) {
      addSegment(linear, segment, sums);
      known.set(segment, sums);
    }
    return sums;
  };
  const one = new Float32Array(types);
  const scored = features.map((block, at): ScoredBlock | null => {
    if (!block) return null;
    const around = linear.bias.slice();
    for (const segment of block.around) {
      const sums = sumOf(segment);
      for (let type = 0; type < types; type++) around[type] = (around[type] as number) + (sums[type] as number);
    }
    const best = new Float32Array(types).fill(-Infinity);
    const all = new Float32Array(types);
    const sentence = new Int32Array(types);
    for (const [number, segment] of block.own.entries()) {
      one.fill(0);
      addSegment(linear, segment, one);
      for (let type = 0; type < types; type++) {
        const score = one[type] as number;
        all[type] = (all[type] as number) + score;
        if (score <= (best[type] as number)) continue;
        best[type] = score;
        sentence[type] = number;
      }
    }
    const spread = 1 / Math.sqrt(Math.max(1, block.own.length));
    for (let type = 0; type < types; type++) {
      all[type] = (around[type] as number) + (all[type] as number) * spread;
      best[type] = (around[type] as number) + (block.own.length > 0 ? (best[type] as number) : 0);
    }
    const found = readSignals(findSignals, blocks, context, at, block.sentences, best);
    return { features: block, best, all, sentence, ...found };
  });
  return { context, scored };
}

/** The signals of one block, for the types that its scores make likely. */
export function readSignals(
  findSignals: FindSignals,
  blocks: readonly Block[],
  context: Context,
  at: number,
  sentences: readonly Span[],
  best: Float32Array,
): Pick<ScoredBlock, 'hits' | 'explicit' | 'inferred'> {
  const wanted: number[] = [];
  for (let type = 0; type < best.length; type++) if ((best[type] as number) >= SIGNALS_FROM) wanted.push(type);
  const hits = findSignals((blocks[at] as Block).text, sentences, wordsAbove(blocks, context, at), wanted);
  const explicit = [...new Set(hits.filter(({ under }) => under === undefined).map(({ type }) => type))];
  const inferred = [...new Set(hits.map(({ type }) => type))].filter((type) => !explicit.includes(type));
  return { hits, explicit, inferred };
}

/** Lead-ins from the nearest outwards, then headings from the nearest upwards. */
function wordsAbove(blocks: readonly Block[], { leadIn }: Context, at: number): string[] {
  const above: string[] = [];
  for (let outer = leadIn[at] as number; outer >= 0; outer = leadIn[outer] as number) above.push((blocks[outer] as Block).text);
  return [...above, ...[...(blocks[at] as Block).path].reverse()];
}
