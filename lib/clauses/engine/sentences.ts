export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A full stop that ends no sentence: "Inc.", "U.S.", "e.g.", "No.", a single initial. */
const ABBREVIATION =
  /(?:\b(?:inc|ltd|llc|corp|co|no|nos|sec|art|vs?|mr|mrs|ms|dr|st|e\.g|i\.e|etc|cf|approx|u\.s|u\.k|s\.a|a\.m|p\.m)|\b\p{L})\.$/iu;

/** Letters that a part of an enumeration or a row has at least, to stand by itself. */
const PART = 80;

/**
 * Splits a block's text into sentences: spans that cover all of it except the white space between.
 * Semicolons end a sentence only in blocks that are one long enumeration, and borders of cells only in rows with long cells, since
 * each part then is a clause of its own.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const boundary = /[.!?][)"”’\]]*\s+(?=[\p{Lu}\p{N}"“‘([•*])|;\s+|\s\|\s+/gu;
  for (let match = boundary.exec(text); match; match = boundary.exec(text)) {
    const mark = match[0].trim();
    const end = mark === '|' ? match.index : match.index + match[0].trimEnd().length;
    if ((mark === ';' || mark === '|') && end - start < PART) continue;
    if (mark[0] === '.' && ABBREVIATION.test(text.slice(Math.max(0, match.index - 8), match.index + 1))) continue;
    spans.push({ start, end });
    start = match.index + match[0].length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
