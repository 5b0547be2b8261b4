import type { DocumentRef } from '../model';
import type { Analysis, Memory, Store, VisitKey, VisitRecord } from '../watch/ports';
import { describeWatched } from './describe-watched';
import { encodeAnalysis } from './encode-analysis';
import { encodeText } from './encode-text';
import { blocksOf, findingsOf, isWhole } from './read-text';
import { keepSeen, recordVisit } from './record-visit';
import type { Database } from './schema';
import { storeAnalysis } from './store-analysis';
import { transactor } from './transactor';

/**
 * The store in the extension's IndexedDB; opened at the first call. Every function is one transaction: a worker that is killed
 * within it leaves the store as it was before.
 */
export function openStore(db: Database): Store {
  const run = transactor(db);
  return {
    recall: (visit, text, engine) => run('r', () => recall(db, visit, text, engine)),

    readVersion: (version, engine) =>
      run('r', async () => {
        const row = await db.versions.get(version);
        const blocks = row && (await blocksOf(db, row.text));
        if (!row || !blocks) return null;
        const { title, language, text } = row;
        return { text: { title, language, blocks }, findings: await findingsOf(db, text, engine, blocks) };
      }),

    async keepAnalysis(text: string, analysis: Analysis) {
      await run('rw', () => storeAnalysis(db, encodeAnalysis(text, analysis)));
    },

    async record(visit: VisitRecord) {
      const { kept, text, textHash } = visit;
      if (!kept || kept.stored) {
        const recorded = await run('rw', async () =>
          kept && !(await isWhole(db, textHash)) ? null : recordVisit(db, { ...visit, encoded: null }),
        );
        if (recorded) return recorded;
      }
      // Hashing waits for the browser, and no transaction waits for that.
      const encoded = kept && { text: await encodeText(textHash, text.blocks), analysis: encodeAnalysis(textHash, kept) };
      return run('rw', () => recordVisit(db, { ...visit, encoded }));
    },

    markSeen: (document) =>
      run('rw', async () => {
        const read = await db.changes.where({ document, unread: 1 }).modify({ unread: 0 });
        if (read === 0) return;
        const latest = new Map<string, number>();
        const versions = await db.versions.where({ document }).sortBy('id');
        for (const { variant, via, id } of versions) if (via === 'visit') latest.set(variant, id as number);
        for (const { via, sightings } of await db.checks.where({ document }).toArray()) {
          // Something in the latest version has still to be seen again, and then told.
          if (sightings.length > 0) continue;
          const last = versions.findLast((version) => version.via === via);
          if (last) await db.versions.update(last.id as number, { seen: true });
        }
        for (const { variant, version: before, time } of await db.seen.where({ document }).toArray()) {
          const version = latest.get(variant) ?? before;
          const last = await db.visits.where({ version }).sortBy('time');
          await keepSeen(db, { document, variant, version, time: last.at(-1)?.time ?? time });
        }
      }),

    setWatched: (document, watched) =>
      run('rw', async () => {
        const ref = (await db.documents.get(document.id))?.ref ?? document;
        await db.documents.put({ id: document.id, ref, watched: watched ? 1 : 0, decided: true });
      }),

    findDocument: (id) => run('r', async (): Promise<DocumentRef | null> => (await db.documents.get(id))?.ref ?? null),

    watched: () => run('r', () => describeWatched(db)),
  };
}

async function recall(
  db: Database,
  { visitId, documentId: document, variant }: VisitKey,
  { hash: text, blocks }: Parameters<Store['recall']>[1],
  engine: string,
) {
  const own = await db.visits.get(visitId);
  const stored = await db.documents.get(document);
  const visits = await db.visits.where({ document }).sortBy('time');
  const seen = await db.seen.get({ document, variant });
  const seenVersion = seen && (await db.versions.get(seen.version));
  const sameText = await db.versions
    .where({ text })
    .filter((row) => row.document === document && row.variant === variant && row.via === 'visit')
    .toArray();
  const memory: Memory = {
    watched: stored?.watched === 1,
    lastVisit: own ? own.visitBefore : (visits.at(-1)?.time ?? null),
    seen: own ? own.seenBefore : seen && seenVersion ? { version: seen.version, text: seenVersion.text, time: seen.time } : null,
    keptLength: own?.length ?? 0,
    findings: (await isWhole(db, text)) ? await findingsOf(db, text, engine, blocks) : null,
    textSeen: sameText.some((row) => row.seen),
    textRefused: visits.some(({ id, refused }) => id !== visitId && refused === text),
  };
  return memory;
}
