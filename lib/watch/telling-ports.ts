/** What telling needs of the world beside ports.ts. lib/store and lib/browser implement it; tests bring their own. */
import type { DocumentHistory } from '../messages/protocol';
import type { DocumentRef } from '../model';
import type { Hash } from './hash';
import type { Mute } from './mute';
import type { UnreadRecord } from './ports';

export interface StoredChange extends UnreadRecord {
  readonly document: DocumentRef;
  readonly version: number;
  /** ISO time at which it was found. */
  readonly time: string;
  /** Waits to be read; never so where the document is no longer watched. */
  readonly unread: boolean;
}

/** Every function is one transaction, can be repeated, and rejects with a `CallError` of code `storage` where the store fails. */
export interface TellingStore {
  /** Newest first; of all documents or one, of a time from `since` up to but not including `until`. */
  listChanges(ask: {
    readonly documentId?: string | undefined;
    readonly since?: string;
    readonly until?: string;
    readonly limit?: number;
  }): Promise<readonly StoredChange[]>;
  /** Changes of watched documents that wait to be read; with `untold`, those of which no notice has told yet. */
  listUnread(ask?: { readonly untold: true }): Promise<readonly StoredChange[]>;
  markTold(ids: readonly Hash[]): Promise<void>;
  listMutes(): Promise<readonly Mute[]>;
  /** In place of one with the same scope and id. */
  mute(mute: Mute): Promise<void>;
  unmute(mute: Pick<Mute, 'scope' | 'id'>): Promise<void>;
  /** Every kept document, or one. */
  listHistories(documentId?: string): Promise<readonly DocumentHistory[]>;
}

export interface Notice {
  /** Of the document: a later notice takes the place of an earlier one. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

export interface Notifier {
  /** Shows a notice; nothing where the reader has not allowed it. */
  show(notice: Notice): Promise<void>;
}
