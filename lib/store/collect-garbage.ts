import type { Database } from './schema';

/** Deletes texts that no version has any more, and blocks, analyses and findings that no text has. Inside one transaction. */
export async function collectGarbage(db: Database): Promise<void> {
  const versions = await db.versions.toArray();
  await deleteAllBut(db.texts, new Set(versions.map(({ text }) => text)));

  const texts = await db.texts.toArray();
  await deleteAllBut(db.blocks, new Set(texts.flatMap(({ blocks }) => blocks)));

  const kept = new Set(texts.map(({ hash }) => hash));
  const analyses = await db.analyses.toArray();
  await db.analyses.bulkDelete(analyses.filter(({ text }) => !kept.has(text)).map(({ text, engine }) => [text, engine]));
  const findings = analyses.filter(({ text }) => kept.has(text)).flatMap((analysis) => analysis.findings);
  await deleteAllBut(db.findings, new Set(findings.map(([, hash]) => hash)));
}

async function deleteAllBut(table: Database['texts' | 'blocks' | 'findings'], kept: ReadonlySet<string>): Promise<void> {
  const keys = await table.toCollection().primaryKeys();
  await table.bulkDelete(keys.filter((key) => !kept.has(key)));
}
