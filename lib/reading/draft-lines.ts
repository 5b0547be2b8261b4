import type { Draft } from './finish-blocks';
import { PANEL_TITLE_NAMES } from './furniture-names';
import type { Steps } from './run-steps';
import { unfolds } from './unfolds';
import type { Box, Line, Page, Piece } from './walk-page';

export interface PageDraft extends Draft {
  readonly pieces: readonly Piece[];
}

const HEADING = /^h([1-6])$/;
/** A heading element with more than this in it is a section whose end tag was forgotten. */
const MAX_HEADING = 300;
/** A definition with more than this, or with more than two paragraphs, is a section, and its term that section's heading. */
const LONG_DEFINITION = 300;
const LINES_PER_STEP = 256;
const ROW_SEPARATOR: Piece = { node: null, from: 0, to: 3, text: ' | ' };
const SPACE: Piece = { node: null, from: 0, to: 1, text: ' ' };

/** What each box stands in: worked out once, in document order, so that no line has to climb the tree. */
interface Places {
  readonly heading: readonly (Box | null)[];
  readonly item: readonly (Box | null)[];
  readonly itemDepth: Int32Array;
  readonly row: readonly (Box | null)[];
  readonly cell: readonly (Box | null)[];
}

/** Turns the kept lines into drafts of blocks: rows of tables and parts of headings are put together. */
export function* draftLines(page: Page, kept: Uint8Array): Steps<PageDraft[]> {
  const places = yield* placeBoxes(page);
  const drafts: PageDraft[] = [];
  const begun = new Set<Box>();
  for (let at = 0; at < page.lines.length; at++) {
    if (at % LINES_PER_STEP === 0) yield;
    if (!kept[at]) continue;
    const line = page.lines[at] as Line;
    const box = line.box.index;
    const row = places.row[box];
    const heading = places.heading[box];
    if (row) {
      const draft = draftRow(page, kept, places, row, at);
      drafts.push(draft.draft);
      at = draft.end - 1;
    } else if (heading) {
      const end = Math.max(at + 1, heading.endLine);
      const parts = page.lines.slice(at, end).filter((_, offset) => kept[at + offset]);
      const level = levelOf(heading);
      drafts.push({
        kind: 'h',
        text: parts.map((part) => part.text).join(' '),
        pieces: join(
          parts.map((part) => part.pieces),
          SPACE,
        ),
        ...(level ? { level } : {}),
      });
      at = end - 1;
    } else {
      const item = places.item[box];
      const bold = line.bold >= line.rawLength && line.linked < 0.8 * line.rawLength;
      if (line.pressed > 0.8 * line.rawLength && unfolds(line)) {
        drafts.push({ kind: 'h', text: line.text, pieces: line.pieces });
      } else if (item && !begun.has(item)) {
        begun.add(item);
        drafts.push({ kind: 'li', text: line.text, pieces: line.pieces, level: places.itemDepth[box] as number, bold });
      } else {
        drafts.push({ kind: 'p', text: line.text, pieces: line.pieces, bold });
      }
    }
  }
  return drafts;
}

function* placeBoxes(page: Page): Steps<Places> {
  const { boxes } = page;
  const heading: (Box | null)[] = new Array(boxes.length).fill(null);
  const item: (Box | null)[] = new Array(boxes.length).fill(null);
  const row: (Box | null)[] = new Array(boxes.length).fill(null);
  const cell: (Box | null)[] = new Array(boxes.length).fill(null);
  const itemDepth = new Int32Array(boxes.length);
  const dataTables = findDataTables(page);
  const table: (Box | null)[] = new Array(boxes.length).fill(null);
  const definitions = longDefinitions(page);
  for (const box of boxes) {
    const at = box.index;
    if (at % LINES_PER_STEP === 0) yield;
    const above = box.parent?.index ?? -1;
    heading[at] = isHeading(box, page, definitions) ? box : above < 0 ? null : (heading[above] as Box | null);
    const list = isItem(box, definitions);
    item[at] = list ? box : above < 0 ? null : (item[above] as Box | null);
    itemDepth[at] = (above < 0 ? 0 : (itemDepth[above] as number)) + (list ? 1 : 0) + (list && box.tag === 'dd' ? 1 : 0);
    table[at] = isTable(box) ? (dataTables.has(box) ? box : null) : above < 0 ? null : (table[above] as Box | null);
    const inherits = above >= 0 && table[at] === table[above];
    row[at] = table[at] && isRow(box) ? box : inherits ? (row[above] as Box | null) : null;
    cell[at] = table[at] && isCell(box) ? box : inherits ? (cell[above] as Box | null) : null;
  }
  return { heading, item, itemDepth, row, cell };
}

