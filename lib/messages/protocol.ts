/**
 * The whole conversation between the extension's parts: one interface a receiver, one function a call.
 * Payloads are plain JSON of lib/model. Sender, shape and size are checked on receipt (messenger.ts).
 */
import type { AtlasOverview, ClauseInAtlas, ExploredClause, SectorComparison, SideBySide, Wording } from '../atlas/answers';
import type { EvidenceBundle } from '../evidence/bundle';
import type { Citations } from '../evidence/cite';
import type {
  Change,
  ClauseTypeId,
  ClauseTypeText,
  Comparison,
  DocumentKind,
  DocumentRef,
  Finding,
  Reading,
  Severity,
  Text,
  Via,
} from '../model';

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

/** A page's text. Where it does not say in which language, the background tells from the words. */
export type PageWords = Omit<Text, 'language'> & Partial<Pick<Text, 'language'>>;

export interface OpenPageRequest {
  readonly url: string;
  /** One navigation of one tab, made with `crypto.randomUUID()`. A later, longer text of the same visit replaces its reading. */
  readonly visitId: string;
  readonly text: PageWords;
  /** Did the reader ask for this page by click? Then it need not be in the catalogue. */
  readonly requested: boolean;
}

/** The invented page that comes with the extension, and how it read before. */
export interface SampleRequest {
  /** An address that nobody has. */
  readonly url: string;
  readonly text: PageWords;
  readonly earlier: PageWords;
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
  /** Ids of the families and clause types that the reader cares about most. */
  readonly concerns: readonly string[];
}

export type DismissScope = 'page' | 'platform' | 'everywhere';

export interface WatchedDocument {
  readonly document: DocumentRef;
  readonly lastVisit: string | null;
  readonly versions: number;
  /** Unread material changes that are not muted, newest first. */
  readonly unread: readonly UnreadChange[];
  /** How many more are unread, but muted or snoozed. */
  readonly quiet: number;
  /** Severity counts of the latest version's findings. */
  readonly counts: Counts;
  /** The latest check could not read it; null where it could or there was none. */
  readonly unreadable: Unreadable | null;
}
/** A check that could not read a document. Times are ISO; `lastGood` is of the last check that could, null where none did. */
export interface Unreadable {
  readonly problem: CheckProblem;
  readonly time: string;
  readonly lastGood: string | null;
}
export interface UnreadChange {
  readonly id: string;
  readonly time: string;
  readonly types: readonly ClauseTypeId[];
  readonly typeNames: readonly string[];
  readonly summary: string;
  readonly severity: Severity;
  readonly direction: 'better' | 'worse' | 'neutral';
}

/** A material change as history keeps it, read or not. */
export interface ListedChange extends UnreadChange {
  readonly document: DocumentRef;
  /** The version in which it was found; that may have been deleted since. */
  readonly version: number;
  readonly before: string | null;
  readonly after: string | null;
  readonly unread: boolean;
  /** The reader is not told of it, but can find it. */
  readonly muted: boolean;
}
export interface ChangesRequest {
  readonly documentId?: string | undefined;
  /** At most so many, 1,000 at the most. */
  readonly limit: number;
}
export interface ListedChanges {
  /** Newest first. */
  readonly changes: readonly ListedChange[];
  /** Are there older ones beyond the limit? */
  readonly more: boolean;
}

export type MuteScope = 'platform' | 'document' | 'type';
export interface MuteRequest {
  readonly scope: MuteScope;
  readonly id: string;
  /** ISO time at which it ends; null for good. */
  readonly until: string | null;
}
export interface ListedMute extends MuteRequest {
  /** Of the platform, document or clause type. */
  readonly name: string;
}

/** What changed in one week, from Monday to Sunday in the reader's time zone. */
export interface Digest {
  /** ISO times: the first moment of the week, and the first after it. */
  readonly from: string;
  readonly to: string;
  /** Those with the gravest changes first; muted changes are left out. */
  readonly documents: readonly { readonly document: DocumentRef; readonly changes: readonly ListedChange[] }[];
  /** Watched documents in which nothing changed, as far as they were read. */
  readonly unchanged: number;
  readonly muted: number;
  /** The same, to be sent or kept. */
  readonly markdown: string;
}

/** A document's versions, the oldest first. */
export interface DocumentHistory {
  readonly document: DocumentRef;
  readonly watched: boolean;
  readonly versions: readonly VersionMark[];
}
export interface VersionMark {
  readonly version: number;
  /** ISO time at which it was first read. */
  readonly time: string;
  readonly via: Via;
  /** Language or region; only versions of the same one, read the same way, can be compared. */
  readonly variant: string;
  /** Material changes found in it. */
  readonly material: number;
}

