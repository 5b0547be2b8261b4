import { identify, variantOf } from '../catalogue/identify';
import { unknownDocument } from '../catalogue/unknown-document';
import { compareReadings } from '../changes/compare';
import { CallError } from '../messages/messenger';
import type { OpenedPage, OpenPageRequest, PageSettings } from '../messages/protocol';
import type { Comparison, DocumentRef, Finding } from '../model';
import { countFindings } from './count-findings';
import { describeTypes, nameOf } from './describe-types';
import { hashOf, hashText } from './hash';
import { judgePage, lengthOf } from './judge-page';
import type { Clock, Engine, IsPolicy, Memory, Seen, Settings, Store, UnreadRecord } from './ports';
import { tellLanguage } from './tell-language';

export interface OpenPageParts {
  readonly store: Store;
  readonly settings: Settings;
  readonly clock: Clock;
  readonly engine: Engine;
  readonly isPolicy: IsPolicy;
}

/** Nothing remembered, or nothing that could be read. */
const NO_MEMORY: Memory = {
  watched: false,
  lastVisit: null,
  seen: null,
  keptLength: 0,
  findings: null,
  textSeen: false,
  textRefused: false,
};

/**
 * Who is this page, what is in it, what changed since the reader last saw it? Keeps the reading and the visit.
 * What was found is shown even where it can't be kept: a store that fails costs the memory, not the reading.
 */
export async function openPage(request: OpenPageRequest, parts: OpenPageParts): Promise<OpenedPage> {
  const { url, visitId, requested } = request;
  const text = tellLanguage(request.text);
  const { store, settings, engine } = parts;
  const known = identify(url);
  const document = known ?? unknownDocument(url, text.title);
  if (!document) throw new CallError('bad-request', 'No web address.');
  let judged: boolean | undefined;
  const policy = () => (judged ??= parts.isPolicy({ url, title: text.title, blocks: text.blocks }));
  const status = judgePage({ text, known: known !== null, requested, policy });
  const shown = { document, settings: pageSettings(settings, document), findings: [], types: {}, since: null } as const;
  if (status === 'not-policy') return { ...shown, status, document: null, watched: false, lastVisit: null };

  const textHash = await hashText(text.blocks);
  const key = { visitId, documentId: document.id, variant: variantOf(url) };
  const [memory, stored] = await orWithout(store.recall(key, { hash: textHash, blocks: text.blocks }, engine.version), NO_MEMORY);
  const { watched, lastVisit } = memory;
  if (status !== 'read') return { ...shown, status, watched, lastVisit };

  const findings = memory.findings ?? (await engine.analyse(text));
  const opened = { ...shown, status, findings, lastVisit } as const;
  if (!(known && findings.length > 0) && !policy())
    return { ...opened, types: typesOf(findings, null), watched, notKept: 'not-policy' };

  // The very text that the reader saw last need not be read again to be the same.
  const seen = memory.seen?.text === textHash ? null : memory.seen;
  const [older, readable] = await orWithout(seen ? readSeen(seen, parts) : Promise.resolve(null), null);
  const comparison = older && compareReadings(older, { blocks: text.blocks, findings }, nameOf);
  const length = lengthOf(text);
  const partial = isPart(length, memory, older && lengthOf(older), comparison);
  const since =
    memory.seen && comparison && !partial && comparison.class !== 'same' && comparison.class !== 'broken'
      ? { visitedAt: memory.seen.time, comparison }
      : null;
  const answer = { ...opened, since, types: typesOf(findings, since?.comparison ?? null) };
  // Not compared is not seen: the version that the reader saw stays what the next visit is compared with.
  if (!stored || !readable) return { ...answer, watched, notKept: 'storage' };
  // A shorter text of the same visit: a section was folded, say. What the visit was kept with stays.
  if (length < memory.keptLength) return { ...answer, watched, ...(partial && { notKept: 'partial' }) };

  const unread = comparison && !memory.textSeen ? await unreadOf(comparison, key) : [];
  const [kept, wasKept] = await orWithout(
    store.record({
      ...key,
      document,
      url,
      text,
      textHash,
      length,
      time: parts.clock.now(),
      seen: memory.seen,
      lastVisit,
      kept: partial
        ? null
        : { engine: engine.version, findings, counts: countFindings(findings), unread, stored: memory.findings !== null },
      watch: known !== null && settings.watchVisited && !partial,
    }),
    { watched },
  );
  const notKept = wasKept ? (partial ? 'partial' : undefined) : 'storage';
  return { ...answer, watched: kept.watched, ...(notKept && { notKept }) };
}

/** The store's answer and true, or what to do without it and false. Errors of other kinds are bugs and pass. */
async function orWithout<T>(answer: Promise<T>, without: T): Promise<readonly [T, boolean]> {
  try {
    return [await answer, true];
  } catch (error) {
    if (!(error instanceof CallError && error.code === 'storage')) throw error;
    console.warn(`Clauselight: ${error.message}`);
    return [without, false];
  }
}

/** The version that the reader has seen, analysed anew where an older engine read it. */
export async function readSeen(
  { version, text: hash }: Pick<Seen, 'version' | 'text'>,
  { store, engine }: { readonly store: Pick<Store, 'readVersion' | 'keepAnalysis'>; readonly engine: Engine },
) {
  const kept = await store.readVersion(version, engine.version);
  if (!kept) return null;
  const { text } = kept;
  if (kept.findings) return { blocks: text.blocks, findings: kept.findings };
  const findings = await engine.analyse(text);
  await store.keepAnalysis(hash, { engine: engine.version, findings, counts: countFindings(findings) });
  return { blocks: text.blocks, findings };
}

/**
 * Is this only a part of the document, or something else in its place? Half of what the same visit has read before is;
 * so is what can't be compared and is shorter, until another visit brings the very same text: then the document has become so.
 */
function isPart(length: number, memory: Memory, seenLength: number | null, comparison: Comparison | null): boolean {
  if (2 * length < memory.keptLength) return true;
  return comparison?.class === 'broken' && seenLength !== null && length < seenLength && !memory.textRefused;
}

/** Material changes as they wait to be read. */
export function unreadOf(
  comparison: Comparison,
  { documentId, variant }: { readonly documentId: string; readonly variant: string },
) {
  const material = comparison.changes.filter((change) => change.class === 'material');
  return Promise.all(
    material.map(async ({ before, after, types, severity, direction, summary }): Promise<UnreadRecord> => {
      const id = await hashOf([documentId, variant, before, after]);
      return { id, before, after, types, severity, direction, summary };
    }),
  );
}

const typesOf = (findings: readonly Finding[], comparison: Comparison | null) =>
  describeTypes(new Set([...findings.map(({ type }) => type), ...(comparison?.changes ?? []).flatMap(({ types }) => types)]));

const pageSettings = (
  { show, pillCorner, pillHidden, pillHiddenOn, concerns }: Settings,
  { platformId }: DocumentRef,
): PageSettings => ({
  show,
  pillCorner,
  concerns,
  pillHidden: pillHidden || pillHiddenOn.includes(platformId),
});
