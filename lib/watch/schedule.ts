import type { CheckSettings } from '../messages/protocol';
import type { CheckKey, CheckState, CheckVia, Random } from './check-ports';

const HOUR = 3_600_000;
/** Hours. Nobody's policy changes more often, and no server should be asked more often. */
export const SHORTEST = 6;
export const LONGEST = 30 * 24;
/** Each quiet check lets the next one wait longer. */
const SLOWER = 1.5;
/** Share of the wait by which it is lengthened at random, so that a watch list does not ask all at once. */
const JITTER = 0.2;

/** A document that was never checked is due at once. */
export const freshState = ({ document, via }: CheckKey, now: string, { every }: Pick<CheckSettings, 'every'>): CheckState => ({
  document,
  via,
  due: now,
  interval: clamp(every),
  etag: null,
  lastModified: null,
  failures: 0,
  lastTried: null,
  lastGood: null,
  problem: null,
  refused: null,
  sightings: [],
  flickers: [],
});

/** How a check went, as far as the next one's time depends on it. */
export type Pace =
  | 'quiet' // nothing new: wait longer
  | 'moving' // something changed: back to the reader's interval
  | 'unsure' // look again soon
  | 'failed'; // wait longer with every failure

/**
 * When to check next, and at which interval from then on.
 * @param every hours that the reader chose
 * @param retryAfter seconds that the server asked for
 */
export function scheduleNext(
  { interval, failures }: Pick<CheckState, 'interval' | 'failures'>,
  pace: Pace,
  { now, every, random, retryAfter = null }: { now: string; every: number; random: Random; retryAfter?: number | null },
): Pick<CheckState, 'due' | 'interval' | 'failures'> {
  const failed = pace === 'failed' ? failures + 1 : 0;
  const next = pace === 'quiet' ? clamp(interval * SLOWER) : pace === 'moving' ? clamp(every) : interval;
  const wait = pace === 'unsure' ? SHORTEST : pace === 'failed' ? clamp(SHORTEST * 2 ** Math.min(failures, 10)) : next;
  const hours = Math.max(wait * (1 + JITTER * random()), Math.min((retryAfter ?? 0) / 3600, LONGEST));
  return { due: new Date(Date.parse(now) + hours * HOUR).toISOString(), interval: next, failures: failed };
}

/** The ways by which a document is to be checked: one that scripts build only through the archive, if at all. */
export function waysToCheck(
  { on, archive }: Pick<CheckSettings, 'on' | 'archive'>,
  { scripted, tracked }: { readonly scripted: boolean; readonly tracked: boolean },
): readonly CheckVia[] {
  if (!on) return [];
  return [...(scripted ? [] : (['fetch'] as const)), ...(archive && tracked ? (['archive'] as const) : [])];
}

const clamp = (hours: number) => Math.min(Math.max(hours, SHORTEST), LONGEST);
