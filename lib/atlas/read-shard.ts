import type { DocumentKind, Parameters, Polarity, Severity } from '../model';
import {
  type AtlasHistory,
  type AtlasIndex,
  type AtlasShard,
  type AtlasSources,
  BLOCK_HASH,
  type Collection,
  type Day,
  fromGaps,
  POLARITY_LETTERS,
  SEVERITY_LETTERS,
} from './format';

/** A document of the atlas. */
export interface AtlasDocument {
  /** Position in the index. */
  readonly number: number;
  readonly platform: string;
  readonly sector: string;
  readonly kind: DocumentKind;
  readonly collection: Collection;
  readonly since: Day;
  readonly latest: Day;
  readonly words: number;
  readonly texts: number;
  readonly changes: number;
  readonly changes365: number;
  readonly changes30: number;
  /** Null where it never changed materially. */
  readonly changed: Day | null;
  /** Days of its material changes. */
  readonly changeDays: readonly Day[];
}

/** A clause type in the latest whole text of a document. */
export interface Fact {
  readonly document: AtlasDocument;
  readonly severity: Severity;
  readonly polarity: Polarity;
  readonly since: Day;
  readonly parameters: Parameters;
  readonly words: number;
  readonly changes: number;
  readonly changed: Day | null;
  /** The first `BLOCK_HASH` characters of the hash of the block that speaks for it. */
  readonly block: string;
}

/** A clause type that a document had once. */
export interface PastFact {
  readonly document: AtlasDocument;
  readonly since: Day;
  readonly until: Day;
  /** The last text that had it, abbreviated. */
  readonly commit: string;
}

export interface TypeFacts {
  readonly type: string;
  readonly found: readonly Fact[];
  readonly gone: readonly PastFact[];
}

/** The documents of an index, in its order. */
export function readDocuments(
  { platforms, sectors, kinds, collections, documents }: AtlasIndex,
  { changes }: AtlasHistory,
): AtlasDocument[] {
  const kindOf = fromGaps(documents.kind);
  return documents.platform.map((platform, number) => ({
    number,
    platform: platforms.name[platform] as string,
    sector: sectors[platforms.sector[platform] as number] as string,
    kind: kinds[kindOf[number] as number] as string,
    collection: collections[documents.collection[number] as number] as Collection,
    since: documents.since[number] as number,
    latest: documents.latest[number] as number,
    words: documents.words[number] as number,
    texts: documents.texts[number] as number,
    changes: documents.changes[number] as number,
    changes365: documents.changes365[number] as number,
    changes30: documents.changes30[number] as number,
    changed: documents.changed[number] || null,
    changeDays: fromGaps(changes[number] ?? []),
  }));
}

/** What a shard says about the documents of the index that it was built with. */
export function readShard(shard: AtlasShard, documents: readonly AtlasDocument[], { past }: AtlasSources): TypeFacts {
  const { found, gone } = shard;
  const placed = (of: AtlasShard['found'] | AtlasShard['gone'], at: number, number: number) => {
    const document = documents[number] as AtlasDocument;
    return { document, since: of.since[at] || document.since };
  };
  return {
    type: shard.type,
    found: fromGaps(found.document).map((number, at) => ({
      ...placed(found, at, number),
      severity: SEVERITIES.get(found.severity[at] as string) as Severity,
      polarity: POLARITIES.get(found.polarity[at] as string) as Polarity,
      parameters: shard.parameters[(found.parameters[at] as number) - 1] ?? {},
      words: found.words[at] as number,
      changes: found.changes[at] as number,
      changed: (found.changed[at] && documents[number]?.changeDays.at(-found.changed[at])) || null,
      block: found.block.slice(at * BLOCK_HASH, (at + 1) * BLOCK_HASH),
    })),
    gone: fromGaps(gone.document).map((number, at) => ({
      ...placed(gone, at, number),
      until: gone.until[at] as number,
      commit: past[gone.commit[at] as number] as string,
    })),
  };
}

const byLetter = <Name extends string>(letters: Readonly<Record<Name, string>>): ReadonlyMap<string, Name> =>
  new Map(Object.entries(letters).map(([name, letter]) => [letter as string, name as Name]));
const SEVERITIES = byLetter(SEVERITY_LETTERS);
const POLARITIES = byLetter(POLARITY_LETTERS);
