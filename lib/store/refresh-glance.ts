import type { Counts } from '../messages/protocol';
import type { Database } from './schema';

const NOTHING_FOUND: Counts = { high: 0, medium: 0, low: 0, favourable: 0 };

/** Looks again at one document, for lists. Inside the transaction that keeps or deletes a reading of it. */
export async function refreshGlance(db: Database, document: string): Promise<void> {
  if (!(await db.documents.get(document))) return;
  const versions = await db.versions.where({ document }).sortBy('id');
  const visits = await db.visits.where({ document }).sortBy('time');
  const analysis = await db.analyses.where({ text: versions.at(-1)?.text ?? '' }).first();
  await db.glances.put({
    document,
    lastVisit: visits.at(-1)?.time ?? null,
    versions: versions.length,
    counts: analysis?.counts ?? NOTHING_FOUND,
  });
}

/** Looks again at all of them. Inside the transaction that changed many. */
export async function refreshGlances(db: Database): Promise<void> {
  await db.glances.clear();
  for (const document of await db.documents.toCollection().primaryKeys()) await refreshGlance(db, document);
}
