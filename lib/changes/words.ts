import type { Block } from '../model';

/** A word as it stands in a text, and reduced to what a reader would call the same word. */
export interface Word {
  readonly raw: string;
  readonly key: string;
}

/**
 * Letters and digits, with apostrophes and hyphens inside; points and commas only inside numbers, addresses and initials, so
 * that a space which got lost behind a full stop joins no words.
 */
const WORD =
  /[\p{L}\p{M}\p{N}]+(?:(?:['’-]|(?<=\p{N})[.,](?=\p{N})|(?<=(?<![\p{L}\p{N}])\p{L})\.(?=\p{L})|(?<=[\p{Ll}\p{N}])\.(?=[\p{Ll}\p{N}]))[\p{L}\p{M}\p{N}]+)*/gu;
/** The same for texts of ASCII and typographic marks, which most are: it costs half. */
const SIMPLE = /^[\x20-\x7e‘’“”–—•]*$/u;
const SIMPLE_WORD =
  /[A-Za-z0-9]+(?:(?:['’-]|(?<=[0-9])[.,](?=[0-9])|(?<=(?<![A-Za-z0-9])[A-Za-z])\.(?=[A-Za-z])|(?<=[a-z0-9])\.(?=[a-z0-9]))[A-Za-z0-9]+)*/g;
const PLAIN = /^[a-z]+$/u;
/** "can't", "opt-out" and "u.s" are as much one word as "cant", "optout" and "us"; "4.2" is not "42". */
const INNER = /['’-]|(?<!\p{N})\.|,/gu;
/** What different ways and times of reading a page leave behind: link targets, entities, schemes, "2 weeks ago", invisible marks. */
const LINK = /\[([^\]]*)\]\((?:[^()]|\([^()]*\))*\)/gu;
const LEFTOVERS =
  /&(?:amp|nbsp|quot|lt|gt|apos|#\d+);|https?:\/\/|\(new (?:window|tab)\)|\bopens? in (?:a )?new (?:window|tab)\b/giu;
const AGO = /\b(?:\d+|an?) (?:second|minute|hour|day|week|month|year)s? ago\b/giu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\ufffd™®℠]/gu;

const NUMBERS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, number) => [word, String(number)]),
);
for (const [at, word] of 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').entries())
  NUMBERS.set(word, String(20 + 10 * at));

export function listWords(text: string): string[] {
  const cleaned = clean(text);
  return cleaned.match(SIMPLE.test(cleaned) ? SIMPLE_WORD : WORD) ?? [];
}

function clean(text: string): string {
  const plain = text.includes('](') ? text.replace(LINK, '$1') : text;
  const open = /&|:\/\/|\(n|opens? in/iu.test(plain) ? plain.replace(LEFTOVERS, ' ') : plain;
  const rest = open.includes(' ago') ? open.replace(AGO, ' ') : open;
  // Ligatures and full width forms decide where words end, so they are resolved first.
  return SIMPLE.test(rest) ? rest : rest.replace(INVISIBLE, '').replace(/©/gu, '(c)').normalize('NFKC');
}

function bareWord(raw: string): string {
  const lower = raw.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.replace(INNER, '');
}

/** A text has few different words: each is folded once. */
const folded = new Map<string, string>();
const MOST_FOLDED = 20_000;

function foldWord(raw: string): string {
  const known = folded.get(raw);
  if (known !== undefined) return known;
  const bare = bareWord(raw);
  const word = NUMBERS.get(bare) ?? bare;
  if (folded.size >= MOST_FOLDED) folded.clear();
  folded.set(raw, word);
  return word;
}

/** The words of a text, each as written and as compared. */
export const readWords = (text: string): Word[] => listWords(text).map((raw) => ({ raw, key: foldWord(raw) }));

/** Words as compared: case, inner punctuation, compatibility forms and number words do not count. */
export const foldWords = (text: string): string[] => listWords(text).map(foldWord);

const ofBlocks = new WeakMap<Block, readonly string[]>();

/** The words of a block as compared; each block is read once. */
export function wordsOf(block: Block): readonly string[] {
  let words = ofBlocks.get(block);
  if (!words) {
    words = foldWords(block.text);
    ofBlocks.set(block, words);
  }
  return words;
}

/** Key under which two blocks are the same text. */
export const blockKey = (block: Block): string => wordsOf(block).join('');

/** A set of words as compared. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).map(foldWord));

/** Key under which two texts are the same: punctuation, case, spaces (some readers lose them) and markup leftovers don't count. */
export const textKey = (text: string): string => foldWords(text).join('');

/** The letters and digits of words in one run: the same however they are parted ("onemonth" is "one month"). */
export const joinLetters = (words: readonly Word[]): string => words.map(({ raw }) => bareWord(raw)).join('');

const BETWEEN = /[^\p{L}\p{M}\p{N}.]+|(?<!\p{N})\.|\.(?!\p{N})/gu;

/** The same of a long text, without looking at its words. */
export const lettersOf = (text: string): string => clean(text).toLowerCase().replace(BETWEEN, '');

/** Share of words that two texts have in common, as multisets (Dice), 0 to 1. */
export function shareWords(a: readonly string[], b: readonly string[]): number {
  return a.length + b.length === 0 ? 1 : (2 * countCommon(a, b)) / (a.length + b.length);
}

/** How many words two texts have in common, as multisets. */
export function countCommon(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    both++;
    left.set(word, count - 1);
  }
  return both;
}
