import type { OwnReading, OwnReadings } from '../watch/atlas-ports';
import type { Database, VersionRow } from './schema';
import { transactor } from './transactor';

/** The latest reading of each document that the reader visited. */
export function openOwnReadings(db: Database): OwnReadings {
  const run = transactor(db);
  return {
    list: (engine) =>
      run('r', async () => {
        const latest = new Map<string, VersionRow>();
        for (const row of await db.versions.orderBy('id').toArray()) if (row.via === 'visit') latest.set(row.document, row);
        const documents = await db.documents.bulkGet([...latest.keys()]);
        const analyses = await db.analyses.bulkGet([...latest.values()].map(({ text }): [string, string] => [text, engine]));
        return [...latest.values()].flatMap(({ time }, at): OwnReading[] => {
          const document = documents[at]?.ref;
          return document ? [{ document, time, findings: analyses[at]?.findings ?? null }] : [];
        });
      }),
  };
}
