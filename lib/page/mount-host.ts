import { unclobbered } from '../reading/unclobbered';

export interface Host {
  /** Our one element in the page. */
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Above whatever the page has put into the top layer since; not while the focus is in it, which would get lost. */
  raise(): void;
}

/** A page that keeps throwing our element out, or out of the top layer, is left alone after this many times. */
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
 * Puts our one element after the body and into the browser's top layer, with a shadow root: the page's style does not come
 * in, ours does not go out. The root is closed: the card says what changed since the reader was last here, and its buttons
 * are the reader's, so no page may look in. It can still take us away as a whole. Removed when `signal` aborts.
 * (WXT's createShadowRootUi does the same with a whole document inside; it needs `browser`, which this folder must not.)
 */
export function mountHost(document: Document, css: string, signal: AbortSignal): Host {
  const page = unclobbered(document);
  // Made where nobody has defined elements: a page that has one of our name would run it, and be let into its root.
  const element = page.implementation.createHTMLDocument('').createElement('clauselight-overlay');
  // Printing is the reader's; translation and search tools should pass over us.
  element.setAttribute('translate', 'no');
  const root = element.attachShadow({ mode: 'closed' });
  page.adoptNode(element);
  addCss(root, withOwnNames(css));
  for (const type of OWN_EVENTS) element.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });

  // Above everything that the page may draw, and shown there again whenever it was moved.
  element.popover = 'manual';
  const attach = (home: Element) => {
    home.append(element);
    if (canBeShown(element)) showOnTop(element);
    // A dialog may be taken away as a whole, with us in it.
    if (home !== page.documentElement) returning.observe(document, { childList: true, subtree: true });
  };

  let returns = 0;
  const returning = new MutationObserver(() => {
    if (element.isConnected || returns >= MOST_RETURNS) return;
    // Thrown out for itself, and not with a dialog that it was in.
    if (!element.parentElement) returns += 1;
    attach(homeIn(page));
  });
  attach(homeIn(page));
  returning.observe(document, { childList: true });
  returning.observe(page.documentElement, { childList: true });
  // A modal dialog makes all that is outside of it inert: while one is open, our home is inside.
  const opening = new MutationObserver(() => {
    const home = homeIn(page);
    if (element.isConnected && element.parentElement !== home) attach(home);
  });
  opening.observe(page.documentElement, { attributes: true, attributeFilter: ['open'], subtree: true });
  // The page took us out of the top layer.
  element.addEventListener(
    'toggle',
    () => {
      if (!canBeShown(element) || returns >= MOST_RETURNS) return;
      returns += 1;
      element.popover = 'manual';
      showOnTop(element);
    },
    { signal },
  );
  // Back from where the reader went meanwhile, the same page goes on.
  page.defaultView?.addEventListener('pageshow', () => canBeShown(element) && showOnTop(element), { signal });
  signal.addEventListener(
    'abort',
    () => {
      returning.disconnect();
      opening.disconnect();
      element.remove();
    },
    { once: true },
  );
  return {
    element,
    root,
    raise() {
      if (!hasTopLayer(element) || root.activeElement || !element.matches(':popover-open')) return;
      element.hidePopover();
      showOnTop(element);
    },
  };
}

/** Custom properties that a page can't have registered (`@property`), which would decide on their values here too. */
function withOwnNames(css: string): string {
  const prefix = `--${crypto.randomUUID().slice(0, 8)}-`;
  return css.replace(/--(?=[a-z])/gu, prefix);
}

/** The modal dialog that was opened last, as far as the page's order tells; else the root, after the body. */
function homeIn(document: Document): Element {
  const modal = [...document.querySelectorAll('dialog[open]')].filter((dialog) => dialog.matches(':modal'));
  return modal.at(-1) ?? document.documentElement;
}

const hasTopLayer = (element: HTMLElement): boolean => typeof element.showPopover === 'function';

/** Can it be shown in the top layer? Not before it is in a document, and not twice. */
const canBeShown = (element: HTMLElement): boolean =>
  hasTopLayer(element) && element.isConnected && !element.matches(':popover-open');

function showOnTop(element: HTMLElement): void {
  try {
    element.showPopover();
  } catch (error) {
    // The reader left the page while it was read. Browsers refuse that then, and can't be asked beforehand.
    if ((error as DOMException).name !== 'InvalidStateError') throw error;
  }
}

function addCss(root: ShadowRoot, css: string): void {
  const all = `:host{all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;inline-size:0!important;block-size:0!important;overflow:visible!important;z-index:2147483647!important}@media print{:host{display:none!important}}${css}`;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(all);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox lets no content script adopt sheets (bugzilla 1928865).
    const style = unclobbered(root.ownerDocument).createElement('style');
    style.textContent = all;
    root.append(style);
  }
}
