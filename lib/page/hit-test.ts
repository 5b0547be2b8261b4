import { unclobbered } from '../reading/unclobbered';

/**
 * Ids of the clauses whose marked words lie under a point of the viewport, the narrowest first; [] where something
 * covers the words or nothing is marked there. Coordinates in CSS pixels.
 */
export function clausesAt(document: Document, x: number, y: number, ranges: ReadonlyMap<string, Range>): string[] {
  const candidates = candidatesAt(document, x, y, ranges);
  return candidates
    .filter(([, range]) => touches(range, x, y))
    .sort(([, a], [, b]) => a.toString().length - b.toString().length)
    .map(([id]) => id);
}

type Candidate = readonly [id: string, range: Range];

function candidatesAt(document: Document, x: number, y: number, ranges: ReadonlyMap<string, Range>): Candidate[] {
  const registry = unclobbered(document).defaultView?.CSS?.highlights as
    | { highlightsFromPoint?(x: number, y: number, options?: object): readonly { readonly ranges: readonly AbstractRange[] }[] }
    | undefined;
  if (registry?.highlightsFromPoint) {
    const hit = new Set(
      registry.highlightsFromPoint(x, y, { shadowRoots: shadowRootsOf(ranges) }).flatMap((each) => each.ranges),
    );
    return [...ranges].filter(([, range]) => hit.has(range));
  }
  // Firefox: by the element and the caret under the pointer.
  const top = deepestElement(document, x, y);
  return [...ranges].filter(([, range]) => {
    if (!top || range.startContainer.ownerDocument !== document) return false;
    return range.intersectsNode(top) && !isOwnBox(range, top);
  });
}

/** The element under the point, inside shadow roots too. */
function deepestElement(document: Document, x: number, y: number): Element | null {
  let element = unclobbered(document).elementFromPoint(x, y);
  while (element?.shadowRoot) {
    const inner: Element | null = element.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

/** A fixed layer above the words, such as a cookie banner, contains none of them: the element hit must be in the text's own line of parents. */
const isOwnBox = (range: Range, element: Element): boolean => {
  const common = range.commonAncestorContainer;
  return !(element.contains(common) || common.contains(element));
};

function shadowRootsOf(ranges: ReadonlyMap<string, Range>): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const range of ranges.values()) {
    let root = range.startContainer.getRootNode();
    while (root instanceof ShadowRoot) {
      roots.add(root);
      root = root.host.getRootNode();
    }
  }
  return [...roots];
}

/** Is the point on a line of the range's text, and not merely in a box that it lies in? */
const touches = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom);
