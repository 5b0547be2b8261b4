/**
 * Flesch–Kincaid grade of an English text: years of school that reading it takes
 * (Kincaid et al. 1975: 0.39 words a sentence + 11.8 syllables a word - 15.59).
 */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?]+(?=\s|$)/u).filter((sentence) => /\p{L}/u.test(sentence)).length;
  const words = text.match(/[\p{L}’']+/gu) ?? [];
  if (sentences === 0 || words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** By groups of vowels, without silent endings ("rules", "used") and with those that are spoken ("changes", "table"). */
export function countSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/gu, '');
  const spoken = letters
    .replace(/(?<=[sxzcg]|[cs]h)es$/u, 'is')
    .replace(/(?<=[^aeiouy]l)(?:e|es|ed)$/u, 'i')
    .replace(/(?<=[aeiouy].*)(?:e|es|(?<=[^td])ed)$/u, '')
    .replace(/^y/u, '');
  const parted = spoken.match(/(?<![tscg])i[aou]|crea|ei(?=ng)/gu)?.length ?? 0;
  return Math.max(1, (spoken.match(/[aeiouy]+/gu)?.length ?? 0) + parted);
}
