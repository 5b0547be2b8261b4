import type { TextSource, Wording } from '../atlas/answers';
import { BLOCK_HASH, dateOf } from '../atlas/format';
import type { AtlasDocument, Fact } from '../atlas/read-shard';
import { documentFor, platformNamed } from '../catalogue/catalogue';
import { archiveLink, linkToQuote } from '../evidence/source-links';
import { CallError } from '../messages/messenger';
import type { WordingRequest } from '../messages/protocol';
import type { DocumentRef, Finding, Text } from '../model';
import { decodeBytes } from '../reading/decode-bytes';
import { recordedFile } from './ask-archive';
import type { Fetcher, MayAsk, ReadPage } from './check-ports';
import type { EvidenceStore } from './give-evidence';
import { hashOf } from './hash';
import { judgeAnswer } from './judge-fetched';
import { type AtlasParts, openAtlas } from './open-atlas';
import type { Clock, Engine } from './ports';
import { isPublicAddress } from './public-address';
import { readRecorded } from './read-recorded';

export interface WordingParts extends AtlasParts {
  readonly store: EvidenceStore;
  readonly engine: Engine;
  readonly clock: Clock;
  readonly fetcher: Fetcher;
  readonly mayAsk: MayAsk;
  readonly readPage: ReadPage;
  /** Called after a page was read: what reading needed can go. */
  release(): Promise<void>;
}

/** Kept versions that are looked through, the newest first. */
const MOST_VERSIONS = 5;

/**
 * The words of a clause in another document: as the reader has read it, else as the archive recorded it, else as its page has it now
 * (where the reader lets us ask it). Only words with the hash that the atlas has are theirs.
 * @throws CallError `unavailable` where none of them gives these words
 */
export async function findWording(request: WordingRequest, parts: WordingParts): Promise<Wording> {
  const { fact, source } = await findFact(request, parts);
  const { platform, kind } = fact.document;
  const known = documentFor(platformNamed(platform)?.id ?? '', kind) ?? null;
  const tell = (passage: Passage, from: Wording['from'], date: string): Wording => ({
    ...passage,
    from,
    date,
    page: known && linkToQuote(known.url, passage.quote ?? passage.text),
    archive: archiveLink(source),
  });

  const own = known && (await findInStore(known, fact, request.type, parts));
  if (own) return tell(own.passage, 'own', own.time);
  const recorded = await fetchRecorded(source, parts);
  const passage = recorded && (await findPassage(recorded, fact.block, request.type, parts.engine));
  if (passage) return tell(passage, 'archive', dateOf(fact.document.latest));
  const live = known && (await fetchPage(known, parts));
  const there = live && (await findPassage(live, fact.block, request.type, parts.engine));
  if (there) return tell(there, 'live', parts.clock.now());
  throw new CallError(
    'unavailable',
    recorded ? 'The archive’s text does not have these words.' : 'The archive could not be reached.',
  );
}

async function findFact(
  { type, platform, kind }: WordingRequest,
  parts: AtlasParts,
): Promise<{ readonly fact: Fact; readonly source: TextSource }> {
  const { atlas, readFacts } = await openAtlas(parts);
  const isAsked = (document: AtlasDocument) => document.platform === platform && document.kind === kind;
  const fact = (await readFacts(type)).found.find(({ document }) => isAsked(document));
  if (!fact) throw new CallError('bad-request', `The atlas knows of no such clause of ${platform}.`);
  return { fact, source: atlas.sourceOf(fact.document) };
}

type Passage = Pick<Wording, 'text' | 'quote'>;

async function findInStore(document: DocumentRef, { block }: Fact, type: string, { store, engine }: WordingParts) {
  for (const version of (await store.listReadings(document.id)).slice(0, MOST_VERSIONS)) {
    const kept = await store.readReading(version, engine.version);
    const passage = kept && (await findPassage(kept.reading, block, type, engine, kept.findings));
    if (passage) return { passage, time: kept.reading.time };
  }
  return null;
}

async function fetchRecorded(source: TextSource, { fetcher }: WordingParts): Promise<Text | null> {
  const url = recordedFile(source);
  if (!isPublicAddress(url)) return null;
  const answer = await fetcher.get(url, { etag: null, lastModified: null });
  if (!answer.ok || judgeAnswer(url, answer.value, 'archive')) return null;
  const markdown = decodeBytes(answer.value.body, false);
  return markdown === null ? null : readRecorded(markdown);
}

/** Nobody's page is asked unless the reader has said that it may be. */
async function fetchPage({ url }: DocumentRef, { fetcher, mayAsk, readPage, release }: WordingParts): Promise<Text | null> {
  if (!isPublicAddress(url) || !(await mayAsk(url))) return null;
  const answer = await fetcher.get(url, { etag: null, lastModified: null });
  if (!answer.ok || judgeAnswer(url, answer.value, 'fetch')) return null;
  const html = decodeBytes(answer.value.body, true);
  return html === null ? null : readPage(html).finally(release);
}

/** The block with a hash, and the sentence of it that carries the clause. */
async function findPassage(
  text: Text,
  block: string,
  type: string,
  engine: Engine,
  findings: readonly Finding[] | null = null,
): Promise<Passage | null> {
  for (const [at, { text: words }] of text.blocks.entries()) {
    if ((await hashOf(words)).slice(0, BLOCK_HASH) !== block) continue;
    const finding = (findings ?? (await engine.analyse(text))).find((each) => each.type === type && each.block === at);
    return { text: words, quote: finding?.quote ?? null };
  }
  return null;
}
