import { collectGarbage } from './collect-garbage';
import { sizeOf } from './measure-store';
import { refreshGlances } from './refresh-glance';
import type { Database, VersionRow, VisitRow } from './schema';

export interface Limits {
  /** Days for which a version is kept after another took its place, and a change after it was read. */
  readonly days: number;
  /** Days for which a single visit is remembered; the last one of a document always is. */
  readonly visitDays: number;
  /** Characters of stored JSON above which superseded versions go, those longest superseded first. */
  readonly size: number;
}

/** Two years of history; visits only serve to tell a visit from a reload, and a part of a document from the whole. */
export const LIMITS: Limits = { days: 730, visitDays: 60, size: 80_000_000 };

const DAY = 24 * 60 * 60 * 1000;

/**
 * Deletes what is old, then what is too much. Never what a reading will be compared with: the last version of each way of reading,
 * the versions that the reader has seen, that of the last visit; never a change that waits to be read. Inside one transaction.
 *
 * Age is counted back from the latest reading and not from the clock, so that a clock that jumps ahead costs no history.
 */
export async function pruneStore(db: Database, limits: Limits = LIMITS): Promise<void> {
  const versions = await db.versions.orderBy(':id').toArray();
  const visits = await db.visits.toArray();
  const newest = Math.max(...[...versions, ...visits].map(({ time }) => Date.parse(time)));
  if (!Number.isFinite(newest)) return;
  const before = (days: number) => new Date(newest - days * DAY).toISOString();

  const lastVisits = lastOfEach(visits);
  const oldVisits = visits.filter((visit) => visit.time < before(limits.visitDays) && !lastVisits.has(visit));
  await db.visits.bulkDelete(oldVisits.map(({ id }) => id));
  await db.changes
    .where({ unread: 0 })
    .filter(({ time }) => time < before(limits.days))
    .delete();

  const superseded = await listSuperseded(db, versions, lastVisits);
  const old = superseded.filter(({ since }) => since < before(limits.days));
  await deleteVersions(db, old);
  await collectGarbage(db);

  let size = await sizeOf(db);
  const rest = superseded.slice(old.length);
  // A few at a time: blocks are shared, so what a version costs shows only when it is gone.
  while (size > limits.size && rest.length > 0) {
    await deleteVersions(db, rest.splice(0, Math.ceil(rest.length / 5)));
    await collectGarbage(db);
    size = await sizeOf(db);
  }
  await refreshGlances(db);
}

interface Superseded {
  readonly id: number;
  /** ISO time of the version that took its place. */
  readonly since: string;
}

/** Versions that nothing will be compared with, those longest superseded first. */
async function listSuperseded(db: Database, versions: readonly VersionRow[], lastVisits: ReadonlySet<VisitRow>) {
  const needed = new Set((await db.seen.toArray()).map(({ version }) => version));
  for (const { version, seenBefore } of lastVisits) {
    if (version !== null) needed.add(version);
    if (seenBefore) needed.add(seenBefore.version);
  }
  const superseded: Superseded[] = [];
  const next = new Map<string, VersionRow>();
  const seen = new Set<string>();
  for (const row of versions.toReversed()) {
    const id = row.id as number;
    const chain = JSON.stringify([row.document, row.variant, row.via]);
    const successor = next.get(chain);
    next.set(chain, row);
    if (row.seen && !seen.has(chain)) needed.add(id);
    if (row.seen) seen.add(chain);
    if (successor && !needed.has(id)) superseded.push({ id, since: successor.time });
  }
  return superseded.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.id - b.id));
}

function lastOfEach(visits: readonly VisitRow[]): ReadonlySet<VisitRow> {
  const last = new Map<string, VisitRow>();
  for (const visit of visits) {
    const place = JSON.stringify([visit.document, visit.variant]);
    const other = last.get(place);
    if (!other || other.time <= visit.time) last.set(place, visit);
  }
  return new Set(last.values());
}

async function deleteVersions(db: Database, gone: readonly Superseded[]): Promise<void> {
  const ids = gone.map(({ id }) => id);
  await db.visits.where('version').anyOf(ids).modify({ version: null });
  await db.versions.bulkDelete(ids);
}
