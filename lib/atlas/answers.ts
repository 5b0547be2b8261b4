/** What the atlas answers, as it crosses message ports and is printed: plain JSON, dates as `2026-08-22`. */
import type { ClauseTypeId, DocumentKind, FamilyId, Parameters, Polarity, Severity } from '../model';

/** Where a recorded text stands: `REPOSITORY/blob/COMMIT/PATH`. */
export interface TextSource {
  readonly repository: string;
  readonly commit: string;
  readonly path: string;
}

/** In `found` of `read` documents, as of `date`. Not found is not absent. */
export interface Prevalence {
  readonly kind: DocumentKind;
  /** Null for all sectors. */
  readonly sector: string | null;
  readonly found: number;
  readonly read: number;
  /** The archive's newest commit among those that the documents came from. */
  readonly date: string;
}

/** Where one document stands on a clause type. */
export interface Position {
  readonly platform: string;
  readonly sector: string;
  readonly kind: DocumentKind;
  readonly severity: Severity;
  readonly polarity: Polarity;
  /** One sentence made of the parameters. */
  readonly position: string;
  readonly parameters: Parameters;
  /** The first text that had it; of the reader's own, when they read it. */
  readonly since: string;
  /** Material changes of it, and the last of them. */
  readonly changes: number;
  readonly changed: string | null;
  /** Null for what the reader has read themselves. */
  readonly source: TextSource | null;
}

/** A clause type across all documents, in one sector or all. */
export interface ExploredType {
  readonly type: ClauseTypeId;
  /** For each kind of document that has it. */
  readonly prevalence: readonly Prevalence[];
  /** The harshest first. */
  readonly positions: readonly Position[];
}

/** Which place in the range a sibling stands for. */
export type SiblingRole = 'protective' | 'common' | 'harshest';

export interface Sibling extends Position {
  readonly role: SiblingRole;
  /** Other platforms' documents that stand in the same place, this one among them: the sector's, or all. */
  readonly alike: number;
  readonly base: 'sector' | 'all';
}

/** What became of a clause in the archive's copies of one document. */
export type Stability =
  /** The archive has no copy of this document. */
  | { readonly status: 'not-read' }
  | {
      /** `never`: no copy has it. */
      readonly status: 'here' | 'gone' | 'never';
      /** The first copy that has it, or the first at all. */
      readonly since: string;
      /** How long copies were taken; for what is gone, the first copy without it. */
      readonly until: string;
      /** Whole months from the first copy to the last. */
      readonly months: number;
      readonly changes: number;
      readonly changed: string | null;
    };

/** How often a platform's documents change, and how often those of its sector do. */
export interface Activity {
  readonly documents: number;
  /** Material changes in the last days before the archive's date. */
  readonly days30: number;
  readonly days365: number;
  /** Of the platforms of its sector, where there are enough. */
  readonly median: { readonly days30: number; readonly days365: number; readonly platforms: number } | null;
}

/** How everyone else handles one clause of a document. */
export interface ClauseInAtlas {
  readonly type: ClauseTypeId;
  readonly sectorName: string;
  /** Null where no document of its kind was read; then there is nothing to compare with. */
  readonly prevalence: Prevalence | null;
  /** The same in the document's sector; null where it has none, or no other document of its kind. */
  readonly inSector: Prevalence | null;
  readonly siblings: readonly Sibling[];
  readonly stability: Stability;
  /** Null for a platform that the archive does not have. */
  readonly activity: Activity | null;
  readonly attribution: string;
}

/** One clause type in which a platform differs from its sector. */
export interface Difference {
  readonly type: ClauseTypeId;
  readonly kind: DocumentKind;
  /** `rare`: few others have it; `harsher` and `milder` than most who have it; `missing`: most others have it, and it was not found. */
  readonly what: 'rare' | 'harsher' | 'milder' | 'missing';
  /** Its own; null where it was not found. */
  readonly own: Position | null;
  /** What most others say, by how grave it is. */
  readonly usual: { readonly severity: Severity; readonly polarity: Polarity } | null;
  /** Others of its kind that have it, of those read: its sector's, or everyone's where these are too few. */
  readonly found: number;
  readonly read: number;
  readonly base: 'sector' | 'all';
}

/** A platform against its sector. */
export interface SectorComparison {
  readonly platform: string;
  readonly sector: string;
  /** As the reader has read it themselves. */
  readonly own: boolean;
  readonly kinds: readonly DocumentKind[];
  readonly date: string;
  readonly better: readonly Difference[];
  readonly worse: readonly Difference[];
  readonly missing: readonly Difference[];
}

/** Platforms that are compared at a time, at most. */
export const MOST_COMPARED = 5;

/** Platforms side by side. */
export interface SideBySide {
  readonly columns: readonly { readonly platform: string; readonly own: boolean; readonly kinds: readonly DocumentKind[] }[];
  /** What differs most first. */
  readonly rows: readonly {
    readonly type: ClauseTypeId;
    readonly family: FamilyId;
    readonly name: string;
    /** 0 where all stand in the same place. */
    readonly difference: number;
    /** For each column the gravest, null where it was not found. */
    readonly cells: readonly (Position | null)[];
  }[];
}

/** One archive that the atlas was built from. */
export interface AtlasSource {
  readonly name: string;
  readonly repository: string;
  readonly date: string;
}

/** What there is to explore and compare. */
export interface AtlasOverview {
  readonly sources: readonly AtlasSource[];
  readonly platforms: readonly PlatformInAtlas[];
  readonly sectors: readonly { readonly id: string; readonly name: string }[];
  readonly documents: number;
  /** Documents of the archives that could not be read, by reason. */
  readonly unread: { readonly language: number; readonly broken: number };
  /** Documents that have each clause type; null where several builds may have the same ones, which only their shards tell. */
  readonly types: readonly {
    readonly type: ClauseTypeId;
    readonly name: string;
    readonly familyName: string;
    readonly found: number | null;
  }[];
  /** The reader's own documents that join only once they have been read again: an older engine read them. */
  readonly waiting: number;
  readonly attribution: string;
}
export interface PlatformInAtlas {
  readonly platform: string;
  readonly sector: string;
  readonly kinds: readonly DocumentKind[];
  readonly own: boolean;
}

/** A clause type across all documents, and what its counts are counted of. */
export interface ExploredClause extends ExploredType {
  readonly name: string;
  readonly meaning: string;
  readonly bases: readonly { readonly kind: DocumentKind; readonly sector: string; readonly read: number }[];
  /** The reader's own documents that have it; they count in no number. */
  readonly own: readonly Position[];
  readonly date: string;
}

/** The words of a clause as they stand in a document, checked against the atlas's hash. */
export interface Wording {
  readonly from: 'own' | 'archive' | 'live';
  /** Of the reading, of the archive's copy, or today. */
  readonly date: string;
  /** The whole passage, and the sentence in it that carries the clause. */
  readonly text: string;
  readonly quote: string | null;
  /** Opens the platform's page at the passage; null where nobody knows its address. */
  readonly page: string | null;
  /** The archive's copy. */
  readonly archive: string;
}
