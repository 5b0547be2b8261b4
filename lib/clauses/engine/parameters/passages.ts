/** A clause as the readers of facts see it: its own sentence, then what else stands in its block. */
export interface Passages {
  readonly quote: string;
  /** After the quote, then before it: what follows a sentence more often completes it than what precedes. */
  readonly rest: readonly string[];
}

/** Splits a block at its quote; a quote that is not in the block stands alone. */
export function splitPassages(text: string, quote: string): Passages {
  const start = text.indexOf(quote);
  if (start < 0) return { quote, rest: [] };
  return { quote, rest: [text.slice(start + quote.length), text.slice(0, start)].filter((passage) => passage.length > 2) };
}

/** What the quote says, or else the first other passage that says something. */
export function firstSaid<Fact>({ quote, rest }: Passages, read: (passage: string) => Fact | undefined): Fact | undefined {
  const said = read(quote);
  if (said !== undefined) return said;
  for (const passage of rest) {
    const elsewhere = read(passage);
    if (elsewhere !== undefined) return elsewhere;
  }
  return undefined;
}
