/** "a", "a or b", "a, b or c". */
export function listWords(words: readonly string[], link: 'and' | 'or' = 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${link} ${words.at(-1)}`;
}

/**
 * Says in plain words which of the given things a clause's text names, in the given order:
 * `nameThings(text, [[/virus|malware/i, 'spread malware']])` → "**spread malware**"; undefined where it names none.
 */
export function nameThings(
  text: string,
  things: readonly (readonly [pattern: RegExp, words: string])[],
  link: 'and' | 'or' = 'or',
): string | undefined {
  const named = things.filter(([pattern]) => pattern.test(text)).map(([, words]) => words);
  return named.length > 0 ? `**${listWords([...new Set(named)], link)}**` : undefined;
}
