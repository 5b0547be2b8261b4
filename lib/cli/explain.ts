import { typeIds } from '../clauses/engine/find-signals';
import { consider } from '../clauses/engine/recognise';
import type { Text } from '../model';

/** Log-odds below the threshold that are still worth a look. */
const MARGIN = 5;

/** One type considered for a block, the likeliest first. `score` and `threshold` are log-odds. */
export interface ExplainedType {
  readonly type: string;
  readonly recognised: boolean;
  readonly score: number;
  readonly threshold: number;
  readonly probability: number;
  readonly basis: string;
  readonly evidence: readonly string[];
}

const round = (value: number) => Math.round(1000 * value) / 1000;

/** Throws where the text has no such block, or a heading there. */
export function explainBlock({ blocks, title }: Text, block: number): { readonly text: string; readonly types: ExplainedType[] } {
  const found = blocks[block];
  if (!found) throw new Error(`has no block ${block}: its blocks are 0 to ${blocks.length - 1}`);
  if (found.kind === 'h') throw new Error(`block ${block} is a heading, and headings carry no clause`);
  const types = (consider(blocks, title, MARGIN)[block] ?? []).map(({ type, score, threshold, recognition }) => ({
    type: typeIds[type] as string,
    recognised: score > threshold,
    score: round(score),
    threshold: round(threshold),
    probability: round(recognition.probability),
    basis: recognition.basis,
    evidence: recognition.evidence,
  }));
  return { text: found.text, types };
}
