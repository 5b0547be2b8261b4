/** What background checks need of the world beside ports.ts. lib/store and lib/browser implement it; tests bring their own. */
import type { CheckProblem, CheckSettings } from '../messages/protocol';
import type { DocumentRef, Finding, Text, Via } from '../model';
import type { Hash } from './hash';
import type { Analysis, UnreadRecord } from './ports';

/** Where a check reads: the page itself, or the public archive's latest version of it. They are never compared with each other. */
export type CheckVia = Exclude<Via, 'visit'>;

export interface CheckKey {
  readonly document: string;
  readonly via: CheckVia;
}

/** A material change that was not in the version the reader has seen: in how many checks in a row it stood. */
export interface Sighting {
  readonly id: Hash;
  readonly times: number;
  readonly before: string | null;
  readonly after: string | null;
}

/** A passage that came and went. It is listed as such and alerts only after it has stayed for long. */
export type Flicker = Pick<Sighting, 'id' | 'before' | 'after'> & { readonly time: string };

/** What is remembered of a document's checks by one way of reading. */
export interface CheckState extends CheckKey {
  /** ISO time from which on it is checked again. */
  readonly due: string;
  /** Hours between two checks while all goes well. */
  readonly interval: number;
  /** Of the last good answer, for a conditional request. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Checks in a row that could not read it. */
  readonly failures: number;
  /** ISO time at which the latest check began. */
  readonly lastTried: string | null;
  readonly lastGood: string | null;
  /** Why the latest check could not read it; null where it could. */
  readonly problem: CheckProblem | null;
  /** A whole other text that could not be compared, and in how many checks in a row it stood there. */
  readonly refused: { readonly text: Hash; readonly times: number } | null;
  readonly sightings: readonly Sighting[];
  readonly flickers: readonly Flicker[];
}

/** What the store knows that bears on a text just read. */
export interface CheckMemory {
  /** The latest version of the same `via` that the reader has seen with all its changes; null before the first reading. */
  readonly base: { readonly version: number; readonly text: Hash } | null;
  /** Is this very text a version of the same `via` already? */
  readonly textKnown: boolean;
  /** The text of the latest version of the same `via`. */
  readonly latest: Hash | null;
  readonly findings: readonly Finding[] | null;
}

/** The outcome of one check. */
export interface CheckRecord {
  /** `lastTried` names the check: an outcome of another one than the latest is dropped. */
  readonly state: CheckState;
  /** Kept as a version; null where the text is none. */
  readonly version:
    | (Analysis & {
        readonly document: DocumentRef;
        readonly url: string;
        readonly time: string;
        readonly text: Text;
        readonly textHash: Hash;
      })
    | null;
  /** To be told now, beside what waits already. */
  readonly unread: readonly UnreadRecord[];
  /** Nothing in it is still to be seen again: where nothing waits to be read either, the reader has seen this version. */
  readonly settled: boolean;
  /** The text is again what the reader has seen: what was told of it and not read waits no more. */
  readonly returned: boolean;
}

/** Every function is one transaction, can be repeated, and rejects with a `CallError` of code `storage` where the store fails. */
export interface CheckStore {
  /** Watched documents with what is remembered of their checks. */
  listChecks(): Promise<readonly { readonly document: DocumentRef; readonly states: readonly CheckState[] }[]>;
  /** Notes that a check begins. @param fresh what it begins with where nothing is remembered */
  beginCheck(fresh: CheckState, time: string): Promise<CheckState>;
  recallCheck(key: CheckKey, text: Hash, engine: string): Promise<CheckMemory>;
  /** All of an outcome or nothing; done twice, it is done once. @returns false where another check has begun since */
  recordCheck(record: CheckRecord): Promise<boolean>;
  /** Every document is due at once. */
  makeDue(time: string): Promise<void>;
}

export interface Fetched {
  readonly status: number;
  /** Where redirects led. */
  readonly url: string;
  readonly type: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Seconds that the server asks to be left alone for. */
  readonly retryAfter: number | null;
  readonly body: Uint8Array;
}

export interface Conditions {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Asks the web: without cookies, within limits of time and size. */
export interface Fetcher {
  get(
    url: string,
    conditions: Conditions,
  ): Promise<
    | { readonly ok: true; readonly value: Fetched }
    | { readonly ok: false; readonly problem: Extract<CheckProblem, 'offline' | 'timeout' | 'too-large' | 'moved'> }
  >;
}

export interface CheckSettingsPort {
  read(): Promise<CheckSettings>;
  change(patch: Partial<CheckSettings>): Promise<void>;
}

/** Has the reader granted the address's origin? */
export type MayAsk = (url: string) => Promise<boolean>;
/** Parses and reads a page's markup, without running or loading anything of it; null where that fails. */
export type ReadPage = (html: string) => Promise<Text | null>;
/** 0 up to 1. */
export type Random = () => number;
