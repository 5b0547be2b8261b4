/** Part of a run of text; `node: null` with text "\n" stands for a line break. */
interface Part {
  readonly raw: string;
  readonly bold: boolean;
  readonly node?: unknown;
}

/** From this many lines, at this length on average, most ending as sentences do, lines between breaks are paragraphs. */
const MIN_LINES = 3;
const MIN_AVERAGE = 80;
const MIN_SENTENCES = 0.6;
const SENTENCE_END = /[.;:!?。；：]["”’)]*\s*$/;
/** A bold first line over a longer text is a heading. */
const MAX_TITLE = 120;

/**
 * A single line break mostly only ends a line, as in an address. Returns the places of the breaks that part paragraphs:
 * two in a row, all in a text that is set with breaks alone, and the one after a bold first line (`titles`).
 */
export function splitAtBreaks(parts: readonly Part[], titles: boolean): number[] {
  const breaks: number[] = [];
  parts.forEach((part, at) => {
    if (part.node === null && part.raw === '\n') breaks.push(at);
  });
  if (breaks.length === 0) return breaks;
  const ends = [...breaks, parts.length];
  const segments = ends.map((end, index) => parts.slice(index === 0 ? 0 : (ends[index - 1] as number) + 1, end));
  const texts = segments.map((segment) =>
    segment
      .map((part) => part.raw)
      .join('')
      .trim(),
  );
  const said = texts.filter((text) => text !== '');
  const total = said.reduce((sum, text) => sum + text.length, 0);
  const sentences = said.filter((text) => SENTENCE_END.test(text)).length;
  if (said.length >= MIN_LINES && total >= MIN_AVERAGE * said.length && sentences >= MIN_SENTENCES * said.length) return breaks;
  const title = texts[0] as string;
  const bold = titles && title !== '' && (segments[0] ?? []).every((part) => part.bold || part.raw.trim() === '');
  return breaks.filter(
    (_, index) =>
      (index === 0 && bold && title.length <= MAX_TITLE && total > 2 * title.length) ||
      (texts[index] === '' && index > 0) ||
      (texts[index + 1] === '' && index + 2 < texts.length),
  );
}
