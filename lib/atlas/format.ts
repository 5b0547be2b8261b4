import type { ClauseTypeId, DocumentKind, Parameters } from '../model';

/**
 * How the atlas lies on disk: facts, no sentences. `index.json` names platforms and documents, `history.json` says when each
 * changed, `sources.json` where each text stands, and `TYPE.json` holds the facts of one clause type. All of it together has
 * 400 KB gzipped at most, hence columns instead of records, dates as day numbers, and lists of ascending numbers as gaps
 * (`[3, 4, 9]` is `[3, 1, 5]`).
 * The builder (`build/`) writes these files, `read-shard` reads them; neither looks into the other's.
 */

/** Goes up whenever a file of an older builder would be misread. */
export const ATLAS_FORMAT = 1;

export const ATLAS_ATTRIBUTION =
  'Contains information from Open Terms Archive, which is made available under the ODC Attribution License.';

/** Days since 1 January 2012 UTC, where the archive begins. */
export type Day = number;

const FIRST_DAY = Date.UTC(2012, 0, 1);
const DAY = 86_400_000;

/** The day (UTC) of a moment in ISO 8601. */
export const dayOf = (time: string): Day => Math.floor((Date.parse(time) - FIRST_DAY) / DAY);

/** `2026-08-22` */
export const dateOf = (day: Day): string => new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);

/** One archive that facts were taken from. */
export interface Collection {
  /** `contrib` */
  readonly name: string;
  /** Address of its public repository, without a slash at the end; `/blob/COMMIT/PATH` leads to a text. */
  readonly repository: string;
  /** The newest commit that was read, in full. */
  readonly commit: string;
  /** Day of that commit: every count is as of then. */
  readonly day: Day;
}

/** `index.json` */
export interface AtlasIndex {
  readonly format: typeof ATLAS_FORMAT;
  /** `ENGINE_VERSION` of the engine that found the facts. */
  readonly engine: string;
  readonly attribution: string;
  readonly collections: readonly Collection[];
  readonly kinds: readonly DocumentKind[];
  /** Sector ids of the catalogue; `unknown` for platforms that it does not have. */
  readonly sectors: readonly string[];
  readonly platforms: {
    /** As the archive spells it; `slug(name)` is the catalogue's platform id. */
    readonly name: readonly string[];
    /** Position in `sectors`. */
    readonly sector: readonly number[];
  };
  /**
   * The documents that were read, sorted by kind, then platform: the base of every count is those of one kind in here. A
   * document has facts only by its latest whole text; what reads as broken, empty or as another language is not in here (see `unread`).
   */
  readonly documents: {
    /** Position in `platforms`. */
    readonly platform: readonly number[];
    /** Position in `kinds`, as gaps. */
    readonly kind: readonly number[];
    /** Position in `collections`. */
    readonly collection: readonly number[];
    /** Day of the first whole text. */
    readonly since: readonly Day[];
    /** Day on which the latest whole text was first recorded: it stood so until the collection's day, as far as the archive saw. */
    readonly latest: readonly Day[];
    /** Words of the latest whole text. */
    readonly words: readonly number[];
    /** Different whole texts, without those that came back. */
    readonly texts: readonly number[];
    /** Steps from one text to the next with a material change: since `since`, and in the 365 and 30 days before the collection's day. */
    readonly changes: readonly number[];
    readonly changes365: readonly number[];
    readonly changes30: readonly number[];
    /** Day of the last material change; 0 for none. */
    readonly changed: readonly (Day | 0)[];
  };
  /** Documents of the archives without a text that could be read, by reason. */
  readonly unread: {
    /** In a language that the engine does not read. */
    readonly language: number;
    /** Empty, or an error, login or waiting page. */
    readonly broken: number;
  };
  /** How many documents have each clause type, so that a list of types needs no shard. */
  readonly found: Readonly<Record<ClauseTypeId, number>>;
}

/** `history.json`: when documents changed. */
export interface AtlasHistory {
  readonly format: typeof ATLAS_FORMAT;
  /** For each document of the index the days of its steps with a material change, as gaps. */
  readonly changes: readonly (readonly Day[])[];
}

/** `sources.json`: where the texts stand. Needed only to fetch or cite one. */
export interface AtlasSources {
  readonly format: typeof ATLAS_FORMAT;
  /** For each document of the index the commit, in full, that recorded its latest whole text. Its path is `PLATFORM/KIND.md`. */
  readonly commit: readonly string[];
  /** Commits that had a clause last, `SHORT_COMMIT` characters each; shards refer to them by position. */
  readonly past: readonly string[];
}

/** `h` high, `m` medium, `l` low */
export const SEVERITY_LETTERS = { high: 'h', medium: 'm', low: 'l' } as const;
/** `a` adverse, `n` neutral, `f` favourable */
export const POLARITY_LETTERS = { adverse: 'a', neutral: 'n', favourable: 'f' } as const;

/** Characters of a block's hash that are kept: the first of `hashOf(block.text)`, enough to find a block in its document. */
export const BLOCK_HASH = 4;
/** Characters of a commit that are kept where only its date matters to readers; git and GitHub know it by these. */
export const SHORT_COMMIT = 12;

/** `TYPE.json`: which documents have a clause of this type, and which had one. */
export interface AtlasShard {
  readonly format: typeof ATLAS_FORMAT;
  readonly type: ClauseTypeId;
  /** Different sets of parameters, referred to by position + 1. */
  readonly parameters: readonly Parameters[];
  /** Documents whose latest whole text has it. Where several blocks carry it, the gravest speaks for all. */
  readonly found: {
    /** Position in the index's `documents`, as gaps. */
    readonly document: readonly number[];
    /** A letter a document. */
    readonly severity: string;
    readonly polarity: string;
    /** Position in `parameters` + 1; 0 where the clause has none. */
    readonly parameters: readonly number[];
    /** Words of all blocks that carry it, to two digits: 47, 380, 1200. */
    readonly words: readonly number[];
    /** Day of the first text that had it; 0 where that is the document's first. */
    readonly since: readonly (Day | 0)[];
    /** Material changes that concerned it, since `since`. */
    readonly changes: readonly number[];
    /** The last of these: the document's latest change is 1, the one before 2 …; 0 for none. `history.json` has their days. */
    readonly changed: readonly number[];
    /** `BLOCK_HASH` characters a document: the gravest block, in the text of the commit that `sources.json` names. */
    readonly block: string;
  };
  /** Documents that had it in an earlier whole text, and have it no more. */
  readonly gone: {
    /** Position in the index's `documents`, as gaps. */
    readonly document: readonly number[];
    readonly since: readonly (Day | 0)[];
    /** Day of the first text without it. */
    readonly until: readonly Day[];
    /** Position in `past` of `sources.json`: the last text that had it. */
    readonly commit: readonly number[];
  };
}

/** `[3, 1, 5]` → `[3, 4, 9]` */
export function fromGaps(gaps: readonly number[]): number[] {
  let sum = 0;
  return gaps.map((gap) => (sum += gap));
}

/** `[3, 4, 9]` → `[3, 1, 5]` */
export const toGaps = (ascending: readonly number[]): number[] =>
  ascending.map((number, at) => number - (ascending[at - 1] ?? 0));
