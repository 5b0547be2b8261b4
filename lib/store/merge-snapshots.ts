import type { Snapshot } from './backup-format';

type Row<Table extends keyof Snapshot> = Snapshot[Table][number];

/** What the reader did and read: everything but texts and what was found in them, which are the same on every machine. */
export type Memories = Pick<Snapshot, 'documents' | 'versions' | 'visits' | 'seen' | 'changes' | 'mutes' | 'reports'>;

/**
 * Two memories as one. What is in both is there once; where they differ, what the reader decided counts before what happened by
 * itself, ours before theirs, and what was read on either machine is read. Merging the same again changes nothing.
 */
export function mergeMemories(ours: Memories, theirs: Memories): Memories {
  const { versions, numberOf } = mergeVersions(ours.versions, theirs.versions);
  const seen = mergeSeen(ours.seen.map(renumber(numberOf.ours)), theirs.seen.map(renumber(numberOf.theirs)));
  const visit = (numbers: Numbers) => (row: Row<'visits'>) => ({
    ...row,
    version: row.version === null ? null : (numbers.get(row.version) ?? null),
    seenBefore: row.seenBefore && renumber(numbers)(row.seenBefore),
  });
  return {
    documents: mergeDocuments(ours.documents, theirs.documents),
    versions,
    visits: firstOfEach([...ours.visits.map(visit(numberOf.ours)), ...theirs.visits.map(visit(numberOf.theirs))], ({ id }) => id),
    seen,
    changes: mergeChanges(
      asRead(ours.changes.map(renumber(numberOf.ours)), theirs.seen),
      asRead(theirs.changes.map(renumber(numberOf.theirs)), ours.seen),
    ),
    mutes: firstOfEach([...ours.mutes, ...theirs.mutes], ({ scope, id }) => JSON.stringify([scope, id])),
    reports: firstOfEach([...ours.reports, ...theirs.reports], ({ id }) => id),
  };
}

function mergeDocuments(ours: Memories['documents'], theirs: Memories['documents']): Memories['documents'] {
  const merged = new Map(ours.map((row) => [row.id, row]));
  for (const their of theirs) {
    const our = merged.get(their.id);
    if (!our) merged.set(their.id, their);
    else if (!our.decided)
      merged.set(our.id, {
        ...our,
        watched: their.decided ? their.watched : our.watched === 1 || their.watched === 1 ? 1 : 0,
        decided: their.decided,
      });
  }
  return [...merged.values()];
}

type Numbers = ReadonlyMap<number, number>;

/** What names a version that is gone names none. */
const GONE = 0;
const renumber =
  (numbers: Numbers) =>
  <Each extends { readonly version: number }>(row: Each): Each => ({ ...row, version: numbers.get(row.version) ?? GONE });

/**
 * Versions are numbered in the order in which they were read, and the last one is what a document says now. So where one of theirs
 * comes before one of ours, the document's versions get new numbers.
 */
function mergeVersions(ours: Memories['versions'], theirs: Memories['versions']) {
  const numberOf = { ours: new Map<number, number>(), theirs: new Map<number, number>() };
  const versions: Row<'versions'>[] = [];
  let next = 1 + Math.max(0, ...ours.map(({ id }) => id));
  const ourChains = byDocument(ours);
  const theirChains = byDocument(theirs);
  for (const document of new Set([...ourChains.keys(), ...theirChains.keys()])) {
    const entries = weave(ourChains.get(document) ?? [], theirChains.get(document) ?? []);
    const kept = entries.map(({ from }) => from === 'ours');
    const inOrder = !kept.includes(false) || kept.lastIndexOf(true) < kept.indexOf(false);
    for (const { row, from, sources } of entries) {
      const id = inOrder && from === 'ours' ? row.id : next++;
      versions.push({ ...row, id });
      for (const source of sources) numberOf[source.side].set(source.id, id);
    }
  }
  return { versions: versions.sort((a, b) => a.id - b.id), numberOf };
}

interface Woven {
  row: Row<'versions'>;
  from: 'ours' | 'theirs';
  readonly sources: { readonly side: 'ours' | 'theirs'; readonly id: number }[];
}

/** Each document's versions in the order of their numbers. */
function byDocument(rows: Memories['versions']): ReadonlyMap<string, Row<'versions'>[]> {
  const documents = new Map<string, Row<'versions'>[]>();
  for (const row of rows.toSorted((a, b) => a.id - b.id)) {
    const own = documents.get(row.document);
    if (own) own.push(row);
    else documents.set(row.document, [row]);
  }
  return documents;
}

/** Each side keeps its own order, whatever its clock said; the same text twice in a row is one version, first read at the earlier time. */
function weave(ours: Memories['versions'], theirs: Memories['versions']): readonly Woven[] {
  const woven: Woven[] = [];
  const last = new Map<string, Woven>();
  let [our, their] = [0, 0];
  while (our < ours.length || their < theirs.length) {
    const ourRow = ours[our];
    const theirRow = theirs[their];
    const side = ourRow && (!theirRow || ourRow.time <= theirRow.time) ? 'ours' : 'theirs';
    const row = (side === 'ours' ? ours[our++] : theirs[their++]) as Row<'versions'>;
    const chain = JSON.stringify([row.variant, row.via]);
    const before = last.get(chain);
    const sources = [{ side, id: row.id } as const];
    if (before?.row.text === row.text) {
      if (side === 'ours' && before.from === 'theirs') {
        before.row = { ...row, time: before.row.time, seen: row.seen || before.row.seen };
        before.from = 'ours';
      } else before.row = { ...before.row, seen: row.seen || before.row.seen };
      before.sources.push(...sources);
    } else {
      const entry: Woven = { row, from: side, sources: [...sources] };
      woven.push(entry);
      last.set(chain, entry);
    }
  }
  return woven;
}

/** The later of the two is what the reader has seen. */
function mergeSeen(ours: Memories['seen'], theirs: Memories['seen']): Memories['seen'] {
  const latestFirst = [...ours, ...theirs].sort((a, b) => (a.time > b.time ? -1 : a.time < b.time ? 1 : 0));
  return firstOfEach(latestFirst, placeOf);
}

/** Changes of one side: those from before the other side saw all there was are no news any more. */
function asRead(changes: Memories['changes'], seenThere: Memories['seen']): Memories['changes'] {
  const seen = new Map(seenThere.map((row) => [placeOf(row), row.time]));
  return changes.map((row) => (row.time <= (seen.get(placeOf(row)) ?? '') ? { ...row, unread: 0 } : row));
}

const least = (a: 0 | 1, b: 0 | 1) => (a < b ? a : b);
const most = (a: 0 | 1, b: 0 | 1) => (a > b ? a : b);

/** What was read on either side is read, what was told is told. */
function mergeChanges(ours: Memories['changes'], theirs: Memories['changes']): Memories['changes'] {
  const merged = new Map<string, Row<'changes'>>();
  for (const row of [...ours, ...theirs]) {
    const other = merged.get(row.id);
    merged.set(row.id, other ? { ...other, unread: least(other.unread, row.unread), told: most(other.told, row.told) } : row);
  }
  return [...merged.values()];
}

const placeOf = ({ document, variant }: { readonly document: string; readonly variant: string }) =>
  JSON.stringify([document, variant]);

function firstOfEach<Each>(rows: readonly Each[], keyOf: (row: Each) => string): readonly Each[] {
  const first = new Map<string, Each>();
  for (const row of rows) if (!first.has(keyOf(row))) first.set(keyOf(row), row);
  return [...first.values()];
}
