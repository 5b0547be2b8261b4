import type { Block, Finding } from '../model';
import type { Hash } from '../watch/hash';
import type { Analysis } from '../watch/ports';
import type { AnalysisRow } from './schema';

/** Findings as they are stored. Their quotes are in the text: what is read back can say nothing that it does not. */
export const encodeAnalysis = (text: Hash, { engine, findings, counts }: Analysis): AnalysisRow => ({
  text,
  engine,
  findings: findings.map(({ id: _id, quote: _quote, ...said }) => said),
  counts,
});

export const decodeFindings = ({ findings }: AnalysisRow, blocks: readonly Block[]): readonly Finding[] =>
  findings.map((said) => ({
    ...said,
    id: `${said.type}@${said.block}`,
    quote: blocks[said.block]?.text.slice(said.start, said.end) ?? '',
  }));
