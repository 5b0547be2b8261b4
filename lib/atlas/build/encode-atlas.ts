import { platformNamed } from '../../catalogue/catalogue';
import { ENGINE_VERSION } from '../../clauses/analyse';
import { clauseTypes } from '../../clauses/taxonomy';
import type { ClauseTypeId } from '../../model';
import {
  ATLAS_ATTRIBUTION,
  ATLAS_FORMAT,
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
type Placed = TracedClause & { readonly document: number; readonly first: Day };

/**
 * The atlas's files by name, of what was found in the collections. The same findings give the same bytes.
 * @returns `index.json`, `sources.json` and `TYPE.json` for every clause type of the taxonomy
 */
export function encodeAtlas(collections: readonly TracedCollection[]): Map<string, string> {
  const traced = collections.flatMap(({ documents }, collection) => documents.map((each) => ({ ...each, collection })));
  const read = traced
    .filter((each): each is ReadDocument => each.status === 'read')
    .sort((a, b) => compare(a.platform, b.platform) || compare(a.kind, b.kind));
  const byType = groupClauses(read);
  const files = new Map<string, string>();
  const write = (name: string, content: AtlasIndex | AtlasSources | AtlasShard) =>
    files.set(`${name}.json`, `${JSON.stringify(content)}\n`);
  write('index', encodeIndex(collections, read, countUnread(traced), byType));
  write('sources', { format: ATLAS_FORMAT, commit: read.map(({ commit }) => commit) });
  for (const type of clauseTypes.keys()) write(type, encodeShard(type, byType.get(type) ?? []));
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
  for (const [document, { clauses, since: first }] of read.entries())
    for (const [type, clause] of Object.entries(clauses)) {
      const group = byType.get(type) ?? [];
      group.push({ ...clause, document, first });
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
  const platforms = [...new Set(read.map(({ platform }) => platform))];
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
      platform: toGaps(read.map(({ platform }) => platforms.indexOf(platform))),
      kind: read.map(({ kind }) => kinds.indexOf(kind)),
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

function encodeShard(type: ClauseTypeId, clauses: readonly Placed[]): AtlasShard {
  const found = clauses.filter(({ gone }) => gone === null);
  const gone = clauses.flatMap((clause) => (clause.gone ? [{ ...clause, gone: clause.gone }] : []));
  const parameters = [...new Set(found.map((clause) => JSON.stringify(clause.parameters)))].filter((each) => each !== '{}');
  const commits = [...new Set(gone.map((clause) => clause.gone.commit))];
  const severities = (of: readonly Placed[]) => of.map(({ severity }) => SEVERITY_LETTERS[severity]).join('');
  const polarities = (of: readonly Placed[]) => of.map(({ polarity }) => POLARITY_LETTERS[polarity]).join('');
  const sinces = (of: readonly Placed[]) => of.map(({ since, first }) => (since === first ? 0 : since));
  return {
    format: ATLAS_FORMAT,
    type,
    parameters: parameters.map((each) => JSON.parse(each)),
    found: {
      document: toGaps(found.map(({ document }) => document)),
      severity: severities(found),
      polarity: polarities(found),
      parameters: found.map((clause) => parameters.indexOf(JSON.stringify(clause.parameters)) + 1),
      words: found.map(({ words }) => words),
      since: sinces(found),
      changes: found.map(({ changes }) => changes),
      changed: found.map(({ changed }) => changed),
      block: found.map(({ block }) => block).join(''),
    },
    gone: {
      document: toGaps(gone.map(({ document }) => document)),
      severity: severities(gone),
      polarity: polarities(gone),
      since: sinces(gone),
      until: gone.map((clause) => clause.gone.until),
      commit: gone.map((clause) => commits.indexOf(clause.gone.commit)),
    },
    commits,
  };
}
