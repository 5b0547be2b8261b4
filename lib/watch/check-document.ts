import { compareReadings } from '../changes/compare';
import type { DocumentRef } from '../model';
import type { CheckRecord, CheckState, CheckStore, CheckVia, Random } from './check-ports';
import { countFindings } from './count-findings';
import { nameOf } from './describe-types';
import { hashText } from './hash';
import { readSeen, unreadOf } from './open-page';
import type { Clock, Engine, Store } from './ports';
import { readSource, type Source, type SourceParts } from './read-source';
import { freshState, type Pace, scheduleNext } from './schedule';
import { weighSightings } from './weigh-sightings';

export interface CheckParts extends SourceParts {
  readonly checks: CheckStore;
  readonly store: Pick<Store, 'readVersion' | 'keepAnalysis'>;
  readonly engine: Engine;
  readonly clock: Clock;
  readonly random: Random;
}

/** Checks in a row after which another text in the document's place is taken for the document. */
const ACCEPTED = 3;

/**
 * One check of a document: fetch, read, compare, remember. Everything that it finds is kept in one transaction at its end; until
 * then nothing has happened, so a check that is cut off is made again and tells nothing twice.
 */
export async function checkDocument(document: DocumentRef, via: CheckVia, parts: CheckParts): Promise<void> {
  const { checks, clock, settings } = parts;
  const time = clock.now();
  const state = await checks.beginCheck(freshState({ document: document.id, via }, time, settings), time);
  const source = await readSource(document, state, parts);
  await checks.recordCheck(await weigh(document, state, source, parts));
}

async function weigh(document: DocumentRef, state: CheckState, source: Source, parts: CheckParts): Promise<CheckRecord> {
  const { checks, engine, clock, settings, random } = parts;
  const now = clock.now();
  const next = (pace: Pace, retryAfter: number | null = null) =>
    scheduleNext(state, pace, { now, every: settings.every, random, retryAfter });
  const nothing = { version: null, unread: [], settled: true, returned: false } as const;

  if (source.kind === 'problem') {
    const { problem, retryAfter } = source;
    return { ...nothing, state: { ...state, ...next('failed', retryAfter), problem } };
  }
  const good = { ...state, lastGood: now, problem: null, refused: null };
  if (source.kind === 'unchanged') return { ...nothing, state: { ...good, ...next('quiet') } };

  const { text, url, conditions } = source;
  const read = { ...good, ...conditions };
  const textHash = await hashText(text.blocks);
  const memory = await checks.recallCheck(state, textHash, engine.version);
  const quiet = (): CheckRecord => {
    const { sightings, flickers } = weighSightings(state, [], now);
    const returned = textHash === memory.base?.text;
    return { ...nothing, returned, state: { ...read, ...next('quiet'), sightings, flickers } };
  };
  // A text seen before is no news, unless it is the latest and something in it has to be seen once more.
  if (memory.textKnown && !(textHash === memory.latest && state.sightings.length > 0)) return quiet();

  const findings = memory.findings ?? (await engine.analyse(text));
  const counts = countFindings(findings);
  const version = { engine: engine.version, findings, counts, document, url, time: now, text, textHash };
  const base = memory.base && (await readSeen(memory.base, parts));
  const afresh = { ...nothing, version, state: { ...read, ...next('moving'), sightings: [] } };
  if (!base) return afresh;

  const comparison = compareReadings(base, { blocks: text.blocks, findings }, nameOf);
  if (comparison.class === 'broken') {
    const times = (state.refused?.text === textHash ? state.refused.times : 0) + 1;
    if (times >= ACCEPTED) return afresh;
    const refused = { text: textHash, times };
    return { ...nothing, state: { ...state, ...next('failed'), problem: 'broken', refused } };
  }
  if (comparison.class === 'same' || comparison.class === 'noise') return quiet();

  const found = await unreadOf(comparison, { documentId: document.id, variant: '' });
  const sighted = found.map(({ id, before, after }) => ({ id, before, after }));
  const { told, settled, sightings, flickers } = weighSightings(state, sighted, now);
  return {
    state: { ...read, ...next(settled ? 'moving' : 'unsure'), sightings: settled ? [] : sightings, flickers },
    version: settled || told.size > 0 ? version : null,
    unread: found.filter(({ id }) => told.has(id)),
    settled,
    returned: false,
  };
}
