/**
 * A regular expression (flags `iu`) put together from named pieces: composePattern`\byou ${FORBIDS} copy`.
 * Pieces are sources of patterns or patterns; each goes in as one group.
 */
export function composePattern(words: TemplateStringsArray, ...pieces: readonly (string | RegExp)[]): RegExp {
  const source = words.raw.reduce((whole, part, at) => {
    const piece = pieces[at - 1];
    return `${whole}(?:${typeof piece === 'string' ? piece : piece?.source})${part}`;
  });
  return new RegExp(source, 'iu');
}
