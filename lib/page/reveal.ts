import { plainNode } from '../reading/unclobbered';

/**
 * Brings a clause into view, in the middle of the window; opens folded `details` above it. False where the page shows no
 * box for it (folded away by means of its own).
 */
export function reveal(range: Range): boolean {
  const { startContainer: node } = range;
  const element = node instanceof Element ? node : node.parentElement;
  for (let at = element; at; at = plainNode(at).parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
  const box = boxOf(range);
  if (!element || !box) return false;
  const { innerHeight } = window;
  const inView = box.top >= 0 && box.bottom <= innerHeight;
  if (inView && box.top > innerHeight * 0.1 && box.bottom < innerHeight * 0.9) return true;
  // The element scrolls whatever scrolls (window or inner pane); then the line itself is brought to a third from the top.
  const smooth = !window.matchMedia('(prefers-reduced-motion: reduce)').matches && Math.abs(box.top) < innerHeight * 2;
  const behavior = smooth ? 'smooth' : 'instant';
  if (element.getBoundingClientRect().height < innerHeight * 0.6) element.scrollIntoView({ block: 'center', behavior });
  else window.scrollBy({ top: box.top - innerHeight / 3, behavior });
  return true;
}

const boxOf = (range: Range): DOMRect | null => {
  const box = range.getBoundingClientRect();
  return box.width > 0 || box.height > 0 ? box : null;
};
