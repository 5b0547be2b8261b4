import type { Seen, VisitRecord } from '../watch/ports';
import type { EncodedText } from './encode-text';
import { refreshGlance } from './refresh-glance';
import type { AnalysisRow, Database, VersionRow, VisitRow } from './schema';
import { forgetAnalyses, storeAnalysis } from './store-analysis';
import { storeText } from './store-text';

export type EncodedVisit = VisitRecord & {
  /** Null where nothing of it is kept, or the store has it already. */
  readonly encoded: { readonly text: EncodedText; readonly analysis: AnalysisRow } | null;
};

/** Inside one transaction: all of it or nothing. Done twice, it is done once. */
export async function recordVisit(db: Database, visit: EncodedVisit): Promise<{ readonly watched: boolean }> {
  const kept = await keepVisit(db, visit);
  await refreshGlance(db, visit.document.id);
  return kept;
}

async function keepVisit(db: Database, visit: EncodedVisit): Promise<{ readonly watched: boolean }> {
  const { visitId, document, variant, kept, encoded } = visit;
  const before = await db.visits.get(visitId);
  const row: VisitRow = before ?? {
    id: visitId,
    document: document.id,
    variant,
    time: visit.time,
    version: null,
    length: 0,
    refused: null,
    seenBefore: visit.seen,
    visitBefore: visit.lastVisit,
  };
  if (!kept) {
    await db.visits.put({ ...row, refused: row.version === null ? visit.textHash : row.refused });
    return { watched: (await db.documents.get(document.id))?.watched === 1 };
  }
  const watched = await keepDocument(db, visit);
  // Another text of the same visit was quicker, and has more.
  if (row.length > visit.length) return { watched };

  if (encoded) {
    await storeText(db, encoded.text);
    await storeAnalysis(db, encoded.analysis);
  }
  const version = await keepVersion(db, visit, row);
  await db.visits.put({ ...row, version, length: visit.length, refused: null });
  await keepChanges(db, visit, version);
  await forgetAnalyses(db, document.id);
  return { watched };
}

async function keepDocument(db: Database, { document, watch }: EncodedVisit): Promise<boolean> {
  const before = await db.documents.get(document.id);
  const watched = before?.decided ? before.watched : before?.watched || watch ? 1 : 0;
  await db.documents.put({ id: document.id, ref: document, watched, decided: before?.decided ?? false });
  return watched === 1;
}

/** The version with this visit's text: the latest where it is that, the visit's own with the text put in its place, or a new one. */
async function keepVersion(db: Database, visit: EncodedVisit, row: VisitRow): Promise<number> {
  const { document, variant, url, time, text, textHash: hash, visitId } = visit;
  const versions = await db.versions.where({ document: document.id, variant, via: 'visit' }).sortBy('id');
  const latest = versions.at(-1);
  if (latest?.text === hash) return latest.id as number;
  const own = versions.find(({ id, visit: by }) => id === row.version && by === visitId);
  const fresh = {
    document: document.id,
    variant,
    via: 'visit',
    url,
    title: text.title,
    language: text.language,
    text: hash,
  } as const;
  if (!own || own !== latest) return db.versions.add({ ...fresh, time, visit: visitId, seen: false });

  const former = versions.at(-2);
  if (former?.text !== hash) {
    await db.versions.put({ ...own, ...fresh });
    return own.id as number;
  }
  // What this visit first took for a new version was only the start of the one before.
  await replaceVersion(db, own, former);
  return former.id as number;
}

async function replaceVersion(db: Database, gone: VersionRow, by: VersionRow): Promise<void> {
  const version = by.id as number;
  await db.visits.where({ version: gone.id as number }).modify({ version });
  await db.seen.where({ version: gone.id as number }).modify({ version });
  await db.changes.where({ version: gone.id as number }).modify({ version });
  await db.versions.delete(gone.id as number);
}

/** What waits to be read is what lies between the version that the reader has seen and this one, and nothing else. */
async function keepChanges(db: Database, { document, variant, kept, time }: EncodedVisit, version: number): Promise<void> {
  const unread = kept?.unread ?? [];
  const ids = new Set(unread.map(({ id }) => id));
  // What a check found is another chain of versions, and waits by itself.
  const fetched = new Set(
    await db.versions
      .where({ document: document.id })
      .filter(({ via }) => via !== 'visit')
      .primaryKeys(),
  );
  await db.changes
    .where({ document: document.id, unread: 1 })
    .filter((row) => row.variant === variant && !ids.has(row.id) && !fetched.has(row.version))
    .delete();
  const known = await db.changes.bulkGet([...ids]);
  const rows = unread.filter((_, index) => known[index] === undefined);
  const found = { document: document.id, variant, version, time, unread: 1, told: 1 } as const;
  await db.changes.bulkPut(rows.map((row) => ({ ...row, ...found })));
  const waiting = await db.changes
    .where({ document: document.id, unread: 1 })
    .filter((row) => row.variant === variant && (ids.has(row.id) || !fetched.has(row.version)))
    .count();
  if (waiting === 0) await keepSeen(db, { document: document.id, variant, version, time });
}

/** From now on the reader has seen this version. */
export async function keepSeen(db: Database, seen: Omit<Seen, 'text'> & { readonly document: string; readonly variant: string }) {
  await db.seen.put(seen);
  await db.versions.update(seen.version, { seen: true });
}
