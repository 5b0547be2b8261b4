import { createHash } from 'node:crypto';
import type { Change, ClauseTypeId, Finding, Parameters, Polarity, Severity } from '../../model';
import { BLOCK_HASH, type Day, dayOf, SHORT_COMMIT } from '../format';
import { followVersions, type Verdict, type WholeText } from './follow-versions';
import { keepFacts } from './keep-facts';
import type { RecordedDocument, RecordedVersion } from './list-versions';

/** A clause type in a document, as its texts have shown it. */
export interface TracedClause {
  readonly severity: Severity;
  readonly polarity: Polarity;
  readonly parameters: Parameters;
  readonly words: number;
  readonly block: string;
  readonly since: Day;
  readonly changes: number;
  readonly changed: Day | 0;
  /** Where the latest whole text has it no more: since when, and which commit had it last. */
  readonly gone: { readonly until: Day; readonly commit: string } | null;
}

/** What is kept of one document's history. Plain JSON: it goes from thread to thread and lies in the state file. */
export type TracedDocument = { readonly platform: string; readonly kind: string } & (
  | { readonly status: 'language' | 'broken' }
  | {
      readonly status: 'read';
      readonly since: Day;
      readonly latest: Day;
      /** In full: recorded the latest whole text. */
      readonly commit: string;
      readonly words: number;
      readonly texts: number;
      /** Days of the steps with a material change. */
      readonly changes: readonly Day[];
      readonly clauses: Readonly<Record<ClauseTypeId, TracedClause>>;
    }
);

interface Watched {
  readonly since: Day;
  readonly changes: number;
  readonly changed: Day | 0;
  /** The last text that had it, and the commit that recorded that. */
  readonly text: WholeText;
  readonly commit: string;
  readonly until: Day | null;
}

interface Latest {
  readonly text: WholeText;
  readonly commit: string;
  readonly day: Day;
}

/** The latest versions could not be read: since when (milliseconds), and why. */
interface Unread {
  readonly from: number;
  readonly why: 'broken' | 'language';
}

const DAY = 86_400_000;
/** A document that could not be read for so long is not counted as read. */
const STALE = 365 * DAY;

/**
 * Reads a document's recorded versions in their order and keeps the facts.
 * @param readBlob gives a version's text; called for some versions ahead
 * @param end ISO time until which the archive looked
 */
export async function traceDocument(
  { platform, kind, versions }: RecordedDocument,
  readBlob: (blob: string) => Promise<string>,
  end: string,
): Promise<TracedDocument> {
  const follow = followVersions();
  const clauses = new Map<ClauseTypeId, Watched>();
  const texts = new Set<WholeText>();
  const changes: Day[] = [];
  let since: Day = 0;
  let latest = null as Latest | null;
  let unread = null as Unread | null;

  for await (const { markdown, version, until } of readAhead(versions, readBlob, end)) {
    const { verdict, text, told } = follow(markdown, Date.parse(version.time), until);
    const day = dayOf(version.time);
    unread = nextUnread(unread, verdict, version.time);
    if (told.length > 0) {
      changes.push(day);
      noteChanges(clauses, told, day);
    }
    if (!text || text === latest?.text) continue;
    if (!latest) since = day;
    latest = { text, commit: version.commit, day };
    texts.add(text);
    noteText(clauses, latest);
  }

  if (!latest || (unread && Date.parse(end) - unread.from > STALE)) return { platform, kind, status: unread?.why ?? 'broken' };
  return {
    platform,
    kind,
    status: 'read',
    since,
    latest: latest.day,
    commit: latest.commit,
    words: latest.text.blocks.reduce((sum, { text }) => sum + countWords(text), 0),
    texts: texts.size,
    changes,
    clauses: Object.fromEntries(
      [...clauses].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, watched]) => [type, describe(type, watched)]),
    ),
  };
}

function nextUnread(unread: Unread | null, verdict: Verdict, time: string): Unread | null {
  if (verdict !== 'broken' && verdict !== 'language') return null;
  return { from: unread?.from ?? Date.parse(time), why: verdict };
}

/** What comes in a step is new in it, not changed by it: so changes are noted before the text. */
function noteChanges(clauses: Map<ClauseTypeId, Watched>, told: readonly Change[], day: Day): void {
  for (const type of new Set(told.flatMap(({ types }) => types))) {
    const watched = clauses.get(type);
    if (watched && watched.until === null) clauses.set(type, { ...watched, changes: watched.changes + 1, changed: day });
  }
}

function noteText(clauses: Map<ClauseTypeId, Watched>, { text, commit, day }: Latest): void {
  const present = new Set(text.findings.map(({ type }) => type));
  for (const [type, watched] of clauses)
    if (!present.has(type) && watched.until === null) clauses.set(type, { ...watched, until: day });
  for (const type of present)
    clauses.set(type, { ...(clauses.get(type) ?? { since: day, changes: 0, changed: 0 }), text, commit, until: null });
}

/** Texts asked for before they are needed, so that git works meanwhile. */
const AHEAD = 4;

async function* readAhead(versions: readonly RecordedVersion[], readBlob: (blob: string) => Promise<string>, end: string) {
  const asked: Promise<string>[] = [];
  for (const [at, version] of versions.entries()) {
    for (let next = asked.length; next < Math.min(versions.length, at + AHEAD); next++)
      asked.push(readBlob((versions[next] as RecordedVersion).blob));
    const markdown = (await asked[at]) as string;
    // Only the promise of a text that was used is small.
    asked[at] = Promise.resolve('');
    yield { markdown, version, until: Date.parse(versions[at + 1]?.time ?? end) };
  }
}

function describe(type: ClauseTypeId, { text, commit, since, changes, changed, until }: Watched): TracedClause {
  const carrying = text.findings.filter((finding) => finding.type === type);
  const gravest = carrying.reduce((a, b) => (outranks(b, a) ? b : a));
  const wordsOf = (block: number) => text.blocks[block]?.text ?? '';
  return {
    severity: gravest.severity,
    polarity: gravest.polarity,
    parameters: keepFacts(gravest.parameters),
    words: carrying.reduce((sum, { block }) => sum + countWords(wordsOf(block)), 0),
    block: hashBlock(wordsOf(gravest.block)),
    since,
    changes,
    changed,
    gone: until === null ? null : { until, commit: commit.slice(0, SHORT_COMMIT) },
  };
}

const RANK: Readonly<Record<Severity, number>> = { high: 3, medium: 2, low: 1 };

/** The graver clause speaks for its type; among equals the one that says more, then the surer one, then the first. */
function outranks(a: Finding, b: Finding): boolean {
  const order = RANK[a.severity] - RANK[b.severity] || sizeOf(a) - sizeOf(b) || a.confidence - b.confidence;
  return order > 0;
}

const sizeOf = ({ parameters }: Finding): number => Object.keys(parameters).length;

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** The first characters of lib/watch/hash's `hashOf`, which works only asynchronously. */
export const hashBlock = (text: string): string =>
  createHash('sha256').update(JSON.stringify(text)).digest('base64url').slice(0, BLOCK_HASH);
