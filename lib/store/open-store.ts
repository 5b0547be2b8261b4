import { CallError } from '../messages/messenger';
import type { Block, DocumentRef, Finding } from '../model';
import type { Analysis, Memory, Store, StoredDocument, VisitKey, VisitRecord } from '../watch/ports';
import { decodeFindings, encodeAnalysis } from './encode-analysis';
import { decodeText, encodeText } from './encode-text';
import { keepSeen, recordVisit, storeAnalysis } from './record-visit';
import { type Database, LATEST_SCHEMA } from './schema';
import { BLOCKED, NEWER, storageError } from './storage-error';

/** Dexie writes the native version as ten times its own. */
const NATIVE_FACTOR = 10;

/**
 * The store in the extension's IndexedDB; opened at the first call. Every function is one transaction: a worker that is killed
 * within it leaves the store as it was before.
 */
export function openStore(db: Database): Store {
  let opened: Promise<void> | undefined;

  /** Opens at the first call, and anew after a failure. */
  const ready = (): Promise<void> => {
    if (db.isOpen()) return Promise.resolve();
    opened ??= open(db).finally(() => {
      opened = undefined;
    });
    return opened;
  };

  const run = async <T>(mode: 'r' | 'rw', work: () => Promise<T>): Promise<T> => {
    try {
      await ready();
      // Dexie follows awaits into functions of ours only from an async one.
      return await db.transaction(mode, db.tables, async () => work());
    } catch (error) {
      throw storageError(error);
    }
  };

  return {
    recall: (visit, text, engine) => run('r', () => recall(db, visit, text, engine)),

    readVersion: (version, engine) =>
      run('r', async () => {
        const row = await db.versions.get(version);
        const blocks = row && (await blocksOf(db, row.text));
        if (!row || !blocks) return null;
        const { title, language, text } = row;
        return { text: { title, language, blocks }, findings: await findingsOf(db, text, engine) };
      }),

    async keepAnalysis(text: string, analysis: Analysis) {
      const encoded = await encodeAnalysis(text, analysis);
      await run('rw', () => storeAnalysis(db, encoded));
    },

    async record(visit: VisitRecord) {
      // Hashing waits for the browser, and no transaction waits for that.
      const encoded = visit.kept && {
        ...(await encodeText(visit.textHash, visit.text.blocks)),
        analysed: await encodeAnalysis(visit.textHash, visit.kept),
      };
      return run('rw', () => recordVisit(db, { ...visit, encoded }));
    },

    markSeen: (document) =>
      run('rw', async () => {
        const read = await db.changes.where({ document, unread: 1 }).modify({ unread: 0 });
        if (read === 0) return;
        const latest = new Map<string, number>();
        for (const { variant, id } of await db.versions.where({ document }).sortBy('id')) latest.set(variant, id as number);
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

    watched: () =>
      run('r', async () => {
        const documents = await db.documents.where({ watched: 1 }).toArray();
        return Promise.all(documents.map(({ ref }) => describe(db, ref)));
      }),

    countUnread: () =>
      run('r', async () => {
        const watched = new Set(await db.documents.where({ watched: 1 }).primaryKeys());
        return db.changes
          .where({ unread: 1 })
          .filter(({ document }) => watched.has(document))
          .count();
      }),
  };
}

async function open(db: Database): Promise<void> {
  let refuse = () => {};
  const blocked = new Promise<never>((_, reject) => {
    refuse = () => reject(new CallError('storage', BLOCKED));
  });
  db.on('blocked', refuse);
  try {
    await Promise.race([db.open(), blocked]);
  } finally {
    db.on('blocked').unsubscribe(refuse);
  }
  // Dexie opens what a newer version of ours wrote; we would write into it what that version no longer expects.
  if (db.backendDB().version < (LATEST_SCHEMA + 1) * NATIVE_FACTOR) return;
  db.close({ disableAutoOpen: false });
  throw new CallError('storage', NEWER);
}

async function recall(db: Database, { visitId, documentId: document, variant }: VisitKey, text: string, engine: string) {
  const own = await db.visits.get(visitId);
  const stored = await db.documents.get(document);
  const visits = await db.visits.where({ document }).sortBy('time');
  const seen = await db.seen.get({ document, variant });
  const seenVersion = seen && (await db.versions.get(seen.version));
  const sameText = await db.versions
    .where({ text })
    .filter((row) => row.document === document && row.variant === variant)
    .toArray();
  const memory: Memory = {
    watched: stored?.watched === 1,
    lastVisit: own ? own.visitBefore : (visits.at(-1)?.time ?? null),
    seen: own ? own.seenBefore : seen && seenVersion ? { version: seen.version, text: seenVersion.text, time: seen.time } : null,
    keptLength: own?.length ?? 0,
    findings: await findingsOf(db, text, engine),
    textSeen: sameText.some((row) => row.seen),
    textRefused: visits.some(({ id, refused }) => id !== visitId && refused === text),
  };
  return memory;
}

async function describe(db: Database, document: DocumentRef): Promise<StoredDocument> {
  const versions = await db.versions.where({ document: document.id }).sortBy('id');
  const visits = await db.visits.where({ document: document.id }).sortBy('time');
  const unread = await db.changes.where({ document: document.id, unread: 1 }).toArray();
  const text = versions.at(-1)?.text ?? '';
  const analysis = await db.analyses.where({ text }).first();
  return {
    document,
    lastVisit: visits.at(-1)?.time ?? null,
    versions: versions.length,
    unread: unread.map(({ id, types, severity, direction, summary, time }) => ({
      id,
      types,
      severity,
      direction,
      summary,
      time,
    })),
    counts: analysis?.counts ?? { high: 0, medium: 0, low: 0, favourable: 0 },
  };
}

async function blocksOf(db: Database, hash: string): Promise<Block[] | null> {
  const row = await db.texts.get(hash);
  if (!row) return null;
  const blocks = new Map(
    (
      await db.blocks
        .where('hash')
        .anyOf([...row.blocks])
        .toArray()
    ).map((block) => [block.hash, block]),
  );
  return decodeText(row, (each) => blocks.get(each));
}

async function findingsOf(db: Database, text: string, engine: string): Promise<readonly Finding[] | null> {
  const row = await db.analyses.get([text, engine]);
  if (!row) return null;
  const hashes = row.findings.map(([, hash]) => hash);
  const findings = new Map((await db.findings.where('hash').anyOf(hashes).toArray()).map((finding) => [finding.hash, finding]));
  return decodeFindings(row, (each) => findings.get(each));
}
