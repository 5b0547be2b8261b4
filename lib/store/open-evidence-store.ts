import type { EvidenceStore } from '../watch/give-evidence';
import { blocksOf, findingsOf } from './read-text';
import type { Database } from './schema';
import { transactor } from './transactor';

/** Kept readings, whole. */
export function openEvidenceStore(db: Database): EvidenceStore {
  const run = transactor(db);
  return {
    listReadings: (document) =>
      run('r', async () => {
        const versions = (await db.versions.where({ document }).sortBy('id')).reverse();
        const visited = versions.filter(({ via }) => via === 'visit');
        return [...visited, ...versions.filter(({ via }) => via !== 'visit')].map(({ id }) => id as number);
      }),

    readReading: (version, engine) =>
      run('r', async () => {
        const row = await db.versions.get(version);
        const document = row && (await db.documents.get(row.document))?.ref;
        const blocks = row && (await blocksOf(db, row.text));
        if (!row || !document || !blocks) return null;
        const { url, title, language, time, via, text } = row;
        return {
          version,
          document,
          reading: { url, title, language, time, via, blocks },
          findings: await findingsOf(db, text, engine, blocks),
        };
      }),
  };
}
