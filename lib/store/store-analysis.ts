import type { AnalysisRow, Database } from './schema';

/** Keeps what an engine found in a text, in place of what another found. Inside one transaction. */
export async function storeAnalysis(db: Database, analysis: AnalysisRow): Promise<void> {
  await db.analyses.where({ text: analysis.text }).delete();
  await db.analyses.put(analysis);
}

/**
 * Findings are thrice as long as the text that they are found in, and can be found again. So they are kept of those texts only that
 * the next reading is compared with: a document's last versions, and those that the reader has seen. Inside one transaction.
 */
export async function forgetAnalyses(db: Database, document: string): Promise<void> {
  const versions = await db.versions.where({ document }).sortBy('id');
  const seen = new Set((await db.seen.where({ document }).toArray()).map(({ version }) => version));
  const last = new Map(versions.map((row) => [JSON.stringify([row.variant, row.via]), row]));
  const lastSeen = new Map(versions.filter((row) => row.seen).map((row) => [JSON.stringify([row.variant, row.via]), row]));
  const needed = new Set([...last.values(), ...lastSeen.values()].map(({ text }) => text));
  for (const { id, text } of versions) if (seen.has(id as number)) needed.add(text);
  const gone = versions.map(({ text }) => text).filter((text) => !needed.has(text));
  await db.analyses.where('text').anyOf(gone).delete();
}
