/** "Privacy Policy" → "privacy policies", "Terms of Service" → "terms of service": kinds of documents in a sentence, more than one. */
export function pluralKind(kind: string): string {
  const words = kind.toLowerCase();
  if (/policy$/u.test(words)) return words.replace(/y$/u, 'ies');
  return /s$|^(?:terms|conditions|general conditions) of /u.test(words) ? words : `${words}s`;
}
