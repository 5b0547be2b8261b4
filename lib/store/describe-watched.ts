import type { Unreadable } from '../messages/protocol';
import type { CheckState } from '../watch/check-ports';
import type { StoredDocument } from '../watch/ports';
import type { ChangeRow, Database } from './schema';

/** Of a document that was never read. */
const UNREAD = { lastVisit: null, versions: 0, counts: { high: 0, medium: 0, low: 0, favourable: 0 } };

/** Every watched document with what waits to be read. Small tables, each read once: the popup waits for it. */
export async function describeWatched(db: Database): Promise<readonly StoredDocument[]> {
  const [documents, glances, changes, checks] = await Promise.all([
    db.documents.where({ watched: 1 }).toArray(),
    db.glances.toArray(),
    db.changes.where({ unread: 1 }).toArray(),
    db.checks.toArray(),
  ]);
  const glanceOf = new Map(glances.map(({ document, ...glance }) => [document, glance]));
  const latest = new Map<string, CheckState>();
  for (const check of checks) if (triedAfter(check, latest.get(check.document))) latest.set(check.document, check);
  const unread = new Map<string, ChangeRow[]>();
  for (const change of changes) unread.set(change.document, [...(unread.get(change.document) ?? []), change]);
  return documents.map(({ id, ref }) => ({
    document: ref,
    ...(glanceOf.get(id) ?? UNREAD),
    unreadable: unreadableOf(latest.get(id)),
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
  }));
}

/** Of two ways of checking a document, the one that was tried last speaks. */
const triedAfter = (check: CheckState, other: CheckState | undefined): boolean =>
  (check.lastTried ?? '') > (other?.lastTried ?? '');

const unreadableOf = (check: CheckState | undefined): Unreadable | null =>
  check?.problem && check.lastTried ? { problem: check.problem, time: check.lastTried, lastGood: check.lastGood } : null;
