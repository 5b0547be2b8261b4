import type { CheckKey, CheckMemory, CheckRecord, CheckState, CheckStore } from '../watch/check-ports';
import { encodeAnalysis } from './encode-analysis';
import { type EncodedText, encodeText } from './encode-text';
import { findingsOf } from './read-text';
import { refreshGlance } from './refresh-glance';
import type { AnalysisRow, Database, VersionRow } from './schema';
import { forgetAnalyses, storeAnalysis } from './store-analysis';
import { storeText } from './store-text';
import { transactor } from './transactor';

/** What background checks remember, in the extension's IndexedDB. */
export function openCheckStore(db: Database): CheckStore {
  const run = transactor(db);
  return {
    listChecks: () =>
      run('r', async () => {
        const documents = await db.documents.where({ watched: 1 }).toArray();
        const states = await db.checks.toArray();
        return documents.map(({ id, ref }) => ({ document: ref, states: states.filter(({ document }) => document === id) }));
      }),

    beginCheck: (fresh, time) =>
      run('rw', async () => {
        const state = { ...((await db.checks.get([fresh.document, fresh.via])) ?? fresh), lastTried: time };
        await db.checks.put(state);
        return state;
      }),

    recallCheck: (key, text, engine) =>
      run('r', async (): Promise<CheckMemory> => {
        const versions = await versionsOf(db, key);
        const base = versions.findLast(({ seen }) => seen);
        return {
          base: base ? { version: base.id as number, text: base.text } : null,
          textKnown: versions.some((version) => version.text === text),
          latest: versions.at(-1)?.text ?? null,
          findings: await findingsOf(db, text, engine),
        };
      }),

    async recordCheck(record: CheckRecord) {
      // Hashing waits for the browser, and no transaction waits for that.
      const encoded = record.version && {
        text: await encodeText(record.version.textHash, record.version.text.blocks),
        analysis: encodeAnalysis(record.version.textHash, record.version),
      };
      return run('rw', () => keepOutcome(db, record, encoded));
    },

    makeDue: (time) =>
      run('rw', async () => {
        await db.checks.toCollection().modify({ due: time });
      }),
  };
}

interface Encoded {
  readonly text: EncodedText;
  readonly analysis: AnalysisRow;
}

async function keepOutcome(db: Database, record: CheckRecord, encoded: Encoded | null): Promise<boolean> {
  const { state } = record;
  const key: [string, CheckState['via']] = [state.document, state.via];
  // Deleted in the meantime, or begun anew: this outcome is nobody's any more.
  if ((await db.checks.get(key))?.lastTried !== state.lastTried || !(await db.documents.get(state.document))) return false;
  await db.checks.put(state);
  const versions = await versionsOf(db, state);
  const own = new Set(versions.map(({ id }) => id));
  const unread = () => db.changes.where({ document: state.document, unread: 1 }).filter(({ version }) => own.has(version));
  if (record.returned) await unread().delete();
  if (!record.version || !encoded) return true;

  await storeText(db, encoded.text);
  await storeAnalysis(db, encoded.analysis);
  const seen = record.settled && record.unread.length === 0 && (await unread().count()) === 0;
  const version = await keepVersion(db, record.version, state, versions.at(-1), seen);
  const known = await db.changes.bulkGet(record.unread.map(({ id }) => id));
  const found = { document: state.document, variant: '', version, time: record.version.time, unread: 1, told: 0 } as const;
  await db.changes.bulkPut(record.unread.filter((_, at) => known[at] === undefined).map((change) => ({ ...change, ...found })));
  await forgetAnalyses(db, state.document);
  await refreshGlance(db, state.document);
  return true;
}

/** The latest version where it has this text already, or a new one. */
async function keepVersion(
  db: Database,
  { url, time, text, textHash }: NonNullable<CheckRecord['version']>,
  { document, via }: CheckKey,
  latest: VersionRow | undefined,
  seen: boolean,
): Promise<number> {
  if (latest?.text === textHash) {
    if (seen) await db.versions.update(latest.id as number, { seen });
    return latest.id as number;
  }
  const { title, language } = text;
  return db.versions.add({ document, variant: '', via, url, title, language, time, text: textHash, visit: '', seen });
}

/** In the order in which they were read. */
const versionsOf = (db: Database, { document, via }: CheckKey): Promise<VersionRow[]> =>
  db.versions.where({ document, variant: '', via }).sortBy('id');
