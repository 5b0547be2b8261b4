import type { Block } from '../model';
import type { Pairing } from './align-blocks';
import type { Letters } from './open-letters';
import { pairRelated } from './pair-related';
import { type Sentence, splitSentences } from './split-sentences';
import { joinLetters } from './words';

/** What happened to the sentences of one pairing of blocks. */
export interface Matched {
  readonly edited: (readonly [Sentence, Sentence])[];
  readonly come: Sentence[];
  readonly gone: Sentence[];
}

/** Below these shares of common words two sentences are two statements: in the same block, and in different ones. */
const RELATED = 0.4;
const RELATED_ELSEWHERE = 0.7;
/** Shorter sentences ("2 years", "See below") occur anywhere, so elsewhere they don't count as the same statement. */
const KNOWN_AGAIN = 6;
/** Up to this many sentences are looked for one by one. */
const FEW = 50;
/** Sentences times letters that are looked through for what was only cut otherwise: a second's work, and more than any but a rewrite needs. */
const MOST_LETTERS = 500_000_000;

/**
 * Tells for each pairing of blocks which sentences were edited, came or went. A sentence that the other reading has in another
 * place neither came nor went, whatever the blocks around it became: splits, merges and moves change nobody's rights.
 * @returns one entry for each pairing, in their order
 */
export function matchSentences(pairings: readonly Pairing[], older: Lettered, newer: Lettered): Matched[] {
  const [olderText, newerText] = [cutWhenAsked(older), cutWhenAsked(newer)];
  const matches = pairings.map(({ older: olders, newer: newers }) =>
    matchWithin(olders.flatMap(olderText.sentencesOf), newers.flatMap(newerText.sentencesOf)),
  );
  dropKnown(matches, olderText, newerText);
  for (const match of matches) pairIn(match, RELATED);
  pairAcross(matches);
  dropRecut(matches, olderText, newerText);
  return matches;
}

interface Lettered {
  readonly blocks: readonly Block[];
  readonly letters: Letters;
}

interface CutText extends Lettered {
  sentencesOf(block: number): readonly Sentence[];
}

/** A block is cut into sentences when it is asked for, and once. */
function cutWhenAsked({ blocks, letters }: Lettered): CutText {
  const cut: (readonly Sentence[] | undefined)[] = [];
  return {
    blocks,
    letters,
    sentencesOf: (at) => {
      cut[at] ??= splitSentences(blocks[at] as Block, at);
      return cut[at];
    },
  };
}

/** Takes out the sentences that both have. */
function matchWithin(older: readonly Sentence[], newer: readonly Sentence[]): Matched {
  const count = new Map<string, number>();
  for (const { key } of newer) count.set(key, (count.get(key) ?? 0) + 1);
  const kept = new Map<string, number>();
  const gone = older.filter(({ key }) => {
    const left = count.get(key) ?? 0;
    if (left === 0) return true;
    count.set(key, left - 1);
    kept.set(key, (kept.get(key) ?? 0) + 1);
    return false;
  });
  const come = newer.filter(({ key }) => {
    const left = kept.get(key) ?? 0;
    if (left > 0) kept.set(key, left - 1);
    return left === 0;
  });
  return { edited: [], come, gone };
}

function dropKnown(matches: readonly Matched[], older: CutText, newer: CutText): void {
  const drop = (lists: readonly Sentence[][], others: CutText) => {
    const known = findKnown(lists.flat().filter(isLong), others);
    if (known.size > 0) for (const list of lists) take(list, new Set(list.filter((each) => isLong(each) && known.has(each.key))));
  };
  const lists = (side: 'come' | 'gone') => matches.map((match) => match[side]);
  drop(lists('come'), older);
  drop(lists('gone'), newer);
}

const isLong = ({ words }: Sentence) => words.length >= KNOWN_AGAIN;

