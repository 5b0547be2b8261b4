import type { Basis, Block } from '../../model';
import weights from '../model/weights.json' with { type: 'json' };
import { findEvidence } from './find-evidence';
import { typeIds } from './find-signals';
import { readInputs } from './inputs';
import { loadModel, type Model } from './model';
import { roomFor, runNetwork } from './network';
import { type ScoredBlock, scoreBlocks } from './score-blocks';
import type { Span } from './sentences';
import { type Pieces, splitLongBlocks } from './split-long-blocks';

/** "This block carries this type", before anything is said about it. */
export interface Recognition {
  readonly block: number;
  /** Position in `typeIds`. */
  readonly type: number;
  /** Calibrated probability that a careful reader says so too. */
  readonly probability: number;
  readonly basis: Basis;
  /** The sentence of the block that carries it. */
  readonly sentence: Span;
  /** Words of the block, its lead-in or its heading that carried it. */
  readonly evidence: readonly string[];
}

/** A type that was considered for a block, recognised or not. */
export interface Consideration {
  readonly type: number;
  /** Log-odds of the network, and those from which the type is recognised. */
  readonly score: number;
  readonly threshold: number;
  readonly recognition: Recognition;
}

let model: Model | undefined;

/** Unpacked at the first use. */
export const engineModel = (): Model => (model ??= loadModel(weights, typeIds));

/** Which types do the blocks carry? In the order of the text. */
export function recognise(blocks: readonly Block[], title: string): Recognition[] {
  return consider(blocks, title, 0).flatMap((types) => types.map(({ recognition }) => recognition));
}

/**
 * For each block the types that come within `margin` log-odds of being recognised, the likeliest first; with a margin of 0
 * those that are. Of a long block, which is read in pieces, each type's best piece.
 */
export function consider(blocks: readonly Block[], title: string, margin: number): Consideration[][] {
  const pieces = splitLongBlocks(blocks);
  const considered = blocks.map((): Consideration[] => []);
  for (const [at, found] of considerPieces(pieces.blocks, title, margin).entries()) {
    const { block, start } = pieces.of[at] as Pieces['of'][number];
    const already = considered[block] as Consideration[];
    for (const each of found) {
      const { sentence } = each.recognition;
      const placed = { block, sentence: { start: sentence.start + start, end: sentence.end + start } };
      const other = already.findIndex(({ type }) => type === each.type);
      if (other >= 0 && (already[other] as Consideration).score >= each.score) continue;
      if (other >= 0) already.splice(other, 1);
      already.push({ ...each, recognition: { ...each.recognition, ...placed } });
    }
  }
  return considered.map((types) => types.sort((a, b) => b.score - a.score));
}

function considerPieces(blocks: readonly Block[], title: string, margin: number): Consideration[][] {
  const { types, linear, network, threshold, calibration } = engineModel();
  const { context, scored } = scoreBlocks(blocks, title, linear);
  const layer = roomFor(network.hidden);
  const output = new Float32Array(types);
  return readInputs(scored, context, types).map((inputs, at) => {
    if (!inputs) return [];
    runNetwork(network, inputs, layer, output);
    const found: Consideration[] = [];
    for (let type = 0; type < types; type++) {
      const score = output[type] as number;
      if (score <= threshold - margin) continue;
      const probability = 1 / (1 + Math.exp(-(calibration.slope * (score - threshold) + calibration.intercept)));
      const recognition = { block: at, type, probability, ...ground(blocks, at, scored[at] as ScoredBlock, type, linear) };
      found.push({ type, score, threshold, recognition });
    }
    return found;
  });
}

/** Which sentence carries the type, by which words, and do they say it by themselves? */
function ground(
  blocks: readonly Block[],
  at: number,
  block: ScoredBlock,
  type: number,
  linear: Model['linear'],
): Pick<Recognition, 'sentence' | 'basis' | 'evidence'> {
  const hits = block.hits.filter((hit) => hit.type === type);
  const hit = hits.find(({ under }) => under === undefined) ?? hits[0];
  if (hit) {
    const evidence = [hit.words, ...(hit.under ? [hit.under] : [])].map((words) => words.trim()).filter(Boolean);
    return { sentence: hit.sentence, basis: hit.under === undefined ? 'explicit' : 'inferred', evidence: [...new Set(evidence)] };
  }
  const number = block.sentence[type] as number;
  const sentence = block.features.sentences[number] ?? { start: 0, end: (blocks[at] as Block).text.length };
  return { sentence, ...findEvidence((blocks[at] as Block).text, block, number, type, linear) };
}
