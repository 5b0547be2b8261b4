/** Words of a text as the comparison sees them: letters and digits, with apostrophes and decimal points inside. */
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

export const listWords = (text: string): string[] => text.match(WORD) ?? [];

/** Words reduced to what a reader would call the same word: case, compatibility forms, apostrophes. */
export const foldWords = (text: string): string[] => listWords(text.normalize('NFKC').toLowerCase().replace(/[’‘]/gu, "'"));

/** Key under which two blocks are the same text: punctuation, case, spacing and markup leftovers do not count. */
export const blockKey = (text: string): string => foldWords(text).join(' ');

/** Share of words that two texts have in common, as multisets (Dice), 0 to 1. */
export function shareWords(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    both++;
    left.set(word, count - 1);
  }
  return (2 * both) / (a.length + b.length);
}
