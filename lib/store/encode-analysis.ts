import type { Finding } from '../model';
import { hashOf } from '../watch/hash';
import type { Analysis } from '../watch/ports';
import type { AnalysisRow, FindingRow } from './schema';

/** Findings as they are stored: by their own hash, with their places beside them. */
export async function encodeAnalysis(
  text: string,
  { engine, findings, counts }: Analysis,
): Promise<{ readonly analysis: AnalysisRow; readonly findings: readonly FindingRow[] }> {
  const rows = await Promise.all(
    findings.map(async ({ id: _id, block: _block, ...said }): Promise<FindingRow> => ({ hash: await hashOf(said), ...said })),
  );
  const places = findings.map(({ block }, index) => [block, rows[index]?.hash ?? ''] as const);
  return { analysis: { text, engine, findings: places, counts }, findings: rows };
}

/** @returns null where a finding is missing */
export function decodeFindings(
  { findings }: AnalysisRow,
  find: (hash: string) => FindingRow | undefined,
): readonly Finding[] | null {
  const decoded: Finding[] = [];
  for (const [block, place] of findings) {
    const row = find(place);
    if (!row) return null;
    const { hash: _hash, ...said } = row;
    decoded.push({ ...said, id: `${row.type}@${block}`, block });
  }
  return decoded;
}