/** Keys of the sentences that some block has. */
function findKnown(sentences: readonly Sentence[], { blocks, sentencesOf }: CutText): ReadonlySet<string> {
  const wanted = new Set(sentences.map(({ key }) => key));
  // Few sentences are looked for only where their longest word occurs.
  const clues = sentences.length <= FEW ? sentences.map(({ text }) => longestWord(text)) : null;
  const known = new Set<string>();
  for (const [at, { text }] of blocks.entries()) {
    if (clues && !clues.some((clue) => text.includes(clue))) continue;
    for (const { key } of sentencesOf(at)) if (wanted.has(key)) known.add(key);
  }
  return known;
}

const longestWord = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).reduce((a, b) => (b.length > a.length ? b : a), '');

/** Takes out what the other reading has in the same letters, parted otherwise: sentences that ran together, words that lost a space. */
function dropRecut(matches: readonly Matched[], older: CutText, newer: CutText): void {
  const left = matches.reduce((sum, { come, gone, edited }) => sum + come.length + gone.length + 2 * edited.length, 0);
  if (left === 0 || left * (older.letters.length + newer.letters.length) > MOST_LETTERS) return;
  for (const match of matches) {
    take(match.gone, new Set(match.gone.filter((sentence) => isRecut(sentence, older, newer))));
    take(match.come, new Set(match.come.filter((sentence) => isRecut(sentence, newer, older))));
    const kept = match.edited.filter(([old, now]) => !isRecut(old, older, newer) || !isRecut(now, newer, older));
    match.edited.splice(0, match.edited.length, ...kept);
  }
}

/** A short sentence occurs anywhere; beside the same neighbour it is the same. */
function isRecut(sentence: Sentence, own: CutText, { letters }: CutText): boolean {
  const text = joinLetters(sentence.written);
  if (!letters.has(text)) return false;
  if (isLong(sentence)) return true;
  const before = neighbourOf(sentence, own, -1);
  const after = neighbourOf(sentence, own, 1);
  return (before !== '' && letters.has(before + text)) || (after !== '' && letters.has(text + after));
}

/** The letters of the sentence before or behind, in its block or in the next one. */
function neighbourOf(sentence: Sentence, { blocks, sentencesOf }: CutText, step: -1 | 1): string {
  const beside = sentencesOf(sentence.block)[sentencesOf(sentence.block).indexOf(sentence) + step];
  for (let block = sentence.block + step; !beside && block >= 0 && block < blocks.length; block += step) {
    const next = sentencesOf(block).at(step < 0 ? -1 : 0);
    if (next) return joinLetters(next.written);
  }
  return beside ? joinLetters(beside.written) : '';
}

function pairIn({ edited, come, gone }: Matched, least: number): void {
  if (come.length === 0 || gone.length === 0) return;
  const pairs = pairRelated(
    gone.map(({ words }) => words),
    come.map(({ words }) => words),
    least,
  );
  for (const { older, newer } of pairs) edited.push([gone[older] as Sentence, come[newer] as Sentence]);
  take(gone, new Set(pairs.map(({ older }) => gone[older] as Sentence)));
  take(come, new Set(pairs.map(({ newer }) => come[newer] as Sentence)));
}

function take(from: Sentence[], which: ReadonlySet<Sentence>): void {
  if (which.size > 0) from.splice(0, from.length, ...from.filter((sentence) => !which.has(sentence)));
}

/** A sentence that went to another block and was reworded on the way is told where it came. */
function pairAcross(matches: readonly Matched[]): void {
  const gone = matches.flatMap((match) => match.gone.filter(isLong));
  const come = matches.flatMap((match) => match.come.filter(isLong).map((sentence) => ({ sentence, match })));
  if (gone.length === 0 || come.length === 0) return;
  const pairs = pairRelated(
    gone.map(({ words }) => words),
    come.map(({ sentence }) => sentence.words),
    RELATED_ELSEWHERE,
  );
  for (const { older, newer } of pairs) {
    const { sentence, match } = come[newer] as (typeof come)[number];
    match.edited.push([gone[older] as Sentence, sentence]);
  }
  const left = new Set(pairs.map(({ older }) => gone[older] as Sentence));
  const arrived = new Set(pairs.map(({ newer }) => (come[newer] as (typeof come)[number]).sentence));
  for (const match of matches) {
    take(match.gone, left);
    take(match.come, arrived);
  }
}
