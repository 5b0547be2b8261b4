import { busyShare, isHeadingTag, Sums } from './measure-lines';
import { countPolicyWords } from './policy-words';
import type { Steps } from './run-steps';
import type { Box, Line, Page } from './walk-page';

/** A box with this share of the page's prose, and no smaller one inside that has it, holds the document. */
const MAIN = 0.88;
/** Outside it, a part stays if it has this much prose and this many different policy words. */
const PART_PROSE = 150;
const PART_POLICY_WORDS = 3;
const DATED = /\d{4}|\d[./-]\d/;
const COPYRIGHT = /^(?:©|\(c\)|copyright\b|all rights reserved)|©\s*(?:\d{4}|copyright)|all rights reserved\.?$/i;
/** Prose from which a line counts as the beginning or end of the text. */
const TEXT = 60;

/** Finds the document's box; of what lies outside, only its headline stays, and parts that themselves read as a policy's. */
export function* dropSurroundings({ boxes, lines }: Page, prose: Float64Array, kept: Uint8Array): Steps<void> {
  const sums = new Sums(lines, prose, kept);
  const total = sums.between('prose', 0, lines.length);
  if (total === 0) return;
  const main = findMain(boxes, sums, total);
  const headline = findHeadline(lines, kept, main);
  yield;
  for (let box = main; box.parent; box = box.parent) {
    const { parent } = box;
    // The siblings before and after: each a box, or a line of the parent's own.
    for (let at = parent.firstLine; at < parent.endLine; ) {
      if (at >= box.firstLine && at < box.endLine) {
        at = box.endLine;
        continue;
      }
      const unit = childOf(parent, (lines[at] as Line).box);
      const end = unit ? Math.max(at + 1, unit.endLine) : at + 1;
      if (!readsAsPolicy(lines, prose, kept, at, end)) {
        for (let k = at; k < end; k++) {
          const head = headline >= 0 && k >= headline && k < main.firstLine;
          if (!head || !isHeadMatter(lines[k] as Line, prose[k] as number)) kept[k] = 0;
        }
      }
      at = end;
    }
  }
}

function findMain(boxes: readonly Box[], sums: Sums, total: number): Box {
  let main = boxes[0] as Box;
  for (let at = main.index + 1; at < main.end; ) {
    const child = boxes[at] as Box;
    if (sums.of('prose', child) >= MAIN * total) {
      main = child;
      at = child.index + 1;
    } else {
      at = child.end;
    }
  }
  return main;
}

/** The last top heading before the document's box, or else the first of any kind; -1 where there is none. */
function findHeadline(lines: readonly Line[], kept: Uint8Array, main: Box): number {
  let headline = -1;
  for (let at = main.firstLine - 1; at >= 0; at--) {
    const { tag } = (lines[at] as Line).box;
    if (!kept[at] || !isHeadingTag(tag)) continue;
    headline = at;
    if (tag === 'h1') break;
  }
  return headline;
}

function childOf(parent: Box, box: Box): Box | null {
  let child: Box | null = box;
  while (child && child !== parent && child.parent !== parent) child = child.parent;
  return child === parent ? null : child;
}

/** Between headline and text stand dates and introductions. */
function isHeadMatter(line: Line, prose: number): boolean {
  return isHeadingTag(line.box.tag) || prose > TEXT || (DATED.test(line.text) && busyShare(line) < 0.5);
}

function readsAsPolicy(lines: readonly Line[], prose: Float64Array, kept: Uint8Array, from: number, to: number): boolean {
  let text = '';
  let read = 0;
  let raw = 0;
  for (let at = from; at < to; at++) {
    if (!kept[at]) continue;
    const line = lines[at] as Line;
    read += prose[at] as number;
    raw += line.rawLength;
    if (text.length < 5000) text += ` ${line.text}`;
  }
  return read >= PART_PROSE && read > 0.4 * raw && countPolicyWords(text) >= PART_POLICY_WORDS;
}

/** Before the first and after the last running text, boxes of links and copyright lines are furniture without a name. */
export function* trimEdges({ lines }: Page, prose: Float64Array, kept: Uint8Array): Steps<void> {
  let first = 0;
  while (first < lines.length && !(kept[first] && (prose[first] as number) >= TEXT)) first++;
  let last = lines.length - 1;
  while (last >= 0 && !(kept[last] && (prose[last] as number) >= TEXT)) last--;
  if (first > last) return;
  yield;
  trim(0, first, first);
  trim(last + 1, lines.length, last);

  /** Judges lines[from..to), box by box: the largest boxes that do not reach to the text at `edge`. */
  function trim(from: number, to: number, edge: number): void {
    for (let at = from; at < to; ) {
      let unit: Box | null = null;
      for (let box: Box | null = (lines[at] as Line).box; box && (box.firstLine > edge || box.endLine <= edge); box = box.parent)
        unit = box;
      const end = Math.min(to, unit ? Math.max(at + 1, unit.endLine) : at + 1);
      let links = 0;
      let busy = 0;
      let raw = 0;
      for (let k = at; k < end; k++) {
        if (!kept[k]) continue;
        const line = lines[k] as Line;
        links += line.links;
        busy += line.linked + line.pressed;
        raw += line.rawLength;
      }
      const furniture = busy > 0.7 * raw || (links > 2 && busy > 0.4 * raw);
      for (let k = at; k < end; k++) {
        const line = lines[k] as Line;
        const headline =
          edge === first && /^h[12]$/.test(line.box.tag) && (busyShare(line) < 0.5 || line.fragments === line.links);
        if ((furniture && !headline) || COPYRIGHT.test(line.text)) kept[k] = 0;
      }
      at = end;
    }
  }
}
