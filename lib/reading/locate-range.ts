import { mapNormalised } from './normalise-text';
import { unclobbered } from './unclobbered';
import type { Piece } from './walk-page';

/**
 * The DOM Range of text.slice(start, end), where `text` is the normalised text of the pieces. Null when the nodes have left
 * the page or say something else by now, or when the stretch holds no text node's character.
 */
export function locateRange(pieces: readonly Piece[], text: string, start: number, end: number): Range | null {
  if (start < 0 || end > text.length || start >= end) return null;
  let raw = '';
  for (const { node, from, to, text: shown } of pieces) {
    if (node && !node.isConnected) return null;
    raw += node ? node.data.slice(from, to) : shown;
  }
  const map = mapNormalised(raw);
  if (map.text !== text) return null;
  const first = map.starts[start] as number;
  const last = map.ends[end - 1] as number;
  let offset = 0;
  let begin: { node: Text; at: number } | null = null;
  let finish: { node: Text; at: number } | null = null;
  for (const { node, from, to, text: shown } of pieces) {
    const length = node ? to - from : (shown ?? '').length;
    if (node) {
      if (!begin && first < offset + length) begin = { node, at: from + Math.max(0, first - offset) };
      if (last > offset) finish = { node, at: from + Math.min(length, last - offset) };
    }
    offset += length;
  }
  if (!begin || !finish) return null;
  const range = unclobbered(begin.node.ownerDocument as Document).createRange();
  range.setStart(begin.node, begin.at);
  range.setEnd(finish.node, finish.at);
  return range.collapsed ? null : range;
}
