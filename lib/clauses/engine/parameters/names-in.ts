/** A thing that clauses name: lower-case substrings, one of which must occur (that keeps it cheap); how it is written; its name. */
export type Named = readonly [on: readonly string[], pattern: RegExp, name: string];

/** Names of the things that a passage mentions, each once, in the order of the text; undefined where it mentions none. */
export function namesIn(passage: string, things: readonly Named[]): readonly string[] | undefined {
  const lower = passage.toLowerCase();
  const found: { readonly at: number; readonly name: string }[] = [];
  for (const [on, pattern, name] of things) {
    if (!on.some((words) => lower.includes(words))) continue;
    const match = pattern.exec(passage);
    if (match) found.push({ at: match.index, name });
  }
  if (found.length === 0) return undefined;
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ name }) => name))];
}
