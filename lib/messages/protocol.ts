/**
 * The whole conversation between the extension's parts: one interface a receiver, one function a call.
 * Payloads are plain JSON of lib/model. Sender, shape and size are checked on receipt (messenger.ts).
 */
import type { EvidenceBundle } from '../evidence/bundle';
import type { Citations } from '../evidence/cite';
import type { ClauseTypeId, ClauseTypeText, Comparison, DocumentRef, Finding, Text } from '../model';

export type ErrorCode =
  | 'unknown-call'
  | 'bad-request'
  | 'too-large'
  | 'forbidden'
  | 'unavailable'
  | 'storage'
  | 'invalidated'
  | 'internal';
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: ErrorCode; readonly message: string } };

export interface OpenPageRequest {
  readonly url: string;
  /** One navigation of one tab, made with `crypto.randomUUID()`. A later, longer text of the same visit replaces its reading. */
  readonly visitId: string;
  readonly text: Text;
  /** Did the reader ask for this page by click? Then it need not be in the catalogue. */
  readonly requested: boolean;
}

/** The invented page that comes with the extension, and how it read before. */
export interface SampleRequest {
  /** An address that nobody has. */
  readonly url: string;
  readonly text: Text;
  readonly earlier: Text;
}

/** The states of a page, each with its own UI. */
export type PageStatus =
  | 'read' // analysed; findings may still be empty
  | 'not-policy' // not an address of the catalogue and not a policy by its text
  | 'unsupported-language' // a policy, in a language that the engine does not read: nothing is marked
  | 'empty' // no text to read (yet): script-built, blocked or covered page
  | 'too-large'; // above the size limit: read in part or not at all

export interface OpenedPage {
  readonly status: PageStatus;
  readonly document: DocumentRef | null;
  readonly watched: boolean;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** What the card says about each type that occurs in `findings` or `since`. */
  readonly types: Readonly<Record<ClauseTypeId, ClauseTypeText>>;
  /** Against the version that the reader last saw on a visit; null on a first visit or with the same text. */
  readonly since: { readonly visitedAt: string; readonly comparison: Comparison } | null;
  /**
   * Why this reading did not become a version; absent where it did. `partial`: half as long as what was read before, or broken;
   * `not-policy`: does not read as a policy; `storage`: could not be stored. What was found in it is shown all the same.
   */
  readonly notKept?: 'partial' | 'not-policy' | 'storage';
  /** ISO time of the visit before this one; null on a first visit. */
  readonly lastVisit: string | null;
  readonly settings: PageSettings;
}

/** Which pages are read by themselves: the catalogue's, those of other sites too (needs leave for every site), or none. */
export type Runs = 'catalogue' | 'everywhere' | 'click';

export interface PageSettings {
  /** Which marks are drawn: `notable` is high, medium, favourable and changed; `all` adds low and neutral. */
  readonly show: 'notable' | 'all';
  /** The summary pill was dismissed for this platform or everywhere. */
  readonly pillHidden: boolean;
  readonly pillCorner: 'bottom-right' | 'bottom-left' | 'top-right' | 'top-left';
}

export type DismissScope = 'page' | 'platform' | 'everywhere';

export interface WatchedDocument {
  readonly document: DocumentRef;
  readonly lastVisit: string | null;
  readonly versions: number;
  /** Unread material changes, newest first. */
  readonly unread: readonly UnreadChange[];
  /** Severity counts of the latest version's findings. */
  readonly counts: Counts;
}
export interface UnreadChange {
  readonly id: string;
  readonly time: string;
  readonly types: readonly ClauseTypeId[];
  readonly typeNames: readonly string[];
  readonly summary: string;
  readonly direction: 'better' | 'worse' | 'neutral';
}
export interface Counts {
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  readonly favourable: number;
}

/** A reading that was kept: `version`, or the newest. */
export interface EvidenceRequest {
  readonly documentId: string;
  readonly version?: number | undefined;
}

export interface CiteRequest extends EvidenceRequest {
  /** Cite this clause rather than the whole document. */
  readonly clause?: Pick<Finding, 'type' | 'quote'> | undefined;
}

export interface Citation extends Citations {
  readonly record: string;
  /** SHA-256 of the reading's text, in hex. */
  readonly textHash: string;
  /** Opens the page at the clause. */
  readonly link: string;
  readonly wayback: string;
}

export interface WatchedPlatform {
  readonly platformId: string;
  readonly platform: string;
  readonly sector: string;
  readonly documents: readonly WatchedDocument[];
}

/** Answered by the background worker. */
export interface BackgroundApi {
  /** A page was read: who is it, what is in it, what changed? Stores the version and the visit. Idempotent for the same text. */
  openPage(request: OpenPageRequest): Promise<OpenedPage>;
  /** The reader has seen the changes of a document: clears its unread ones and the badge's share of them. */
  markSeen(documentId: string): Promise<null>;
  /** Keep watching a document, or stop. Its readings stay until deleted. */
  watch(documentId: string): Promise<null>;
  unwatch(documentId: string): Promise<null>;
  /** Watched platforms, those with unread changes first, then by name. */
  library(): Promise<readonly WatchedPlatform[]>;
  /** Every clause type that there is, family by family, in the order in which a reader meets them. */
  clauseTypes(): Promise<readonly ClauseTypeText[]>;
  /** What is in the invented page, and what changed in it. Keeps nothing. */
  trySample(request: SampleRequest): Promise<OpenedPage>;
  /** Hide the summary pill. `page` is the content script's own affair and never sent. */
  dismissPill(request: { readonly scope: 'platform' | 'everywhere'; readonly documentId: string }): Promise<null>;
  /** Remember where the reader dragged the pill to, or which marks are drawn. */
  setPage(request: Partial<Pick<PageSettings, 'show' | 'pillCorner'>>): Promise<null>;
  /** How to cite a document or a clause. `unavailable` where no kept reading has it. */
  cite(request: CiteRequest): Promise<Citation>;
  /** A kept reading with hashes and findings, as `verify` checks it. `unavailable` where there is none. */
  evidence(request: EvidenceRequest): Promise<EvidenceBundle>;
}

/** What the popup shows of the current page. */
export interface PageSummary {
  /** `asleep`: pages are read when the reader asks for it, and they have not asked for this one. */
  readonly status: PageStatus | 'asleep' | 'reading' | 'failed';
  readonly document: DocumentRef | null;
  readonly watched: boolean;
  readonly counts: Counts;
  readonly changes: number;
  /** The worst clauses, gravest first, at most five. */
  readonly worst: readonly {
    readonly findingId: string;
    readonly name: string;
    readonly severity: Finding['severity'];
    readonly impact: string;
  }[];
}

/** Answered by the content script of a page. */
export interface PageApi {
  summary(): Promise<PageSummary>;
  /** Scroll a finding's clause into view, flash it and open its card. */
  showFinding(findingId: string): Promise<null>;
  /** Next or previous marked clause (keyboard command). */
  step(direction: 1 | -1): Promise<null>;
  /** Open or close the list of clauses. */
  toggleList(): Promise<null>;
  /** Read the page anew; `requested` because the reader asked for it by click (sent after the content script was injected). */
  read(request: { readonly requested: boolean }): Promise<PageSummary>;
}
