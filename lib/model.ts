/**
 * The glossary as types (README, "Terminology"). Everything here is plain JSON: it crosses
 * message ports, lies in IndexedDB and is printed by the command line unchanged.
 */

export type Severity = 'high' | 'medium' | 'low';
export type Polarity = 'adverse' | 'neutral' | 'favourable';
/** `explicit`: the block's own words say it. `inferred`: it follows from the lead-in, heading or context. */
export type Basis = 'explicit' | 'inferred';
export type ConfidenceLevel = 'high' | 'medium' | 'low';
/** How a text was come by. Only readings with the same `via` are compared: the same address can differ by scripts, login, region. */
export type Via = 'visit' | 'fetch' | 'archive';

/** `h` heading, `p` paragraph, `li` list item, `td` table row (its cells joined by " | "). */
export type BlockKind = 'h' | 'p' | 'li' | 'td';

export interface Block {
  readonly kind: BlockKind;
  /** Visible text, white space collapsed to single spaces, trimmed, NFC; never empty. */
  readonly text: string;
  /** The headings above the block, outermost first. */
  readonly path: readonly string[];
  /** For `h`: 1 to 6. For `li`: depth of nesting, 1 for the outermost list. Absent elsewhere. */
  readonly level?: number;
}

/** What a reader of a page or a file yields, before anybody knows which document it is. */
export interface Text {
  readonly title: string;
  /** BCP 47 primary subtag of the text's main language, told from the text itself; `und` where too short to tell. */
  readonly language: string;
  readonly blocks: readonly Block[];
}

export interface Reading extends Text {
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly via: Via;
}

/** Open Terms Archive's terms types, in its own spelling ("Terms of Service", "Privacy Policy" …). */
export type DocumentKind = string;

/** One policy of a platform. For a page that the catalogue does not know, `known` is false and the platform is its host. */
export interface DocumentRef {
  /** `platformId/kind-slug[/n]` for known documents, `host/path` for others. */
  readonly id: string;
  readonly platformId: string;
  readonly platform: string;
  readonly sector: string;
  readonly kind: DocumentKind;
  readonly title: string;
  /** Canonical address, without query string and fragment unless they select the document. */
  readonly url: string;
  readonly known: boolean;
}

export type ClauseTypeId = string;
export type FamilyId =
  | 'disputes'
  | 'liability'
  | 'account'
  | 'changes'
  | 'content'
  | 'conduct'
  | 'payment'
  | 'collection'
  | 'use'
  | 'sharing'
  | 'retention'
  | 'rights'
  | 'general';

/**
 * Facts taken out of one clause. Durations in days (a month is 30, a year 365) with the words as written beside them.
 * Absent means "not found in this clause", never "no".
 */
export interface Parameters {
  readonly days?: number;
  readonly daysText?: string;
  /** Longest and shortest where several are named. */
  readonly daysAll?: readonly number[];
  readonly amount?: { readonly value: number; readonly currency: string };
  /** Words of a formula, such as "fees paid in the 12 months before". */
  readonly formula?: string;
  readonly age?: number;
  readonly places?: readonly string[];
  readonly courts?: string;
  readonly law?: string;
  readonly administrator?: string;
  readonly licence?: readonly string[];
  /** Whether notice is promised (`true`) or expressly excluded (`false`). */
  readonly notice?: boolean;
  readonly channels?: readonly string[];
  readonly categories?: readonly string[];
  readonly recipients?: readonly string[];
  readonly dates?: readonly string[];
  readonly optOut?: boolean;
}

/** "This block carries this clause type." At most one for a block and type. */
export interface Finding {
  /** Stable within a reading: `type@block`. */
  readonly id: string;
  readonly type: ClauseTypeId;
  readonly family: FamilyId;
  readonly severity: Severity;
  /** One line: why this severity. */
  readonly severityReason: string;
  readonly polarity: Polarity;
  /** Calibrated probability, 0 to 1. */
  readonly confidence: number;
  readonly basis: Basis;
  /** Verbatim piece of the block: `block.text.slice(start, end)`. */
  readonly quote: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** The very words that made the engine say so; each is verbatim in the block, its lead-in or its heading. */
  readonly evidence: readonly string[];
  readonly parameters: Parameters;
  /** One plain sentence: what it does to the reader. */
  readonly impact: string;
  /** Set where lawyers hold clauses of this wording potentially unfair to consumers under Directive 93/13/EEC. Absent is no "fair". */
  readonly unfair?: true;
}

/** What the card says about a clause type, whatever the document. */
export interface ClauseTypeText {
  readonly id: ClauseTypeId;
  readonly family: FamilyId;
  readonly familyName: string;
  readonly name: string;
  readonly polarity: Polarity;
  readonly meaning: string;
  readonly why: string;
  readonly note?: string;
  readonly regulations: readonly Regulation[];
  readonly related: readonly ClauseTypeId[];
}

export interface Regulation {
  /** As the field cites it: "Federal Arbitration Act", "GDPR Art. 17". */
  readonly name: string;
  /** "US", "US-CA", "EU", "UK", "DE" …: ISO 3166 codes, with a subdivision where needed. */
  readonly jurisdiction: string;
  /** One short sentence: how it bears on this clause. */
  readonly bears: string;
}

export type ChangeClass = 'noise' | 'broken' | 'editorial' | 'material';
/** For the person who agreed. */
export type Direction = 'better' | 'worse' | 'neutral';

export interface Change {
  readonly kind: 'added' | 'removed' | 'edited' | 'moved';
  readonly class: Exclude<ChangeClass, 'broken'>;
  /** Text of the block in the older and the newer reading; null where there is none. */
  readonly before: string | null;
  readonly after: string | null;
  /** Block index in the older and the newer reading. */
  readonly oldBlock: number | null;
  readonly newBlock: number | null;
  readonly types: readonly ClauseTypeId[];
  readonly severity: Severity;
  readonly direction: Direction;
  /** One plain sentence; for material changes it names the clause and what happened to it. */
  readonly summary: string;
}

export interface Comparison {
  readonly class: 'same' | ChangeClass;
  /** True only for `material`. */
  readonly alert: boolean;
  /** One line: why this class. */
  readonly reason: string;
  /** Clause types concerned by material changes, the gravest first. */
  readonly types: readonly ClauseTypeId[];
  /** In the order of the newer text; what was removed stands where it was. */
  readonly changes: readonly Change[];
}