export interface CompareRequest {
  readonly documentId: string;
  readonly older: number;
  readonly newer: number;
}
export interface VersionComparison {
  readonly document: DocumentRef;
  readonly older: Pick<Reading, 'title' | 'time' | 'url' | 'via'>;
  readonly newer: Pick<Reading, 'title' | 'time' | 'url' | 'via'>;
  readonly class: Comparison['class'];
  /** One line: why this class. */
  readonly reason: string;
  readonly changes: readonly (Change & {
    /** The headings above it. */
    readonly path: readonly string[];
    readonly typeNames: readonly string[];
  })[];
  /** Blocks of the newer version that are the same in the older one. */
  readonly unchanged: number;
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

export interface ClauseInAtlasRequest {
  readonly documentId: string;
  /** Of the document, for one that the catalogue does not know. */
  readonly kind: DocumentKind;
  readonly type: ClauseTypeId;
}

/** A clause of another document, as the atlas spells it. */
export interface WordingRequest {
  readonly type: ClauseTypeId;
  readonly platform: string;
  readonly kind: DocumentKind;
}

export interface PlatformRequest {
  /** As the atlas spells it. */
  readonly platform: string;
  /** As the reader has read it themselves. */
  readonly own: boolean;
}

/** A collection that the reader took in. */
export interface ShelvedAtlas {
  readonly id: string;
  readonly collections: readonly string[];
  readonly documents: number;
  /** ISO time at which it was taken in. */
  readonly added: string;
  /** Characters of JSON. */
  readonly size: number;
}

/** What the reader thinks is wrong with a finding: not said there, said but not so grave, other words say it, or something else. */
export type ReportReason = 'not-said' | 'severity' | 'words' | 'other';

export interface ReportRequest {
  readonly documentId: string;
  readonly finding: Pick<Finding, 'type' | 'quote' | 'severity' | 'polarity' | 'confidence'>;
  readonly reason: ReportReason;
  /** The reader's own words; may be empty. */
  readonly note: string;
}

/** Kept on this machine, and in its backups. */
export interface StoredReport extends Omit<ReportRequest, 'documentId'> {
  /** Hash of document, type and quote. */
  readonly id: string;
  readonly document: string;
  /** Version of the engine that found it. */
  readonly engine: string;
  readonly time: string;
}

/** What is stored, in characters of JSON; browsers pack it, so it takes less on disk. */
export interface StorageReport {
  readonly size: number;
  /** The largest first. What two platforms share is counted for both. */
  readonly platforms: readonly PlatformSize[];
}
export interface PlatformSize {
  readonly platformId: string;
  readonly platform: string;
  readonly documents: number;
  readonly versions: number;
  readonly size: number;
}
/** What a backup brought that was not there. */
export interface Restored {
  readonly documents: number;
  readonly versions: number;
  /** Of the settings in it: how many are followed here now, and how many wait for leave of the browser. Null where it has none. */
  readonly settings: { readonly taken: number; readonly withoutLeave: number } | null;
}

export interface WatchedPlatform {
  readonly platformId: string;
  readonly platform: string;
  readonly sector: string;
  readonly documents: readonly WatchedDocument[];
}

export interface SectorName {
  readonly id: string;
  readonly name: string;
}

/** How watched documents are checked while the reader is away. */
export interface CheckSettings {
  readonly on: boolean;
  /** Hours between two checks of a document, 6 to 720; one that stays quiet is checked less often. */
  readonly every: number;
  /** Is the public archive's latest version of a document checked too? */
  readonly archive: boolean;
  /** Where the archive's files lie: `Platform/Kind.md` below it. */
  readonly archiveBase: string;
}

/** Why a check could not read a document. */
export type CheckProblem =
  | 'offline' // no connection, or no such host
  | 'timeout'
  | 'too-large'
  | 'no-leave' // the reader has not granted its site
  | 'not-public' // no https, or a host of a private network
  | 'robots' // the site asks robots to stay away
  | 'gone' // not found
  | 'refused' // forbidden, or asked too often
  | 'server' // another error of the server
  | 'moved' // it redirects to another site
  | 'login'
  | 'challenge' // "are you a robot", or scripts are needed
  | 'consent' // a consent wall
  | 'not-a-page' // a PDF, say
  | 'empty'
  | 'language' // in a language that is not read
  | 'not-policy' // its text is no policy
  | 'broken'; // halved, or another text altogether

/** A watched document and how its checks stand. */
export interface CheckedDocument {
  readonly document: DocumentRef;
  /** Built by scripts: it is read when the reader visits it, and by no check. */
  readonly scripted: boolean;
  readonly ways: readonly {
    readonly via: Exclude<Via, 'visit'>;
    /** ISO times; null where there was none yet. */
    readonly lastTried: string | null;
    readonly lastGood: string | null;
    readonly due: string;
    readonly problem: CheckProblem | null;
    /** Changes that were seen once and are looked at again before they are told. */
    readonly pending: number;
    /** Passages that come and go, and are not told of for that. */
    readonly flickers: readonly { readonly before: string | null; readonly after: string | null; readonly time: string }[];
  }[];
}

/** Answered by the background worker. */
export interface BackgroundApi {
  /** A page begins to be read: the worker starts meanwhile, and makes the engine ready where it was never here before. */
  wake(request: { readonly url: string }): Promise<null>;
  /** A page was read: who is it, what is in it, what changed? Stores the version and the visit. Idempotent for the same text. */
  openPage(request: OpenPageRequest): Promise<OpenedPage>;
  /** The reader has seen the changes of a document: clears its unread ones and the badge's share of them. */
  markSeen(documentId: string): Promise<null>;
  /** Keep watching a document, or stop. Its readings stay until deleted. */
  watch(documentId: string): Promise<null>;
  unwatch(documentId: string): Promise<null>;
  /** Every watched document and how its checks stand, by title. */
  checks(): Promise<readonly CheckedDocument[]>;
  /** Checks all watched documents now, as far as checks are on; answers when it has begun. */
  checkNow(): Promise<null>;
  /** Watched platforms, those with unread changes first, then by name. */
  library(): Promise<readonly WatchedPlatform[]>;
  /** Material changes of all documents or one, read ones too. */
  changes(request: ChangesRequest): Promise<ListedChanges>;
  /** All changes of all watched documents are read. */
  markAllSeen(): Promise<null>;
  /** Tell no more of a platform, a document or a clause type, for good or for a time. Saying it again replaces the end. */
  mute(request: MuteRequest): Promise<null>;
  unmute(request: Pick<MuteRequest, 'scope' | 'id'>): Promise<null>;
  /** What is muted now. */
  mutes(): Promise<readonly ListedMute[]>;
  /** @param request 0 is the week that is running, 1 the one before */
  digest(request: { readonly weeksAgo: number }): Promise<Digest>;
  /** Versions of every kept document, or of one; those that changed last first. */
  timeline(request: { readonly documentId?: string | undefined }): Promise<readonly DocumentHistory[]>;
  /** Two versions of a document, read the same way. `unavailable` where one is gone, `bad-request` where they can't be compared. */
  compareVersions(request: CompareRequest): Promise<VersionComparison>;
  /** The catalogue's sectors. */
  sectors(): Promise<readonly SectorName[]>;
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
  /** Opens the report of a document or a clause, for print, in a tab of its own. `unavailable` as for `cite`. */
  openPrint(request: CiteRequest): Promise<null>;
  /** How everyone else handles a clause. `unavailable` where the atlas is missing or damaged, for this and all that follow. */
  clauseInAtlas(request: ClauseInAtlasRequest): Promise<ClauseInAtlas>;
  /** The words of somebody else's clause; asks the public archive for them where the reader has not read them themselves. */
  wording(request: WordingRequest): Promise<Wording>;
  /** What there is in the atlas. */
  atlas(): Promise<AtlasOverview>;
  exploreClause(type: ClauseTypeId): Promise<ExploredClause>;
  /** A platform against its sector. */
  compareWithSector(request: PlatformRequest): Promise<SectorComparison>;
  /** Two to five platforms side by side. */
  comparePlatforms(request: readonly PlatformRequest[]): Promise<SideBySide>;
  /** Keep that a finding is wrong, on this machine. */
  reportFinding(request: ReportRequest): Promise<null>;
  /** Findings that were called wrong, the newest first. */
  reports(): Promise<readonly StoredReport[]>;
  /** A kept reading with hashes and findings, as `verify` checks it. `unavailable` where there is none. */
  evidence(request: EvidenceRequest): Promise<EvidenceBundle>;
  /** How much is stored, by platform. */
  storage(): Promise<StorageReport>;
  /** Forget a platform: its readings, changes, and that it is watched. */
  deletePlatform(platformId: string): Promise<null>;
  /** Forget everything but the settings. */
  deleteEverything(): Promise<null>;
  /** A page of the extension wrote into the store (a backup came in): the badge is counted anew. */
  storeChanged(): Promise<null>;
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
