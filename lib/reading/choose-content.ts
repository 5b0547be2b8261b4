import { dropCopies } from './drop-copies';
import { dropFurniture } from './drop-furniture';
import { dropSurroundings, trimEdges } from './drop-surroundings';
import { ACTION_LINE, CONTENTS_LABEL } from './furniture-names';
import { busyShare, isHeadingTag, proseOf } from './measure-lines';
import type { Steps } from './run-steps';
import { unfolds } from './unfolds';
import type { Line, Page } from './walk-page';

const LETTER = /\p{L}|\p{N}/u;
/** Lines handled between two chances to pause. */
const LINES_PER_STEP = 256;
/** Links in a row that make a table of contents. */
const MIN_CONTENTS = 3;

/**
 * Which of a page's lines are the document's own, one byte a line. Told by how much of a box is running text and how much is
 * links, by what boxes are called, and by what is hidden or said twice: never by site.
 */
export function* chooseContent(page: Page): Steps<Uint8Array> {
  const { lines } = page;
  const kept = new Uint8Array(lines.length).fill(1);
  const prose = new Float64Array(lines.length);
  for (let at = 0; at < lines.length; at++) {
    if (at % LINES_PER_STEP === 0) yield;
    prose[at] = proseOf(lines[at] as Line);
    if (isNothing(lines, at)) kept[at] = 0;
  }
  yield* dropFurniture(page, prose, kept);
  yield* dropCopies(lines, kept);
  yield* dropSurroundings(page, prose, kept);
  yield* trimEdges(page, prose, kept);
  dropContents(lines, kept);
  return kept;
}

/** Ornaments, buttons that unfold nothing, "back to top", and the filler by which scripts measure fonts: many words, hardly any different. */
function isNothing(lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line;
  if (!LETTER.test(line.text)) return true;
  const busy = busyShare(line);
  if (busy > 0.8 && line.text.length < 60 && ACTION_LINE.test(line.text)) return true;
  if (line.pressed > 0.8 * line.rawLength && line.text.length < 200 && !isHeadingTag(line.box.tag) && !unfolds(line)) return true;
  const words = line.text.length > 60 ? line.text.split(' ', 40) : [];
  return words.length >= 6 && new Set(words).size <= 2;
}

/** A table of contents says nothing that the headings do not say again: rows of links into the page, with their label. */
function dropContents(lines: readonly Line[], kept: Uint8Array): void {
  let run: number[] = [];
  let label = -1;
  let before = -1;
  const settle = (): void => {
    if (run.length >= MIN_CONTENTS) {
      for (const at of run) kept[at] = 0;
      if (label >= 0 && CONTENTS_LABEL.test((lines[label] as Line).text)) kept[label] = 0;
    }
    run = [];
  };
  for (let at = 0; at < lines.length; at++) {
    if (!kept[at]) continue;
    const line = lines[at] as Line;
    const entry =
      !isHeadingTag(line.box.tag) && line.fragments > 0 && line.fragments === line.links && line.linked > 0.7 * line.rawLength;
    if (entry) {
      if (run.length === 0) label = before;
      run.push(at);
    } else {
      settle();
    }
    before = at;
  }
  settle();
}
