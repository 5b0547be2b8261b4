import type { Block } from '../model';
import type { Steps } from '../reading/run-steps';
import type { Clause } from './clause';

/** What the page reader gives: blocks, and where they lie in the live page. */
export interface AnchoredText {
  readonly blocks: readonly Block[];
  rangeOf(block: number, start: number, end: number): Range | null;
}

/** W3C Web Annotation selectors; positions count characters of the blocks' texts joined by one line feed. */
export interface Selector {
  readonly quote: {
    readonly type: 'TextQuoteSelector';
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  };
  readonly position: { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };
}

export interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Characters of context on either side: enough to tell boilerplate sentences apart (Hypothesis uses 32 too). */
const CONTEXT = 32;

/** The blocks' texts as one, and where each of them starts in it. */
interface Joined {
  readonly text: string;
  readonly starts: readonly number[];
}

const joinedTexts = new WeakMap<readonly Block[], Joined>();

/** Made once for a reading, however many clauses are looked for in it. */
function joinTexts(blocks: readonly Block[]): Joined {
  let joined = joinedTexts.get(blocks);
  if (!joined) {
    let length = 0;
    const starts = blocks.map(({ text }) => {
      const start = length;
      length += text.length + 1;
      return start;
    });
    joined = { text: blocks.map(({ text }) => text).join('\n'), starts };
    joinedTexts.set(blocks, joined);
  }
  return joined;
}

export function describePlace(blocks: readonly Block[], { block, start, end }: Place): Selector {
  const { text, starts } = joinTexts(blocks);
  const before = starts[block] ?? text.length;
  const [from, to] = [before + start, before + end];
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(from, to),
      prefix: text.slice(Math.max(0, from - CONTEXT), from),
      suffix: text.slice(to, to + CONTEXT),
    },
    position: { type: 'TextPositionSelector', start: from, end: to },
  };
}

/**
 * Finds a described place in another reading of the page: where it was, if the same words stand there; else the
 * occurrence of the words whose surroundings agree best, the nearest where several do; null where the words are gone.
 */
export function findPlace(blocks: readonly Block[], { quote, position }: Selector): Place | null {
  if (quote.exact === '') return null;
  const { text, starts } = joinTexts(blocks);
  let best: { at: number; agreement: number } | null = null;
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const agreement =
      sharedEnd(text.slice(Math.max(0, at - CONTEXT), at), quote.prefix) +
      sharedStart(text.slice(at + quote.exact.length, at + quote.exact.length + CONTEXT), quote.suffix);
    const nearer = best !== null && Math.abs(at - position.start) < Math.abs(best.at - position.start);
    if (!best || agreement > best.agreement || (agreement === best.agreement && nearer)) best = { at, agreement };
  }
  if (!best) return null;
  const { at } = best;
  const block = starts.findLastIndex((start) => start <= at);
  const start = at - (starts[block] as number);
  const end = start + quote.exact.length;
  return end <= (blocks[block] as Block).text.length ? { block, start, end } : null;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}

/**
 * Where each clause lies in the live page. `read` are the blocks that the clauses were found in; `page` may be a later
 * reading of the same page. Clauses that can't be found (orphans), and removed ones, have no entry. A step a clause: a long
 * text has a thousand of them.
 */
export function* anchorClauses(
  clauses: readonly Clause[],
  read: readonly Block[],
  page: AnchoredText,
): Steps<ReadonlyMap<string, Range>> {
  const ranges = new Map<string, Range>();
  for (const { id, block, words } of clauses) {
    const text = read[block]?.text;
    if (!words || text === undefined) continue;
    yield;
    const place: Place = { block, ...words };
    const exact = text.slice(words.start, words.end);
    const same = page.blocks[block]?.text === text;
    const found = same ? place : findPlace(page.blocks, describePlace(read, place));
    const range = found && page.rangeOf(found.block, found.start, found.end);
    if (range && rangeReads(range, exact)) ranges.set(id, range);
  }
  return ranges;
}

/** How many letters are compared at each end: hidden text may lie between, the ends must be right. */
const ENDS = 8;

/** Does the range still begin and end with these words? A page that re-rendered leaves collapsed or foreign ranges behind. */
export function rangeReads(range: Range, exact: string): boolean {
  if (range.collapsed || !range.startContainer.isConnected) return false;
  const [is, should] = [lettersOf(range.toString()), lettersOf(exact)];
  return is.slice(0, ENDS) === should.slice(0, ENDS) && is.slice(-ENDS) === should.slice(-ENDS);
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
