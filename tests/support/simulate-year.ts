import { analyse, ENGINE_VERSION } from '../../lib/clauses/analyse';
import { readMarkdown } from '../../lib/reading/read-markdown';
import { sizeOf } from '../../lib/store/measure-store';
import type { VisitRow } from '../../lib/store/schema';
import { createHarness } from '../unit/watch/harness';
import type { Archive, ArchivedVersion } from './open-archive';

const DAYS = 365;
const DAY = 24 * 60 * 60 * 1000;
/** The archive's last day. */
const END = Date.parse('2026-08-22T00:00:00Z');

export interface Year {
  readonly platforms: number;
  readonly documents: number;
  readonly versions: number;
  readonly visits: number;
  /** Characters of JSON, by table and in all. */
  readonly tables: Readonly<Record<string, number>>;
  readonly size: number;
}

/**
 * A year of daily use: all documents of some platforms as the archive recorded them, each version read on a visit by the code that
 * ships (analysis, comparison, storage), and on every other day one document of each platform visited as it was. Old versions and
 * visits are cleared away every month, as the extension does every day.
 *
 * @param platforms how many, from all over the archive
 */
export async function simulateYear(archive: Archive, platforms: number): Promise<Year> {
  const start = new Date(END - DAYS * DAY).toISOString();
  const all = archive.listVersions();
  const chosen = choosePlatforms(all, start, platforms);
  const ours = all.filter(({ file }) => chosen.has(platformOf(file)));
  const before = new Map(ours.filter(({ time }) => time < start).map((version) => [version.file, version]));
  const read = [
    ...[...before.values()].map((version) => ({ ...version, time: start })),
    ...ours.filter(({ time }) => time >= start),
  ];

  let now = start;
  const harness = createHarness({ engine: { version: ENGINE_VERSION, analyse } });
  Object.assign(harness.parts, { clock: { now: () => now } });
  const { api, db } = harness;
  const latest = new Map<string, VisitRow>();
  let visits = 0;
  let month = 0;
  for (const [at, batch] of chunk(read, 200))
    for (const [index, markdown] of archive.readAll(batch).entries()) {
      const { file, time } = batch[index] as ArchivedVersion;
      now = time;
      const id = `visit-${String(at + index).padStart(8, '0')}`;
      const url = addressOf(file);
      const { document, status, notKept } = await api.openPage({
        url,
        visitId: id,
        text: readMarkdown(markdown),
        requested: true,
      });
      visits += 1;
      if (!document || status !== 'read' || notKept) continue;
      await api.watch(document.id);
      await api.markSeen(document.id);
      const row = await db.visits.get(id);
      if (row) latest.set(file, row);
      if (Date.parse(time) < Date.parse(start) + (month + 1) * 30 * DAY) continue;
      visits += await keepQuietVisits(harness.db, latest, chosen.size, Date.parse(start) + month * 30 * DAY);
      await harness.parts.storage.prune();
      month += 1;
    }
  const tables: Record<string, number> = {};
  for (const table of db.tables)
    tables[table.name] = (await table.toArray()).reduce((sum, row) => sum + JSON.stringify(row).length, 0);
  const size = await sizeOf(db);
  const [documents, versions] = [await db.documents.count(), await db.versions.count()];
  db.close();
  return { platforms: chosen.size, documents, versions, visits, tables, size };
}

/** What a visit to an unchanged page leaves behind: a row like the document's last one. */
async function keepQuietVisits(
  db: ReturnType<typeof createHarness>['db'],
  latest: ReadonlyMap<string, VisitRow>,
  aDay: number,
  from: number,
): Promise<number> {
  const rows = [...latest.values()];
  const visits = Array.from({ length: 30 * aDay }, (_, at): VisitRow => {
    const time = new Date(from + Math.floor(at / aDay) * DAY).toISOString();
    return { ...(rows[at % rows.length] as VisitRow), id: `quiet-${from}-${at}`, time };
  });
  await db.visits.bulkPut(visits);
  return visits.length;
}

function choosePlatforms(all: readonly ArchivedVersion[], start: string, count: number): ReadonlySet<string> {
  const alive = [...new Set(all.filter(({ time }) => time >= start).map(({ file }) => platformOf(file)))].sort();
  return new Set(Array.from({ length: count }, (_, at) => alive[Math.floor((at * alive.length) / count)] as string));
}

const platformOf = (file: string) => file.split('/')[0] as string;

const slug = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/gu, '-');
/** Invented: the catalogue need not know the platform for its pages to be read on request. */
const addressOf = (file: string) => `https://${slug(platformOf(file))}.example/${slug(file)}`;

function* chunk<Each>(list: readonly Each[], length: number): Generator<readonly [number, readonly Each[]]> {
  for (let at = 0; at < list.length; at += length) yield [at, list.slice(at, at + length)];
}
