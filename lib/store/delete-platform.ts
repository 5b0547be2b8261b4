import { collectGarbage } from './collect-garbage';
import type { Database } from './schema';

/** Deletes everything about a platform: readings, findings, visits, changes, and that it is watched. Inside one transaction. */
export async function deletePlatform(db: Database, platformId: string): Promise<void> {
  const documents = await db.documents.filter(({ ref }) => ref.platformId === platformId).primaryKeys();
  await db.documents.bulkDelete(documents);
  const gone = new Set<unknown>(documents);
  for (const table of db.tables) await table.filter((row) => gone.has(row.document)).delete();
  await db.mutes
    .filter(({ scope, id }) => (scope === 'platform' && id === platformId) || (scope === 'document' && gone.has(id)))
    .delete();
  await collectGarbage(db);
}
