import { platformNamed } from '../../catalogue/catalogue';
import { ENGINE_VERSION } from '../../clauses/analyse';
import { clauseTypes } from '../../clauses/taxonomy';
import type { ClauseTypeId } from '../../model';
import {
  ATLAS_ATTRIBUTION,
  ATLAS_FORMAT,
  type AtlasHistory,
  type AtlasIndex,
  type AtlasShard,
  type AtlasSources,
  type Day,
  dayOf,
  POLARITY_LETTERS,
  SEVERITY_LETTERS,
  toGaps,
} from '../format';
import type { TracedCollection } from './trace-collections';
import type { TracedClause, TracedDocument } from './trace-document';

type ReadDocument = Extract<TracedDocument, { status: 'read' }> & {
  /** Position among the collections. */
  readonly collection: number;
};

/** A clause of a document, and the position of that in the index. */
type Placed = TracedClause & { readonly document: number; readonly of: ReadDocument };

/**
 * The atlas's files by name, of what was found in the collections. The same findings give the same bytes.
 * @returns `index.json`, `history.json`, `sources.json` and `TYPE.json` for every clause type of the taxonomy
 */
export function encodeAtlas(collections: readonly TracedCollection[]): Map<string, string> {
  const traced = collections.flatMap(({ documents }, collection) => documents.map((each) => ({ ...each, collection })));
  const read = traced
    .filter((each): each is ReadDocument => each.status === 'read')
    .sort((a, b) => compare(a.kind, b.kind) || compare(a.platform, b.platform));
  const byType = groupClauses(read);
  const files = new Map<string, string>();
  const past = [...new Set(read.flatMap(({ clauses }) => Object.values(clauses).flatMap(({ gone }) => gone?.commit ?? [])))];
  const write = (name: string, content: AtlasIndex | AtlasHistory | AtlasSources | AtlasShard) =>
    files.set(`${name}.json`, `${JSON.stringify(content)}\n`);
  write('index', encodeIndex(collections, read, countUnread(traced), byType));
  write('history', { format: ATLAS_FORMAT, changes: read.map(({ changes }) => toGaps(changes)) });
  write('sources', { format: ATLAS_FORMAT, commit: read.map(({ commit }) => commit), past });
  const positions = new Map(past.map((commit, at) => [commit, at]));
  for (const type of clauseTypes.keys()) write(type, encodeShard(type, byType.get(type) ?? [], positions));
  return files;
}

/** By code units, whatever the machine's language. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const countUnread = (traced: readonly TracedDocument[]): AtlasIndex['unread'] => ({
  language: traced.filter(({ status }) => status === 'language').length,
  broken: traced.filter(({ status }) => status === 'broken').length,
});

function groupClauses(read: readonly ReadDocument[]): ReadonlyMap<ClauseTypeId, readonly Placed[]> {
  const byType = new Map<ClauseTypeId, Placed[]>();
  for (const [document, of] of read.entries())
    for (const [type, clause] of Object.entries(of.clauses)) {
      const group = byType.get(type) ?? [];
      group.push({ ...clause, document, of });
      byType.set(type, group);
    }
  return byType;
}

function encodeIndex(
  collections: readonly TracedCollection[],
  read: readonly ReadDocument[],
  unread: AtlasIndex['unread'],
  byType: ReadonlyMap<ClauseTypeId, readonly Placed[]>,
): AtlasIndex {
  const platforms = [...new Set(read.map(({ platform }) => platform))].sort(compare);
  const numbers = new Map(platforms.map((platform, at) => [platform, at]));
  const kinds = [...new Set(read.map(({ kind }) => kind))].sort(compare);
  const sectorOf = (platform: string) => platformNamed(platform)?.sector ?? 'unknown';
  const sectors = [...new Set(platforms.map(sectorOf))].sort(compare);
  const days = collections.map(({ collection }) => dayOf(collection.time));
  const changesWithin = ({ changes, collection }: ReadDocument, length: number) =>
    changes.filter((day) => day > (days[collection] as Day) - length).length;
  return {
    format: ATLAS_FORMAT,
    engine: ENGINE_VERSION,
    attribution: ATLAS_ATTRIBUTION,
    collections: collections.map(({ collection: { name, repository, commit } }, at) => ({
      name,
      repository,
      commit,
      day: days[at] as Day,
    })),
    kinds,
    sectors,
    platforms: { name: platforms, sector: platforms.map((platform) => sectors.indexOf(sectorOf(platform))) },
    documents: {
      platform: read.map(({ platform }) => numbers.get(platform) as number),
      kind: toGaps(read.map(({ kind }) => kinds.indexOf(kind))),
      collection: read.map(({ collection }) => collection),
      since: read.map(({ since }) => since),
      latest: read.map(({ latest }) => latest),
      words: read.map(({ words }) => words),
      texts: read.map(({ texts }) => texts),
      changes: read.map(({ changes }) => changes.length),
      changes365: read.map((document) => changesWithin(document, 365)),
      changes30: read.map((document) => changesWithin(document, 30)),
      changed: read.map(({ changes }) => changes.at(-1) ?? 0),
    },
    unread,
    found: Object.fromEntries(
      [...clauseTypes.keys()].map((type) => [type, (byType.get(type) ?? []).filter(({ gone }) => gone === null).length]),
    ),
  };
}

function encodeShard(type: ClauseTypeId, clauses: readonly Placed[], past: ReadonlyMap<string, number>): AtlasShard {
  const found = clauses.filter(({ gone }) => gone === null);
  const gone = clauses.flatMap((clause) => (clause.gone ? [{ ...clause, gone: clause.gone }] : []));
  const parameters = [...new Set(found.map((clause) => JSON.stringify(clause.parameters)))].filter((each) => each !== '{}');
  const sinces = (clausesOf: readonly Placed[]) => clausesOf.map(({ since, of }) => (since === of.since ? 0 : since));
  return {
    format: ATLAS_FORMAT,
    type,
    parameters: parameters.map((each) => JSON.parse(each)),
    found: {
      document: toGaps(found.map(({ document }) => document)),
      severity: found.map(({ severity }) => SEVERITY_LETTERS[severity]).join(''),
      polarity: found.map(({ polarity }) => POLARITY_LETTERS[polarity]).join(''),
      parameters: found.map((clause) => parameters.indexOf(JSON.stringify(clause.parameters)) + 1),
      words: found.map(({ words }) => twoDigits(words)),
      since: sinces(found),
      changes: found.map(({ changes }) => changes),
      changed: found.map(({ changed, of }) => (changed === 0 ? 0 : of.changes.length - of.changes.lastIndexOf(changed))),
      block: found.map(({ block }) => block).join(''),
    },
    gone: {
      document: toGaps(gone.map(({ document }) => document)),
      since: sinces(gone),
      until: gone.map((clause) => clause.gone.until),
      commit: gone.map((clause) => past.get(clause.gone.commit) as number),
    },
  };
}

/** 1234 → 1200: what a reader takes in. */
export function twoDigits(count: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1);
  return Math.round(count / unit) * unit;
}
