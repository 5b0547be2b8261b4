import { Dexie, type Table } from 'dexie';
import type { Counts, StoredReport } from '../messages/protocol';
import type { Block, DocumentRef, Finding, Via } from '../model';
import type { CheckState, CheckVia } from '../watch/check-ports';
import type { Hash } from '../watch/hash';
import type { Mute } from '../watch/mute';
import type { Seen, UnreadRecord } from '../watch/ports';
import type { Run } from './encode-runs';

export interface DocumentRow {
  readonly id: string;
  readonly ref: DocumentRef;
  readonly watched: 0 | 1;
  /** The reader has said so themselves, or has said no: visits no longer change it. */
  readonly decided: boolean;
}

/** A reading that was kept because its text differs from the one before. Its words are in `texts` and `blocks`. */
export interface VersionRow {
  /** Absent until stored: the store counts. */
  readonly id?: number;
  readonly document: string;
  readonly variant: string;
  readonly via: Via;
  readonly url: string;
  readonly title: string;
  readonly language: string;
  /** ISO time at which it was first read. */
  readonly time: string;
  readonly text: Hash;
  /** The visit that brought it, whose later, longer text takes its place; empty for what a check brought. */
  readonly visit: string;
  /** The reader has seen it with all its changes, now or at some time. */
  readonly seen: boolean;
}

/** A text is a list of blocks; blocks that stay are stored once however many texts have them. */
export interface TextRow {
  readonly hash: Hash;
  /** Numbers of its blocks, in order: a text that is like another has most of them in the same order. */
  readonly runs: readonly Run[];
  /** From which block on which headings stand above; null where the levels of the headings among the blocks say it. */
  readonly paths: readonly (readonly [from: number, path: readonly string[]])[] | null;
}

/** A block without the headings above it: one that is renamed must not make new blocks. */
export interface BlockRow extends Pick<Block, 'kind' | 'text' | 'level'> {
  /** Absent until stored: the store counts. */
  readonly id?: number;
  readonly hash: Hash;
}

/** What the engine found in a text, for as long as something may be compared with it (store-analysis.ts). */
export interface AnalysisRow {
  readonly text: Hash;
  readonly engine: string;
  readonly findings: readonly Omit<Finding, 'id' | 'quote'>[];
  readonly counts: Counts;
}

export interface VisitRow {
  readonly id: string;
  readonly document: string;
  readonly variant: string;
  readonly time: string;
  /** Null where its text was not kept. */
  readonly version: number | null;
  /** Characters of the text that was kept. */
  readonly length: number;
  /** A text that was taken for a part of the document. */
  readonly refused: Hash | null;
  /** What the reader had seen, and when they had been there, when this visit began. */
  readonly seenBefore: Seen | null;
  readonly visitBefore: string | null;
}

/** What the reader has seen of a document's variant, with all its changes. */
export interface SeenRow {
  readonly document: string;
  readonly variant: string;
  readonly version: number;
  readonly time: string;
}

export interface ChangeRow extends UnreadRecord {
  readonly document: string;
  readonly variant: string;
  /** The version in which it was found; that may be deleted while the change is still listed. */
  readonly version: number;
  /** ISO time at which it was found. */
  readonly time: string;
  readonly unread: 0 | 1;
  /** Does no notice have to tell of it any more? A visit's changes are told on the page itself. */
  readonly told: 0 | 1;
}

/** What a list shows of a document, worked out anew whenever a reading of it is kept or deleted: no list has time to read them all. */
export interface GlanceRow {
  readonly document: string;
  readonly lastVisit: string | null;
  readonly versions: number;
  readonly counts: Counts;
}

/**
 * The schema's history. A new version is a new entry here with the tables that differ, and an `upgrade` in `Database` where rows
 * must be rewritten; entries that are out in the world never change. Readers skip versions, so every upgrade stands by itself.
 */
export const SCHEMAS = [
  {
    version: 1,
    tables: {
      documents: 'id, watched',
      versions: '++id, [document+variant+via], document, text',
      texts: 'hash',
      blocks: '++id, &hash',
      analyses: '[text+engine], text',
      visits: 'id, [document+variant], document, version',
      seen: '[document+variant], document, version',
      changes: 'id, [document+unread], document, unread, told, time, version',
      glances: 'document',
      mutes: '[scope+id]',
      checks: '[document+via], document',
      reports: 'id, document',
    },
  },
] as const;

export const LATEST_SCHEMA = Math.max(...SCHEMAS.map(({ version }) => version));

/** The extension's own IndexedDB. Rows are plain JSON. */
export class Database extends Dexie {
  readonly documents!: Table<DocumentRow, string>;
  readonly versions!: Table<VersionRow, number>;
  readonly texts!: Table<TextRow, Hash>;
  readonly blocks!: Table<BlockRow, number>;
  readonly analyses!: Table<AnalysisRow, [Hash, string]>;
  readonly visits!: Table<VisitRow, string>;
  readonly seen!: Table<SeenRow, [string, string]>;
  readonly changes!: Table<ChangeRow, Hash>;
  readonly glances!: Table<GlanceRow, string>;
  readonly mutes!: Table<Mute, [string, string]>;
  readonly checks!: Table<CheckState, [string, CheckVia]>;
  readonly reports!: Table<StoredReport, Hash>;

  constructor(name: string, options?: ConstructorParameters<typeof Dexie>[1]) {
    super(name, options);
    for (const { version, tables } of SCHEMAS) this.version(version).stores(tables);
  }
}
