import type { StorageReport } from '../messages/protocol';

/** The store as a whole. Every function is one transaction and rejects with a `CallError` of code `storage` where it fails. */
export interface StorageKeeper {
  measure(): Promise<StorageReport>;
  deletePlatform(platformId: string): Promise<void>;
  deleteEverything(): Promise<void>;
  /** Deletes what is old or too much, and nothing that is needed. */
  prune(): Promise<void>;
}
