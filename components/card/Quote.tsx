interface Span {
  readonly from: number;
  readonly to: number;
}

/** The contract's own words, with the words that made it so marked. Evidence that stands elsewhere is not marked here. */
export function Quote({ text, evidence = [] }: { readonly text: string; readonly evidence?: readonly string[] }) {
  const spans = evidenceSpans(text, evidence);
  let at = 0;
  return (
    <blockquote class="quote">
      “
      {spans.flatMap(({ from, to }) => {
        const before = text.slice(at, from);
        at = to;
        return [before, <mark key={from}>{text.slice(from, to)}</mark>];
      })}
      {text.slice(at)}”
    </blockquote>
  );
}

/** First occurrence of each piece of evidence, in order, without overlaps. */
export function evidenceSpans(text: string, evidence: readonly string[]): readonly Span[] {
  const found = evidence
    .filter((words) => words !== '' && text.includes(words))
    .map((words) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length }))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const spans: Span[] = [];
  for (const span of found) {
    const last = spans.at(-1);
    if (!last || span.from >= last.to) spans.push(span);
    else if (span.to > last.to) spans[spans.length - 1] = { from: last.from, to: span.to };
  }
  return spans;
}
