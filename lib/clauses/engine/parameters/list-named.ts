import type { Passages } from './passages';

/** Names of the things that a clause mentions, in the order of the text: of its own sentence, else of the rest of its block. */
export function listNamed(
  { quote, rest }: Passages,
  things: readonly (readonly [pattern: RegExp, name: string])[],
): readonly string[] | undefined {
  for (const passage of [quote, ...rest]) {
    const named = things.flatMap(([pattern, name]) => {
      const match = pattern.exec(passage);
      return match ? [{ at: match.index, name }] : [];
    });
    if (named.length > 0) return [...new Set(named.sort((a, b) => a.at - b.at).map(({ name }) => name))];
  }
  return undefined;
}
