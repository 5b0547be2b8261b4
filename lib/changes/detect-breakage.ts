import type { Block } from '../model';
import { foldWords, shareWords } from './words';

/** Words of pages that stand where a policy should be. */
const STAND_INS =
  /\b(?:access denied|page (?:could )?not (?:be )?found|404 error|error 404|verify (?:that )?you are (?:a )?human|are you a robot|captcha|enable javascript|javascript is (?:disabled|required)|temporarily unavailable|under maintenance|log ?in to continue|sign in to continue|unusual traffic|just a moment|too many requests|service unavailable|internal server error)\b/iu;
/** A policy of a page or more does not shrink below this share of its words in one step. */
const HALVED = 0.5;
const PAGE = 150;
/** Less in common than this, and it is another document. */
const OTHER_DOCUMENT = 0.2;

/**
 * Tells whether one of two readings is not the (whole) policy. Returns the reason in one line, or null.
 * Both directions count: a version that comes back after a broken one is no change either.
 */
export function detectBreakage(older: readonly Block[], newer: readonly Block[]): string | null {
  const before = foldWords(older.map((block) => block.text).join('\n'));
  const after = foldWords(newer.map((block) => block.text).join('\n'));
  if (before.length === 0 || after.length === 0) return 'One of the two readings is empty.';
  for (const [words, blocks] of [
    [after, newer],
    [before, older],
  ] as const)
    if (words.length < 2 * PAGE && STAND_INS.test(blocks.map((block) => block.text).join(' ')))
      return 'One of the two readings is an error, login or waiting page.';
  const longer = Math.max(before.length, after.length);
  const shorter = Math.min(before.length, after.length);
  if (longer > PAGE && shorter < HALVED * longer)
    return `One reading has ${shorter} words, the other ${longer}: a part is missing.`;
  if (longer > PAGE && shareWords(before, after) < OTHER_DOCUMENT)
    return 'The two readings have next to nothing in common: another document or language.';
  return null;
}
