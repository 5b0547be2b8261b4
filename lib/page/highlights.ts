import { unclobbered } from '../reading/unclobbered';
import { highlightName, highlightStyle, PAINTS, type Paint, THEMES, type Theme } from './highlight-style';
import { type Grounds, themeUnder } from './page-theme';

export interface MarkedRange {
  readonly range: Range;
  readonly paints: readonly Paint[];
}

export interface Highlights {
  /** Replaces all marks. Ranges may lie in shadow roots and same-origin frames. */
  paint(marked: readonly MarkedRange[]): void;
  /** The clause that the reader is at; null for none. */
  setCurrent(range: Range | null): void;
  clear(): void;
}

/**
 * Draws marks with CSS Custom Highlights: the page's DOM is not changed. `styleHome` is our own element in the page;
 * it holds the rules where the browser adopts no style sheet from a content script. All is gone when `signal` aborts.
 */
export function createHighlights(styleHome: Element, signal: AbortSignal): Highlights {
  const windows = new Set<Window & typeof globalThis>();
  const styled = new Map<Document | ShadowRoot, () => void>();

  const style = (root: Document | ShadowRoot): void => {
    if (!styled.has(root)) styled.set(root, addStyle(root, root === styleHome.ownerDocument ? styleHome : root));
  };

  const add = (range: Range, paint: Paint, theme: Theme): void => {
    const { ownerDocument } = range.startContainer;
    const window = ownerDocument && windowOf(ownerDocument);
    if (!window?.CSS?.highlights) return;
    windows.add(window);
    const root = range.startContainer.getRootNode();
    style(window.document);
    if (isShadowRoot(root)) style(root);
    const name = highlightName(paint, theme);
    const known = window.CSS.highlights.get(name);
    if (known) {
      known.add(range);
      return;
    }
    const highlight = new window.Highlight(range);
    highlight.priority = PAINTS.indexOf(paint);
    window.CSS.highlights.set(name, highlight);
  };

  const remove = (paints: readonly Paint[]): void => {
    for (const window of windows) {
      for (const paint of paints) for (const theme of THEMES) window.CSS.highlights.delete(highlightName(paint, theme));
    }
  };

  const clear = (): void => {
    remove(PAINTS);
    for (const undo of styled.values()) undo();
    styled.clear();
  };
  signal.addEventListener('abort', clear, { once: true });

  return {
    paint(marked) {
      if (signal.aborted) return;
      remove(PAINTS.filter((paint) => paint !== 'current'));
      const grounds: Grounds = new Map();
      for (const { range, paints } of marked) {
        const theme = themeOf(range, grounds);
        for (const paint of paints) add(range, paint, theme);
      }
    },
    setCurrent(range) {
      remove(['current']);
      if (range && !signal.aborted) add(range, 'current', themeOf(range));
    },
    clear,
  };
}

function themeOf(range: Range, grounds?: Grounds): Theme {
  const { startContainer: node } = range;
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  return element ? themeUnder(element, grounds) : 'light';
}

// Not `instanceof`: roots in frames belong to another global.
const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;

const windowOf = (document: Document) => unclobbered(document).defaultView as (Window & typeof globalThis) | null;

/** Adds the rules to a document or shadow root; returns how to take them away again. */
function addStyle(root: Document | ShadowRoot, home: Document | ShadowRoot | Element): () => void {
  const document = root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : (root.ownerDocument as Document);
  try {
    const sheet = new (windowOf(document) as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(highlightStyle());
    const sheets = unclobbered(root);
    sheets.adoptedStyleSheets = [...sheets.adoptedStyleSheets, sheet];
    return () => {
      sheets.adoptedStyleSheets = sheets.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  } catch {
    // Firefox lets no content script adopt sheets (bugzilla 1928865): a style element of our own does the same.
    const element = unclobbered(document).createElement('style');
    element.textContent = highlightStyle();
    (home.nodeType === Node.DOCUMENT_NODE ? unclobbered(home as Document).documentElement : home).append(element);
    return () => element.remove();
  }
}
