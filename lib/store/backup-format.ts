import * as v from 'valibot';
import {
  documentEntries,
  documentId,
  findingEntries,
  headings,
  ownBlockEntries,
  statementEntries,
  time,
  via,
  webAddress,
  words,
} from '../evidence/schema-entries';
import type { StoredReport } from '../messages/protocol';
import type { Hash } from '../watch/hash';
import type { Mute } from '../watch/mute';
import type { SavedSettings } from '../watch/ports';
import { LONGEST, SHORTEST } from '../watch/schedule';
import type { AnalysisRow, BlockRow, ChangeRow, DocumentRow, SeenRow, TextRow, VersionRow, VisitRow } from './schema';

/**
 * A backup is JSON Lines: a header, a line `["settings", {…}]` since version 2, one line `["table", {row}]` for every row, and an end that says how many there were, so that
 * half a file is told from a whole one. Lines can be written and read one at a time, however large the store.
 */
export const FORMAT = 'clauselight-backup';
/** Goes up with the schema, or where the lines themselves change. */
export const FORMAT_VERSION = 2;

/** Bytes above which a file is no backup of ours; five times what the store lets itself grow to. */
export const MAX_BACKUP = 400_000_000;

const hash = v.pipe(v.string(), v.regex(/^[\w-]{22}$/u, 'No hash.'));
const variant = v.pipe(v.string(), v.maxLength(1_000));
const id = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/u, 'No id.'));
const number = v.pipe(v.number(), v.integer(), v.minValue(0));
const sentence = v.pipe(v.string(), v.maxLength(20_000));
/** A block's words. */
const types = v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(1_000));
const flag = v.picklist([0, 1]);
const engine = v.pipe(v.string(), v.maxLength(100));
const counts = v.strictObject({ high: number, medium: number, low: number, favourable: number });

export const header = v.looseObject({ format: v.literal(FORMAT), version: v.number(), made: time });
export const end = v.tuple([v.literal('end'), v.strictObject({ rows: number })]);

const { quote: _quote, ...statement } = statementEntries;

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const names = v.pipe(v.array(name), v.maxLength(1_000));

/** The reader's settings. Every one may be missing: what they left as it was is in no backup. */
export const settings = v.strictObject({
  own: v.strictObject({
    show: v.exactOptional(v.picklist(['notable', 'all'])),
    pillCorner: v.exactOptional(v.picklist(['bottom-right', 'bottom-left', 'top-right', 'top-left'])),
    pillHidden: v.exactOptional(v.boolean()),
    pillHiddenOn: v.exactOptional(names),
    watchVisited: v.exactOptional(v.boolean()),
    runs: v.exactOptional(v.picklist(['catalogue', 'everywhere', 'click'])),
    notifyOf: v.exactOptional(v.pipe(v.array(v.picklist(['high', 'medium', 'low'])), v.maxLength(3))),
    concerns: v.exactOptional(names),
    theme: v.exactOptional(v.picklist(['system', 'light', 'dark'])),
  } satisfies Record<keyof SavedSettings['own'], v.GenericSchema>),
  checks: v.strictObject({
    on: v.exactOptional(v.boolean()),
    every: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(SHORTEST), v.maxValue(LONGEST))),
    archive: v.exactOptional(v.boolean()),
    archiveBase: v.exactOptional(v.pipe(v.string(), v.maxLength(8_192), v.regex(/^https:\/\//iu, 'No https address.'), v.url())),
  } satisfies Record<keyof SavedSettings['checks'], v.GenericSchema>),
}) satisfies v.GenericSchema<unknown, SavedSettings>;

/** The shape of every table's rows; what is in a backup and does not look like this is refused. */
export const ROWS = {
  documents: v.strictObject({ id: documentId, ref: v.strictObject(documentEntries), watched: flag, decided: v.boolean() }),
  versions: v.strictObject({
    id: number,
    document: documentId,
    variant,
    via,
    url: webAddress,
    title: v.pipe(v.string(), v.maxLength(10_000)),
    language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u, 'No language.')),
    time,
    text: hash,
    visit: v.pipe(v.string(), v.maxLength(64)),
    seen: v.boolean(),
  }),
  texts: v.strictObject({
    hash,
    blocks: v.pipe(v.array(hash), v.maxLength(60_000)),
    paths: v.nullable(v.pipe(v.array(v.tuple([number, headings])), v.maxLength(60_000))),
  }),
  blocks: v.strictObject({ hash, ...ownBlockEntries }),
  analyses: v.strictObject({
    text: hash,
    engine,
    findings: v.pipe(v.array(v.strictObject({ block: findingEntries.block, ...statement })), v.maxLength(60_000)),
    counts,
  }),
  visits: v.strictObject({
    id,
    document: documentId,
    variant,
    time,
    version: v.nullable(number),
    length: number,
    refused: v.nullable(hash),
    seenBefore: v.nullable(v.strictObject({ version: number, text: hash, time })),
    visitBefore: v.nullable(time),
  }),
  seen: v.strictObject({ document: documentId, variant, version: number, time }),
  changes: v.strictObject({
    id: hash,
    document: documentId,
    variant,
    types,
    severity: v.picklist(['high', 'medium', 'low']),
    direction: v.picklist(['better', 'worse', 'neutral']),
    summary: sentence,
    before: v.nullable(words),
    after: v.nullable(words),
    version: number,
    time,
    unread: flag,
    told: flag,
  }),
  mutes: v.strictObject({
    scope: v.picklist(['platform', 'document', 'type']),
    id: documentId,
    until: v.nullable(time),
  }),
  reports: v.strictObject({
    id: hash,
    document: documentId,
    finding: v.strictObject({
      type: v.pipe(v.string(), v.maxLength(200)),
      quote: words,
      severity: v.picklist(['high', 'medium', 'low']),
      polarity: v.picklist(['adverse', 'neutral', 'favourable']),
      confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    }),
    reason: v.picklist(['not-said', 'severity', 'words', 'other']),
    note: sentence,
    engine,
    time,
  }),
} satisfies { readonly [Table in keyof Rows]: v.GenericSchema<unknown, Rows[Table]> };

/** What is stored has a number. */
type StoredVersion = VersionRow & { readonly id: number };

/** Blocks have numbers of their own in every store; in a backup they go by their hashes. */
export interface BackedUpText extends Omit<TextRow, 'runs'> {
  readonly blocks: readonly Hash[];
}

interface Rows {
  readonly documents: DocumentRow;
  readonly versions: StoredVersion;
  readonly texts: BackedUpText;
  readonly blocks: Omit<BlockRow, 'id'>;
  readonly analyses: AnalysisRow;
  readonly visits: VisitRow;
  readonly seen: SeenRow;
  readonly changes: ChangeRow;
  readonly mutes: Mute;
  readonly reports: StoredReport;
}

export type TableName = keyof Rows;

/** All rows of a store, or of a backup, by table. */
export type Snapshot = { readonly [Table in TableName]: readonly Rows[Table][] };

/** What a backup holds; older ones have no settings. */
export type BackedUp = Snapshot & { readonly settings: SavedSettings | null };

export const TABLES = Object.keys(ROWS) as readonly TableName[];
