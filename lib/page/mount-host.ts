export interface Host {
  /** Our one element in the page. */
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/** A page that keeps throwing our element out is left alone after this many times. */
const MOST_RETURNS = 5;

/** Events that must not reach the page's own shortcuts and menus when they happen in our element. */
const OWN_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'dblclick',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'wheel',
  'touchstart',
];

/**
 * Puts our one element after the body, with a shadow root: the page's style does not come in, ours does not go out. The
 * root is open, so that tests and accessibility checkers see inside: it says nothing that the page does not know, and a
 * page that wants to take it away can do so whatever the mode. Removed when `signal` aborts.
 * (WXT's createShadowRootUi does the same with a whole document inside; it needs `browser`, which this folder must not.)
 */
export function mountHost(document: Document, css: string, signal: AbortSignal): Host {
  const element = document.createElement('clauselight-overlay');
  // Printing is the reader's; translation and search tools should pass over us.
  element.setAttribute('translate', 'no');
  const root = element.attachShadow({ mode: 'open' });
  addCss(root, css);
  for (const type of OWN_EVENTS) element.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });

  let returns = 0;
  const attach = () => document.documentElement.append(element);
  attach();
  const observer = new MutationObserver(() => {
    if (element.isConnected || returns >= MOST_RETURNS) return;
    returns += 1;
    attach();
  });
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      element.remove();
    },
    { once: true },
  );
  return { element, root };
}

function addCss(root: ShadowRoot, css: string): void {
  const all = `:host{all:initial!important;display:contents!important}@media print{:host{display:none!important}}${css}`;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(all);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox lets no content script adopt sheets (bugzilla 1928865).
    const style = root.ownerDocument.createElement('style');
    style.textContent = all;
    root.append(style);
  }
}
