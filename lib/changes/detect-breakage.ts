import type { Block } from '../model';
import { splitSentences } from './split-sentences';
import { tellPolicy } from './tell-policy';
import { blockKey, countCommon, shareWords, wordsOf } from './words';

/** Words of pages that stand where a policy should be. */
const STAND_INS =
  /\b(?:access denied|page (?:could )?not (?:be )?found|404 error|error 404|verify (?:that )?you are (?:a )?human|are you a robot|captcha|enable javascript|javascript is (?:disabled|required)|temporarily unavailable|under maintenance|log ?in to continue|sign in to continue|unusual traffic|just a moment|too many requests|service unavailable|internal server error)\b/iu;
/** A policy of a page or more does not shrink below this share of its words in one step … */
const HALVED = 0.5;
const PAGE = 150;
/** … unless it was written anew: then most of the shorter one's sentences are not in the longer one. */
const REWRITTEN = 0.5;
/** … while most of its words are. */
const SAME_MATTER = 0.6;
/** Less in common than this, and it is another document. */
const OTHER_DOCUMENT = 0.2;
/** A part: this share of the text, and this many blocks. */
const PART = 0.25;
const PART_BLOCKS = 10;
/** Texts of more characters than any stand-in that have this share of blocks in common are neither halved nor foreign. */
const LONG = 5000;
const ALIKE = 0.6;
/** Words of which an end that is missing behind a broken-off sentence is more than a trimmed line. */
const CUT_OFF = 40;

/**
 * Tells whether one of two readings is not the (whole) policy. Returns the reason in one line, or null.
 * Both directions count: a version that comes back after a broken one is no change either.
 */
export function detectBreakage(older: readonly Block[], newer: readonly Block[]): string | null {
  const [few, many] = lengthOf(older) < lengthOf(newer) ? [older, newer] : [newer, older];
  if (isCutOff(few, many)) return 'One reading ends in the middle of a sentence that goes on in the other.';
  if (isPart(few, many)) return 'One reading has all blocks of the other, and many more: a part is missing.';
  // Most changes are small, and then the words need no counting.
  if (lengthOf(many) > LONG && shareBlocks(few, many) >= ALIKE) return null;
  const before = older.flatMap(wordsOf);
  const after = newer.flatMap(wordsOf);
  if (before.length === 0 || after.length === 0) return 'One of the two readings is empty.';
  for (const [words, blocks] of [
    [after, newer],
    [before, older],
  ] as const)
    if (words.length < 2 * PAGE && STAND_INS.test(blocks.map(({ text }) => text).join(' ')))
      return 'One of the two readings is an error, login or waiting page.';
  const longer = Math.max(before.length, after.length);
  const shorter = Math.min(before.length, after.length);
  if (longer > PAGE && shorter < HALVED * longer && !isRewritten(few, many))
    return `One reading has ${shorter} words, the other ${longer}: a part is missing.`;
  if (longer > PAGE && shareWords(before, after) < OTHER_DOCUMENT)
    return 'The two readings have next to nothing in common: another document or language.';
  return null;
}

const lengthOf = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Share of the longer text, by characters, that stands in blocks which the shorter one has to the letter. */
function shareBlocks(few: readonly Block[], many: readonly Block[]): number {
  const texts = new Set(few.map(({ text }) => text));
  return lengthOf(many.filter(({ text }) => texts.has(text))) / lengthOf(many);
}

/**
 * Does one reading lack a good part of the other, while not a word of the rest changed? Whoever rewrites a policy to that extent
 * touches other sentences too, if only its date; a page that was read in part does not.
 */
const isPart = (few: readonly Block[], many: readonly Block[]) => lacksMuch(few, many) && lacksPolicy(few, many);

/** Is one reading the other with a menu, teasers or notices around it, and nothing else? */
export function isFramed(older: readonly Block[], newer: readonly Block[]): boolean {
  const [few, many] = lengthOf(older) < lengthOf(newer) ? [older, newer] : [newer, older];
  return lacksMuch(few, many) && !lacksPolicy(few, many);
}

function lacksMuch(few: readonly Block[], many: readonly Block[]): boolean {
  if (many.length - few.length < PART_BLOCKS) return false;
  const texts = new Set(many.map(({ text }) => text));
  return few.every(({ text }) => texts.has(text)) && shareBlocks(few, many) <= 1 - PART;
}

function lacksPolicy(few: readonly Block[], many: readonly Block[]): boolean {
  const roleOf = tellPolicy(many);
  const policy = many.filter((_, at) => roleOf(at) === 'policy');
  return shareBlocks(few, policy) <= 1 - PART;
}

/** Is the shorter text another wording of the same matter, rather than a part of the longer one? */
function isRewritten(shorter: readonly Block[], longer: readonly Block[]): boolean {
  const sentences = (blocks: readonly Block[]) => blocks.flatMap(splitSentences).filter(({ words }) => words.length >= 8);
  const own = sentences(shorter);
  const words = own.flatMap((sentence) => sentence.words);
  const others = sentences(longer);
  const keys = new Set(others.map(({ key }) => key));
  const kept = own.filter(({ key }) => keys.has(key)).length;
  const common = countCommon(
    words,
    others.flatMap((sentence) => sentence.words),
  );
  return words.length >= PAGE && kept < REWRITTEN * own.length && common >= SAME_MATTER * words.length;
}

/** Does the shorter text stop within a sentence that the longer one ends, and goes on after? */
function isCutOff(shorter: readonly Block[], longer: readonly Block[]): boolean {
  const last = shorter.at(-1);
  // Of the same length, one has the other's blocks in another order.
  if (!last || lengthOf(shorter) === lengthOf(longer) || /[.!?:;][)"”’\]]*$/u.test(last.text)) return false;
  const text = last.text.replace(/[\s|]+$/u, '');
  const start = text.slice(0, 20);
  const key = blockKey(last);
  const before = shorter.at(-2)?.text;
  // Few words begin many a block, but not behind the same one.
  const few = wordsOf(last).length < 5;
  const at = longer.findLastIndex(
    (block, i) =>
      block.text.length > text.length &&
      block.text.startsWith(start) &&
      blockKey(block).startsWith(key) &&
      (!few || (before !== undefined && longer[i - 1]?.text === before)),
  );
  return at >= 0 && longer.slice(at + 1).reduce((sum, block) => sum + wordsOf(block).length, 0) >= CUT_OFF;
}
