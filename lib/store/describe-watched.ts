import type { StoredDocument } from '../watch/ports';
import type { ChangeRow, Database } from './schema';

const NOTHING_FOUND = { high: 0, medium: 0, low: 0, favourable: 0 };

/** Every watched document with what waits to be read. A table is read once, however many documents there are: the popup waits. */
export async function describeWatched(db: Database): Promise<readonly StoredDocument[]> {
  const [documents, versions, visits, changes] = await Promise.all([
    db.documents.where({ watched: 1 }).toArray(),
    db.versions.orderBy(':id').toArray(),
    db.visits.toArray(),
    db.changes.where({ unread: 1 }).toArray(),
  ]);
  const latest = new Map(versions.map(({ document, text }) => [document, text]));
  const analyses = await db.analyses
    .where('text')
    .anyOf([...latest.values()])
    .toArray();
  const counts = new Map(analyses.map((analysis) => [analysis.text, analysis.counts]));
  const versionsOf = new Map<string, number>();
  for (const { document } of versions) versionsOf.set(document, (versionsOf.get(document) ?? 0) + 1);
  const lastVisit = new Map<string, string>();
  for (const { document, time } of visits) if (time > (lastVisit.get(document) ?? '')) lastVisit.set(document, time);
  const unread = new Map<string, ChangeRow[]>();
  for (const change of changes) unread.set(change.document, [...(unread.get(change.document) ?? []), change]);

  return documents.map(({ id, ref }) => ({
    document: ref,
    lastVisit: lastVisit.get(id) ?? null,
    versions: versionsOf.get(id) ?? 0,
    unread: (unread.get(id) ?? []).map(({ id, before, after, types, severity, direction, summary, time }) => ({
      id,
      before,
      after,
      types,
      severity,
      direction,
      summary,
      time,
    })),
    counts: counts.get(latest.get(id) ?? '') ?? NOTHING_FOUND,
  }));
}
