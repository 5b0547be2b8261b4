import { plainNode } from '../reading/unclobbered';
import { type Clause, isShown } from './clause';
import type { Mark } from './mark';
import type { PageState } from './page-state';

/** Where along the page a clause lies. */
export interface Tick {
  readonly id: string;
  readonly mark: Mark | 'changed';
  /** 0 at the top of what scrolls, 1 at its foot. */
  readonly at: number;
}

/** A tick for each clause that is drawn, in the page's order. Reads the layout, so not for every frame. */
export function mapTicks({ clauses, ranges, settings }: Pick<PageState, 'clauses' | 'ranges' | 'settings'>): readonly Tick[] {
  const drawn = clauses.filter((clause) => ranges.has(clause.id) && isShown(clause, settings.show));
  const [first] = drawn;
  if (!first) return [];
  const pane = paneOf(ranges.get(first.id) as Range);
  // The window's own top stands still while an inner pane's box may lie anywhere in it.
  const top = pane === document.scrollingElement ? 0 : pane.getBoundingClientRect().top;
  return drawn
    .map((clause): Tick => {
      const box = (ranges.get(clause.id) as Range).getBoundingClientRect();
      const at = (box.top - top + pane.scrollTop) / Math.max(pane.scrollHeight, 1);
      return { id: clause.id, mark: paintOf(clause), at: Math.min(Math.max(at, 0), 1) };
    })
    .sort((a, b) => a.at - b.at);
}

/** What changed is news; everything else is its mark. */
const paintOf = ({ mark, change }: Clause): Tick['mark'] => (change || !mark ? 'changed' : mark);

/** The box that scrolls the text: an inner pane on some pages, else the document. */
function paneOf(range: Range): Element {
  const { startContainer: node } = range;
  let element = node instanceof Element ? node : node.parentElement;
  for (; element; element = plainNode(element).parentElement) {
    if (element.scrollHeight <= element.clientHeight + 1 || element === document.body) continue;
    if (/auto|scroll/u.test(getComputedStyle(element).overflowY)) return element;
  }
  return document.scrollingElement ?? document.documentElement;
}
