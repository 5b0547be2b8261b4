import type { DocumentHistory, VersionMark } from '../messages/protocol';
import type { StoredChange, TellingStore } from '../watch/telling-ports';
import type { ChangeRow, Database, DocumentRow, VersionRow } from './schema';
import { transactor } from './transactor';

/** Changes as history keeps them, mutes, and the versions of every document. */
export function openTellingStore(db: Database): TellingStore {
  const run = transactor(db);
  return {
    listChanges: ({ documentId, since = '', until = '\uffff', limit = Number.POSITIVE_INFINITY }) =>
      run('r', async () => {
        const rows = await db.changes
          .where('time')
          .between(since, until, true, false)
          .reverse()
          .filter(({ document }) => documentId === undefined || document === documentId)
          .limit(limit)
          .toArray();
        return describeChanges(db, rows);
      }),

    listUnread: (ask) =>
      run('r', async () => {
        const rows = await (ask?.untold ? db.changes.where({ told: 0 }) : db.changes.where({ unread: 1 })).toArray();
        return (await describeChanges(db, rows)).filter(({ unread }) => unread);
      }),

    markTold: (ids) => run('rw', async () => void (await db.changes.where('id').anyOf(ids).modify({ told: 1 }))),

    listMutes: () => run('r', () => db.mutes.toArray()),
    mute: (mute) => run('rw', async () => void (await db.mutes.put(mute))),
    unmute: ({ scope, id }) => run('rw', () => db.mutes.delete([scope, id])),

    listHistories: (documentId) =>
      run('r', async () => {
        const documents = documentId === undefined ? db.documents.toCollection() : db.documents.where({ id: documentId });
        const versions = documentId === undefined ? db.versions.toCollection() : db.versions.where({ document: documentId });
        const changes = documentId === undefined ? db.changes.toCollection() : db.changes.where({ document: documentId });
        return describeHistories(await documents.toArray(), await versions.sortBy('id'), await changes.toArray());
      }),
  };
}

async function describeChanges(db: Database, rows: readonly ChangeRow[]): Promise<readonly StoredChange[]> {
  const documents = new Map<string, DocumentRow | undefined>();
  for (const id of new Set(rows.map(({ document }) => document))) documents.set(id, await db.documents.get(id));
  return rows.flatMap(({ variant: _variant, told: _told, ...row }) => {
    const document = documents.get(row.document);
    // Without its document a change says nothing.
    return document ? [{ ...row, document: document.ref, unread: row.unread === 1 && document.watched === 1 }] : [];
  });
}

function describeHistories(
  documents: readonly DocumentRow[],
  versions: readonly VersionRow[],
  changes: readonly ChangeRow[],
): readonly DocumentHistory[] {
  const material = new Map<number, number>();
  for (const { version } of changes) material.set(version, (material.get(version) ?? 0) + 1);
  const marks = new Map<string, VersionMark[]>(documents.map(({ id }) => [id, []]));
  for (const { document, id: version = 0, time, via, variant } of versions)
    marks.get(document)?.push({ version, time, via, variant, material: material.get(version) ?? 0 });
  return documents
    .map(({ id, ref, watched }) => ({ document: ref, watched: watched === 1, versions: marks.get(id) ?? [] }))
    .filter((history) => history.watched || history.versions.length > 0)
    .sort((a, b) => lastTime(b).localeCompare(lastTime(a)) || a.document.title.localeCompare(b.document.title, 'en'));
}

const lastTime = ({ versions }: DocumentHistory) => versions.at(-1)?.time ?? '';
