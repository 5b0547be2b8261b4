import { decodeRuns } from './encode-runs';
import type { Database } from './schema';

/** Deletes texts that no version has any more, and blocks and findings that no text has. Inside one transaction. */
export async function collectGarbage(db: Database): Promise<void> {
  const versions = await db.versions.toArray();
  const texts = new Set(versions.map(({ text }) => text));
  await db.texts
    .where('hash')
    .noneOf([...texts])
    .delete();
  await db.analyses.filter(({ text }) => !texts.has(text)).delete();

  const blocks = new Set<number>();
  await db.texts.each(({ runs }) => {
    for (const number of decodeRuns(runs)) blocks.add(number);
  });
  const stored = await db.blocks.toCollection().primaryKeys();
  await db.blocks.bulkDelete(stored.filter((number) => !blocks.has(number)));
}
