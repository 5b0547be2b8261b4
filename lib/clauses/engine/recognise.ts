import type { Basis, Block } from '../../model';
import { readContext } from './context';
import { createSignalFinder } from './find-signals';
import { type Span, splitSentences } from './sentences';

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

/** Precision of a signal's hit on the labelled documents, which no signal was written from. */
const SIGNAL_PRECISION = 0.71;

export function recognise(blocks: readonly Block[], _title: string): Recognition[] {
  const find = createSignalFinder();
  const { leadIn } = readContext(blocks);
  return blocks.flatMap((block, at) => {
    if (block.kind === 'h') return [];
    const above: string[] = [];
    for (let outer = leadIn[at] as number; outer >= 0; outer = leadIn[outer] as number) above.push((blocks[outer] as Block).text);
    above.push(...[...block.path].reverse());
    const found = new Map<number, Recognition>();
    for (const { type, sentence, words, under } of find(block.text, splitSentences(block.text), above)) {
      const known = found.get(type);
      const evidence = [...new Set([...(known?.evidence ?? []), words, ...(under ? [under] : [])])];
      const basis = under === undefined || known?.basis === 'explicit' ? 'explicit' : 'inferred';
      found.set(type, { block: at, type, probability: SIGNAL_PRECISION, basis, sentence: known?.sentence ?? sentence, evidence });
    }
    return [...found.values()];
  });
}