const isTable = (box: Box): boolean => box.tag === 'table' || box.role === 'table' || box.role === 'grid';
const isRow = (box: Box): boolean => box.tag === 'tr' || box.role === 'row';
const isCell = (box: Box): boolean =>
  box.tag === 'td' ||
  box.tag === 'th' ||
  box.role === 'cell' ||
  box.role === 'gridcell' ||
  box.role === 'columnheader' ||
  box.role === 'rowheader';

function isHeading(box: Box, page: Page, definitions: ReadonlySet<Box>): boolean {
  const named =
    HEADING.test(box.tag) ||
    box.role === 'heading' ||
    box.tag === 'summary' ||
    (box.tag === 'dt' && definitions.has(box.parent as Box)) ||
    PANEL_TITLE_NAMES.test(box.names);
  if (!named) return false;
  let length = 0;
  for (let at = box.firstLine; at < box.endLine && length <= MAX_HEADING; at++) length += (page.lines[at] as Line).text.length;
  return length <= MAX_HEADING;
}

function levelOf(heading: Box): number | undefined {
  const tag = HEADING.exec(heading.tag);
  const said = Number(heading.element.getAttribute('aria-level'));
  if (heading.role === 'heading' && said >= 1) return Math.min(6, said);
  return tag ? Number(tag[1]) : undefined;
}

/** Terms and their definitions are items, one level apart; where definitions are long, their terms are headings. */
function isItem(box: Box, definitions: ReadonlySet<Box>): boolean {
  if (box.tag === 'li' || box.role === 'listitem') return true;
  return (box.tag === 'dt' || box.tag === 'dd') && !definitions.has(box.parent as Box);
}

function longDefinitions(page: Page): Set<Box> {
  const long = new Set<Box>();
  for (const box of page.boxes) {
    if (box.tag !== 'dd' || !box.parent) continue;
    let length = 0;
    for (let at = box.firstLine; at < box.endLine && length <= LONG_DEFINITION; at++)
      length += (page.lines[at] as Line).text.length;
    if (length > LONG_DEFINITION || box.endLine - box.firstLine > 2) long.add(box.parent);
  }
  return long;
}

/** Tables that hold rows of facts, as against those that only place things: no headings or tables inside, and some row of several cells. */
function findDataTables(page: Page): Set<Box> {
  const found = new Set<Box>();
  const inner: { table: Box; rows: number; wide: boolean; layout: boolean; row: Box | null; cells: number }[] = [];
  for (const box of page.boxes) {
    while (inner.length > 0 && box.index >= (inner[inner.length - 1] as { table: Box }).table.end) settle();
    if (isTable(box)) {
      if (inner.length > 0 && inner[inner.length - 1]) (inner[inner.length - 1] as { layout: boolean }).layout = true;
      inner.push({
        table: box,
        rows: 0,
        wide: false,
        layout: box.role === 'presentation' || box.role === 'none',
        row: null,
        cells: 0,
      });
      continue;
    }
    const current = inner[inner.length - 1];
    if (!current) continue;
    if (HEADING.test(box.tag)) current.layout = true;
    if (isRow(box)) {
      current.rows++;
      current.cells = 0;
    } else if (isCell(box) && box.endLine > box.firstLine) {
      if (++current.cells > 1) current.wide = true;
    }
  }
  while (inner.length > 0) settle();
  return found;

  function settle(): void {
    const done = inner.pop();
    if (done && !done.layout && done.wide && done.rows > 1) found.add(done.table);
  }
}

function draftRow(page: Page, kept: Uint8Array, places: Places, row: Box, from: number): { draft: PageDraft; end: number } {
  const end = Math.max(from + 1, row.endLine);
  const cells: Line[][] = [];
  let last: Box | null | undefined;
  for (let at = from; at < end; at++) {
    if (!kept[at]) continue;
    const line = page.lines[at] as Line;
    const cell = places.cell[line.box.index];
    if (cells.length === 0 || cell !== last) cells.push([]);
    last = cell;
    (cells[cells.length - 1] as Line[]).push(line);
  }
  const text = cells.map((lines) => lines.map((line) => line.text).join(' ')).join(' | ');
  const pieces = join(
    cells.map((lines) =>
      join(
        lines.map((line) => line.pieces),
        SPACE,
      ),
    ),
    ROW_SEPARATOR,
  );
  return { draft: { kind: 'td', text, pieces }, end };
}

function join(parts: readonly (readonly Piece[])[], separator: Piece): readonly Piece[] {
  if (parts.length === 1) return parts[0] as readonly Piece[];
  return parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}
