/** What asking the atlas needs of the world. lib/store and lib/browser implement it; tests bring their own. */
import type { AtlasShard } from '../atlas/format';
import type { AtlasBase } from '../atlas/join-atlases';
import type { DocumentRef, Finding } from '../model';

/** The atlas that comes with the extension. */
export interface PackagedAtlas {
  /** A file, parsed: `index`, `history`, `sources` or a clause type. */
  read(name: string): Promise<PackagedFile>;
}
export type PackagedFile =
  | { readonly status: 'read'; readonly content: unknown }
  | { readonly status: 'missing' }
  | { readonly status: 'damaged' };

/** Collections that the reader took in. Rejects with a `CallError` of code `storage` where the store fails. */
export interface AtlasShelf {
  readBases(): Promise<readonly (AtlasBase & { readonly id: string })[]>;
  /** Of one clause type, by the base's id. */
  readShards(type: string): Promise<ReadonlyMap<string, AtlasShard>>;
  clear(): Promise<void>;
}

/** The latest reading of a document that the reader visited. */
export interface OwnReading {
  readonly document: DocumentRef;
  readonly time: string;
  /** Null where only an older engine has read it. */
  readonly findings: readonly Pick<Finding, 'type' | 'severity' | 'polarity' | 'parameters'>[] | null;
}

/** Rejects with a `CallError` of code `storage` where the store fails. */
export interface OwnReadings {
  list(engine: string): Promise<readonly OwnReading[]>;
}
