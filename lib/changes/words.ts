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
/** "u.s" and "us" are one word. */
const INITIALS = /^\p{L}(?:\.\p{L})+$/u;
const ASCII = /^[\x20-\x7e]*$/u;

export const listWords = (text: string): string[] => text.match(WORD) ?? [];

function foldWord(raw: string): string {
  const key = (ASCII.test(raw) ? raw : raw.normalize('NFKC')).toLowerCase().replace(/’/gu, "'");
  return INITIALS.test(key) ? key.replaceAll('.', '') : key;
}

/** Compatibility forms (ligatures, full width) first, for they decide where words end. */
const compose = (text: string) => (ASCII.test(text) ? text : text.normalize('NFKC'));

/** The words of a text, each as written and as compared. */
export const readWords = (text: string): Word[] => listWords(compose(text)).map((raw) => ({ raw, key: foldWord(raw) }));

/** Words as compared: case, compatibility forms and kinds of apostrophes do not count. */
export const foldWords = (text: string): string[] => listWords(compose(text)).map(foldWord);

/** Key under which two texts are the same: punctuation, case, spacing and markup leftovers do not count. */
export const textKey = (text: string): string => foldWords(text).join(' ');

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
