import {
  ATLAS_FORMAT,
  type AtlasShard,
  type Day,
  dayOf,
  POLARITY_LETTERS,
  SEVERITY_LETTERS,
  toGaps,
} from '../../../lib/atlas/format';
import { type Atlas, type AtlasBase, joinAtlases } from '../../../lib/atlas/join-atlases';
import type { TypeFacts } from '../../../lib/atlas/read-shard';
import type { Parameters, Polarity, Severity } from '../../../lib/model';

export interface InventedClause {
  readonly severity?: Severity;
  readonly polarity?: Polarity;
  readonly parameters?: Parameters;
  readonly block?: string;
  /** The first text without it. */
  readonly gone?: string;
}

export interface InventedDocument {
  readonly platform: string;
  readonly sector?: string;
  readonly kind?: string;
  /** Days of its material changes, the last of which concerned each clause. */
  readonly changes?: readonly string[];
  readonly clauses: Readonly<Record<string, InventedClause>>;
}

export interface InventedFiles extends AtlasBase {
  readonly shards: readonly AtlasShard[];
}

export const SINCE = '2024-01-10';
export const UNTIL = '2026-08-22';
export const TERMS_KIND = 'Terms of Service';

/** Files as the builder writes them, of documents that nobody has. */
export function inventAtlas(
  documents: readonly InventedDocument[],
  { name = 'meadow', until = UNTIL }: { readonly name?: string; readonly until?: string } = {},
): InventedFiles {
  const filled = documents.map((each) => ({ sector: 'cloud', kind: TERMS_KIND, changes: [], ...each }));
  const kinds = [...new Set(filled.map(({ kind }) => kind))].sort();
  const sorted = filled.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  const platforms = [...new Map(sorted.map(({ platform, sector }) => [platform, sector]))];
  const sectors = [...new Set(platforms.map(([, sector]) => sector))];
  const day = dayOf(until);
  const changeDays = sorted.map(({ changes }) => changes.map(dayOf));
  const within = (length: number) => changeDays.map((days) => days.filter((each) => each > day - length).length);
  const types = [...new Set(sorted.flatMap(({ clauses }) => Object.keys(clauses)))];
  const same = <Value>(value: Value): Value[] => sorted.map(() => value);
  return {
    index: {
      format: ATLAS_FORMAT,
      engine: '2',
      attribution: 'Contains information from an invented archive.',
      collections: [{ name, repository: `https://lanternlake.example/${name}-versions`, commit: 'c'.repeat(40), day }],
      kinds,
      sectors,
      platforms: { name: platforms.map(([each]) => each), sector: platforms.map(([, sector]) => sectors.indexOf(sector)) },
      documents: {
        platform: sorted.map(({ platform }) => platforms.findIndex(([each]) => each === platform)),
        kind: toGaps(sorted.map(({ kind }) => kinds.indexOf(kind))),
        collection: same(0),
        since: same(dayOf(SINCE)),
        latest: changeDays.map((days) => days.at(-1) ?? dayOf(SINCE)),
        words: same(1000),
        texts: changeDays.map((days) => days.length + 1),
        changes: changeDays.map((days) => days.length),
        changes365: within(365),
        changes30: within(30),
        changed: changeDays.map((days): Day => days.at(-1) ?? 0),
      },
      unread: { language: 1, broken: 2 },
      found: Object.fromEntries(
        types.map((type) => [type, sorted.filter(({ clauses }) => clauses[type] && !clauses[type]?.gone).length]),
      ),
    },
    history: { format: ATLAS_FORMAT, changes: changeDays.map(toGaps) },
    sources: { format: ATLAS_FORMAT, commit: sorted.map((_, at) => String(at).padStart(40, 'a')), past: ['0123456789ab'] },
    shards: types.map((type) => inventShard(type, sorted, changeDays)),
  };
}

function inventShard(type: string, documents: readonly InventedDocument[], days: readonly (readonly Day[])[]): AtlasShard {
  const placed = documents.flatMap(({ clauses }, document) => {
    const clause = clauses[type];
    return clause ? [{ document, ...clause }] : [];
  });
  const found = placed.filter(({ gone }) => gone === undefined);
  const gone = placed.filter((each) => each.gone !== undefined);
  const parameters = found.flatMap((each) => (each.parameters ? [each.parameters] : []));
  return {
    format: ATLAS_FORMAT,
    type,
    parameters,
    found: {
      document: toGaps(found.map(({ document }) => document)),
      severity: found.map(({ severity = 'medium' }) => SEVERITY_LETTERS[severity]).join(''),
      polarity: found.map(({ polarity = 'adverse' }) => POLARITY_LETTERS[polarity]).join(''),
      parameters: found.map((each) => (each.parameters ? parameters.indexOf(each.parameters) + 1 : 0)),
      words: found.map(() => 40),
      since: found.map(() => 0),
      changes: found.map(({ document }) => ((days[document]?.length ?? 0) > 0 ? 1 : 0)),
      changed: found.map(({ document }) => ((days[document]?.length ?? 0) > 0 ? 1 : 0)),
      block: found.map(({ block = 'AAAA' }) => block).join(''),
    },
    gone: {
      document: toGaps(gone.map(({ document }) => document)),
      since: gone.map(() => 0),
      until: gone.map((each) => dayOf(each.gone ?? UNTIL)),
      commit: gone.map(() => 0),
    },
  };
}

export interface InventedAtlas {
  readonly atlas: Atlas;
  facts(type: string): TypeFacts;
}

/** The same, read. */
export function openInvented(...builds: readonly InventedFiles[]): InventedAtlas {
  const atlas = joinAtlases(builds);
  return {
    atlas,
    facts: (type) =>
      atlas.readFacts(
        type,
        builds.map(({ shards }) => shards.find((shard) => shard.type === type) ?? null),
      ),
  };
}

/** Files by the names that the builder gives them, without `.json`. */
export const filesOf = ({ shards, ...base }: InventedFiles): Readonly<Record<string, unknown>> => ({
  ...base,
  ...Object.fromEntries(shards.map((shard) => [shard.type, shard])),
});
