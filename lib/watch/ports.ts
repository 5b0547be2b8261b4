/** What the use-cases need of the world. lib/store and lib/browser implement it; tests bring their own. */
import type { CheckSettings, Counts, PageSettings, Restored, Runs, Unreadable } from '../messages/protocol';
import type { Block, Change, DocumentRef, Finding, Severity, Text } from '../model';
import type { Hash } from './hash';

export interface Engine {
  /** Findings of another version are not reused. */
  readonly version: string;
  /** Unpacks it before it is needed; there is none where it needs no unpacking. */
  prepare?(): void;
  /** At once, or once it is unpacked. */
  analyse(text: Text): readonly Finding[] | Promise<readonly Finding[]>;
}

export type IsPolicy = (page: { readonly url: string; readonly title: string; readonly blocks: readonly Block[] }) => boolean;

export interface Clock {
  /** ISO 8601, UTC. */
  now(): string;
}

export interface Badge {
  /** @param count unread material changes; none clears it */
  showUnread(count: number): Promise<void>;
}

export interface Settings {
  readonly show: PageSettings['show'];
  readonly pillCorner: PageSettings['pillCorner'];
  /** Dismissed everywhere. */
  readonly pillHidden: boolean;
  /** Platforms for which it was dismissed. */
  readonly pillHiddenOn: readonly string[];
  /** Are visited documents of the catalogue watched without being asked to? */
  readonly watchVisited: boolean;
  readonly runs: Runs;
  /** Notices are shown of changes of these severities; of none by default. */
  readonly notifyOf: readonly Severity[];
  /** Families and clause types that the reader cares about most. */
  readonly concerns: readonly string[];
  /** Of the extension's own pages; on a web page, that page's own theme decides. */
  readonly theme: 'system' | 'light' | 'dark';
}

export interface SettingsPort {
  read(): Promise<Settings>;
  change(patch: Partial<Settings>): Promise<void>;
}

/** As a backup has them: what the reader has chosen, not what is so by default. */
export interface SavedSettings {
  readonly own: Partial<Settings>;
  readonly checks: Partial<CheckSettings>;
}

export interface SettingsKeeper {
  save(): Promise<SavedSettings>;
  /** What was chosen here stays, and what needs leave that the browser was not given is left out. */
  takeIn(saved: SavedSettings): Promise<NonNullable<Restored['settings']>>;
}

export interface VisitKey {
  readonly visitId: string;
  readonly documentId: string;
  /** Language or region of the document; only texts of the same one are compared. */
  readonly variant: string;
}

/** The version that the reader has seen with all its changes, and when they last saw it. */
export interface Seen {
  readonly version: number;
  readonly text: Hash;
  readonly time: string;
}

/** What is remembered that bears on a visit. */
export interface Memory {
  readonly watched: boolean;
  /** ISO time of the visit before this one. */
  readonly lastVisit: string | null;
  /** As it was when this visit began. */
  readonly seen: Seen | null;
  /** Characters of the text that this very visit was already kept with; 0 for none. */
  readonly keptLength: number;
  /** Of this text, by this engine version; null where it was never analysed. */
  readonly findings: readonly Finding[] | null;
  /** Has the reader seen this very text before, now or long ago? */
  readonly textSeen: boolean;
  /** Did another visit bring this very text, and was it refused as a part? */
  readonly textRefused: boolean;
}

/** One material change as it waits to be read. */
export interface UnreadRecord extends Pick<Change, 'before' | 'after' | 'types' | 'severity' | 'direction' | 'summary'> {
  /** Made of document, variant and both texts: the same change is never counted twice. */
  readonly id: Hash;
}

export interface Analysis {
  readonly engine: string;
  readonly findings: readonly Finding[];
  readonly counts: Counts;
}

export interface VisitRecord extends Pick<VisitKey, 'visitId' | 'variant'>, Pick<Memory, 'seen' | 'lastVisit'> {
  readonly document: DocumentRef;
  readonly url: string;
  readonly time: string;
  readonly text: Text;
  readonly textHash: Hash;
  /** Characters of the text. */
  readonly length: number;
  /**
   * Null where the reading is not kept as a version, because it is only a part: the visit counts, its text does not.
   * `stored`: the findings came from the store, which has the text as well.
   */
  readonly kept: (Analysis & { readonly unread: readonly UnreadRecord[]; readonly stored: boolean }) | null;
  /** Watch it unless the reader has said otherwise. */
  readonly watch: boolean;
}

export interface StoredDocument {
  readonly document: DocumentRef;
  readonly lastVisit: string | null;
  readonly versions: number;
  readonly unread: readonly (UnreadRecord & { readonly time: string })[];
  readonly counts: Counts;
  readonly unreadable: Unreadable | null;
}

/** Every function is one transaction, can be repeated, and rejects with a `CallError` of code `storage` where the store fails. */
export interface Store {
  recall(visit: VisitKey, text: { readonly hash: Hash; readonly blocks: readonly Block[] }, engine: string): Promise<Memory>;
  /** A kept version with its findings; `findings` is null where this engine version never read it. Null where there is none. */
  readVersion(
    version: number,
    engine: string,
  ): Promise<{ readonly text: Text; readonly findings: readonly Finding[] | null } | null>;
  /** Keeps what an engine found in a text that is already kept. */
  keepAnalysis(text: Hash, analysis: Analysis): Promise<void>;
  /**
   * Keeps a visit and its reading. A longer text of the same visit takes the place of a shorter one, never the other way round.
   * Unread changes of the document's variant become those given; where there are none, the reader has seen this version.
   */
  record(visit: VisitRecord): Promise<{ readonly watched: boolean }>;
  /** All changes of a document are read; its latest versions are those that the reader has seen. */
  markSeen(documentId: string): Promise<void>;
  setWatched(document: DocumentRef, watched: boolean): Promise<void>;
  findDocument(documentId: string): Promise<DocumentRef | null>;
  /** Every watched document. */
  watched(): Promise<readonly StoredDocument[]>;
}
