import { isHeadingTag } from './measure-lines';
import { normaliseText } from './normalise-text';
import type { Steps } from './run-steps';
import { splitAtBreaks } from './split-at-breaks';
import { plainNode, unclobbered } from './unclobbered';

/** A stretch of a text node, or (node null) a break or separator that the page shows without having a text node for it. */
export interface Piece {
  readonly node: Text | null;
  readonly from: number;
  readonly to: number;
  /** For `node: null`, what it stands for. */
  readonly text?: string;
}

/** A block-level element with what is in it. Boxes are numbered in document order; `end` is one past the last box inside. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  readonly index: number;
  end: number;
  readonly parent: Box | null;
  /** `role`, class names, id and label, lower case, words separated by spaces: what its makers say it is. */
  readonly names: string;
  readonly role: string;
  /** Not shown: by attribute or style, or inside such a box. */
  readonly hidden: boolean;
  /** Lines inside: lines[firstLine] up to, not including, lines[endLine]. */
  readonly firstLine: number;
  endLine: number;
}

/** A run of inline content between two block boundaries. */
export interface Line {
  readonly box: Box;
  readonly pieces: readonly Piece[];
  /** Normalised; never empty. */
  readonly text: string;
  /** Characters inside links, inside buttons, in bold. Of the raw text, so only good for proportions of `rawLength`. */
  readonly linked: number;
  readonly pressed: number;
  readonly bold: number;
  readonly rawLength: number;
  /** Links to other pages or places (not to mail or telephone), and how many of them lead to a place in a page. */
  readonly links: number;
  readonly fragments: number;
  /** The last button in it. */
  readonly button: Element | null;
}

export interface Page {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  /** Identifiers of elements that a button or link opens. */
  readonly controlled: ReadonlySet<string>;
  /** The page was longer than the limits and is read in part. */
  readonly cut: boolean;
}

/** Limits: 10 MB of text, and a million nodes, far beyond any policy; a page that grows while it is read must end somewhere. */
const MAX_TEXT = 10_000_000;
const MAX_NODES = 1_000_000;
/** How many nodes are visited between two chances to pause: about a millisecond's work with computed styles. */
const NODES_PER_STEP = 64;

const SKIPPED = new Set(
  'script style noscript template svg math canvas video audio img picture map object embed select option datalist input meter progress head link meta title base param source track area dialog-polyfill'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe frame legend li listing main menu nav ol optgroup p plaintext pre search section summary table tbody td textarea tfoot th thead tr ul xmp'.split(
    ' ',
  ),
);
const PREFORMATTED = new Set(['pre', 'textarea', 'listing', 'xmp', 'plaintext']);
const BOLD = new Set(['b', 'strong']);
const SCREEN_READER_ONLY =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|visuallyhidden|screen-?reader(?:-text|-only)?|a11y-hidden|u-hidden-visually)(?:$|[\s_])/i;
/** Shorter than this, a textarea is a form's field; longer, an agreement shown in one. */
const MIN_TEXTAREA = 500;

/** A piece on its way into a line. */
interface RunPiece extends Piece {
  readonly raw: string;
  readonly link: Element | null;
  readonly button: Element | null;
  readonly bold: boolean;
}

interface Context {
  readonly box: Box;
  readonly link: Element | null;
  readonly button: Element | null;
  readonly bold: boolean;
  readonly pre: boolean;
  /** For a shadow tree that is still a template (parsed HTML): whose children fill its slots. */
  readonly host: Element | null;
}

interface Frame {
  next: Node | null;
  /** Set where the nodes to visit are not one sibling chain: slotted nodes. */
  readonly queue: readonly Node[] | null;
  at: number;
  readonly context: Context;
  /** The box to close when the frame is done. */
  readonly opened: Box | null;
}

export interface WalkOptions {
  /** Ask for computed styles: only for a page that a browser has laid out. */
  readonly layout: boolean;
}

/**
 * Goes through a page once, without recursion, and yields between steps so that a caller can let the browser breathe.
 * Shadow roots (open, or declared in parsed HTML) and same-origin frames are read in place.
 */
export function* walkPage(document: Document, { layout }: WalkOptions): Steps<Page> {
  const boxes: Box[] = [];
  const lines: Line[] = [];
  const controlled = new Set<string>();
  const { body, documentElement } = unclobbered(document);
  const root = body ?? documentElement;
  if (!root) return { boxes, lines, controlled, cut: false };

  let run: RunPiece[] = [];
  let total = 0;
  let nodes = 0;

  const openBox = (element: Element, tag: string, parent: Box | null, hidden: boolean): Box => {
    const role = (element.getAttribute('role') ?? '').trim().toLowerCase();
    const box: Box = {
      element,
      tag,
      role,
      parent,
      hidden,
      index: boxes.length,
      end: boxes.length + 1,
      names: namesOf(element),
      firstLine: lines.length,
      endLine: lines.length,
    };
    boxes.push(box);
    return box;
  };

  const addLine = (box: Box, parts: readonly RunPiece[]): void => {
    let raw = '';
    let linked = 0;
    let pressed = 0;
    let bold = 0;
    let links = 0;
    let fragments = 0;
    let link: Element | null = null;
    let button: Element | null = null;
    for (const part of parts) {
      raw += part.raw;
      const { length } = part.raw;
      const blank = part.raw.trim() === '';
      if (part.bold || blank) bold += length;
      if (part.button) {
        pressed += length;
        button = part.button;
      }
      if (part.link) linked += length;
      if (part.link && part.link !== link) {
        link = part.link;
        links++;
        if (/#[\w-]/.test(link.getAttribute('href') ?? '')) fragments++;
      }
    }
    const text = normaliseText(raw);
    if (text === '') return;
    lines.push({ box, pieces: parts, text, linked, pressed, bold, links, fragments, button, rawLength: raw.length });
  };

  const closeLine = (box: Box): void => {
    if (run.length === 0) return;
    const parts = run;
    run = [];
    let from = 0;
    for (const at of splitAtBreaks(parts, box.tag !== 'li' && !isHeadingTag(box.tag))) {
      addLine(box, parts.slice(from, at));
      from = at + 1;
    }
    addLine(box, from === 0 ? parts : parts.slice(from));
  };

  const addText = (node: Text, from: number, to: number, context: Context): void => {
    const raw = node.data.slice(from, to);
    if (run.length === 0 && raw.trim() === '') return;
    run.push({ node, from, to, raw, link: context.link, button: context.button, bold: context.bold });
    total += raw.length;
  };

  /** One break is a line's end, two in a row a paragraph's. */
  const addBreak = (box: Box): void => {
    if (run.length === 0) return;
    let last = run.length - 1;
    while (last > 0 && (run[last] as RunPiece).node && (run[last] as RunPiece).raw.trim() === '') last--;
    if ((run[last] as RunPiece).node === null) {
      run.length = last;
      closeLine(box);
    } else {
      run.push({ node: null, from: 0, to: 1, text: '\n', raw: '\n', link: null, button: null, bold: false });
    }
  };

  const visitText = (node: Text, context: Context): void => {
    const data = node.data;
    // Blank lines part paragraphs in preformatted text, and in long text nodes, where styles that a parsed page
    // does not show (white-space: pre-line) are the only reason to have them.
    if (!context.pre && !(data.length > 1500 && /\n[ \t]*\n/.test(data))) {
      addText(node, 0, data.length, context);
      return;
    }
    let from = 0;
    for (const gap of data.matchAll(/\n[^\S\n]*\n\s*/g)) {
      addText(node, from, gap.index, context);
      closeLine(context.box);
      from = gap.index + gap[0].length;
    }
    addText(node, from, data.length, context);
  };

  const windows = new Map<Document, Window | null>();
  const windowOf = (of: Document): Window | null => {
    const known = windows.get(of);
    if (known !== undefined) return known;
    const { defaultView } = unclobbered(of);
    windows.set(of, defaultView);
    return defaultView;
  };

  const rootBox = openBox(root, root.localName, null, false);
  const stack: Frame[] = [
    {
      next: root.firstChild,
      queue: null,
      at: 0,
      opened: rootBox,
      context: { box: rootBox, link: null, button: null, bold: false, pre: false, host: null },
    },
  ];

  while (stack.length > 0) {
    const frame = stack[stack.length - 1] as Frame;
    const node = frame.queue ? (frame.queue[frame.at++] ?? null) : frame.next;
    if (!node) {
      if (frame.opened) {
        closeLine(frame.opened);
        frame.opened.end = boxes.length;
        frame.opened.endLine = lines.length;
      }
      stack.pop();
      continue;
    }
    const plain = plainNode(node);
    if (!frame.queue) frame.next = plain.nextSibling;
    if (++nodes % NODES_PER_STEP === 0) yield;
    if (nodes > MAX_NODES || total > MAX_TEXT) {
      for (const open of stack.splice(0).reverse()) {
        if (!open.opened) continue;
        closeLine(open.opened);
        open.opened.end = boxes.length;
        open.opened.endLine = lines.length;
      }
      return { boxes, lines, controlled, cut: true };
    }

    const { context } = frame;
    if (plain.nodeType === 3 || plain.nodeType === 4) {
      visitText(node as Text, context);
      continue;
    }
    if (plain.nodeType !== 1) continue;
    const element = plain as Element;
    const tag = element.localName;
    if (tag === 'br') {
      addBreak(context.box);
      continue;
    }
    if (tag === 'wbr') continue;
    if (tag === 'template' && context.host === null && !element.hasAttribute('shadowrootmode')) continue;
    if (SKIPPED.has(tag)) continue;
    if (tag === 'a' && isPermalink(element)) continue;
    if (tag === 'textarea' && (element.textContent ?? '').length < MIN_TEXTAREA) continue;

    const style = layout ? windowOf(element.ownerDocument)?.getComputedStyle(node as Element) : undefined;
    const gone = isGone(element, style);
    const block = isBlock(tag, style) || (tag.includes('-') && run.length === 0);
    if (!block && (gone || SCREEN_READER_ONLY.test(element.getAttribute('class') ?? ''))) {
      // A hidden scrap within a sentence is never part of it; a hidden whole may be a collapsed section.
      if (run.length > 0 || !gone) continue;
    }

    let box = context.box;
    let opened: Box | null = null;
    if (block || gone) {
      closeLine(context.box);
      opened = box = openBox(element, tag, context.box, context.box.hidden || gone);
    }
    const href = tag === 'a' ? element.getAttribute('href') : null;
    const opens =
      element.getAttribute('aria-controls') ?? element.getAttribute('data-bs-target') ?? element.getAttribute('data-target');
    if (opens) controlled.add(opens.replace(/^#/, ''));
    const inner: Context = {
      box,
      link: href !== null && !/^(?:mailto|tel):/i.test(href) ? element : context.link,
      button: tag === 'button' || element.getAttribute('role') === 'button' ? element : context.button,
      bold: isBold(tag, element, style, context.bold),
      pre: isPreformatted(tag, element, style, context.pre),
      host: context.host,
    };

    const shadow = element.shadowRoot;
    if (shadow) {
      stack.push({ next: shadow.firstChild, queue: null, at: 0, context: { ...inner, host: null }, opened });
      continue;
    }
    const declared = declaredShadow(element);
    if (declared) {
      stack.push({ next: declared.firstChild, queue: null, at: 0, context: { ...inner, host: element }, opened });
      continue;
    }
    if (tag === 'slot') {
      const slotted = slottedNodes(element as HTMLSlotElement, context.host);
      if (slotted.length > 0) {
        stack.push({ next: null, queue: slotted, at: 0, context: { ...inner, host: null }, opened });
        continue;
      }
    }
    if (tag === 'iframe' || tag === 'frame') {
      const body = frameBody(element as HTMLIFrameElement);
      stack.push({ next: body?.firstChild ?? null, queue: null, at: 0, context: inner, opened });
      continue;
    }
    stack.push({ next: element.firstChild, queue: null, at: 0, context: inner, opened });
  }
  return { boxes, lines, controlled, cut: false };
}

function namesOf(element: Element): string {
  let names = '';
  for (const attribute of ['role', 'class', 'id', 'aria-label', 'data-testid', 'data-test-id', 'itemtype']) {
    const value = element.getAttribute(attribute);
    if (value) names += ` ${value.slice(0, 400)}`;
  }
  if (element.localName.includes('-')) names += ` ${element.localName}`;
  return names === ''
    ? ''
    : `${names
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .toLowerCase()} `;
}

/** The sign beside a heading that links to the heading itself. */
function isPermalink(link: Element): boolean {
  return (
    /#/.test(link.getAttribute('href') ?? '') &&
    /^\s*(?:[#¶§🔗]|permalink|anchor|link)?\s*$/iu.test(link.textContent ?? '') &&
    link.firstChild !== null
  );
}

function isGone(element: Element, style: CSSStyleDeclaration | undefined): boolean {
  if (style) return style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse';
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const inline = element.getAttribute('style');
  return inline !== null && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(inline);
}

function isBlock(tag: string, style: CSSStyleDeclaration | undefined): boolean {
  if (!style || style.display === 'none') return BLOCKS.has(tag);
  if (style.display === 'contents') return BLOCKS.has(tag);
  if (style.display.startsWith('inline')) return BLOCKS.has(tag) && style.display !== 'inline';
  return true;
}

function isBold(tag: string, element: Element, style: CSSStyleDeclaration | undefined, inherited: boolean): boolean {
  if (style) return Number(style.fontWeight) >= 600;
  if (BOLD.has(tag)) return true;
  const inline = element.getAttribute('style');
  const weight = inline === null ? null : /font-weight\s*:\s*(bold|normal|\d+)/i.exec(inline);
  if (!weight) return inherited;
  return weight[1] === 'bold' || Number(weight[1]) >= 600;
}

function isPreformatted(tag: string, element: Element, style: CSSStyleDeclaration | undefined, inherited: boolean): boolean {
  if (style) return style.whiteSpace.startsWith('pre') || style.whiteSpace === 'break-spaces';
  if (PREFORMATTED.has(tag)) return true;
  const inline = element.getAttribute('style');
  const space = inline === null ? null : /white-space\s*:\s*([a-z-]+)/i.exec(inline);
  return space ? (space[1] as string).startsWith('pre') : inherited;
}

function declaredShadow(element: Element): DocumentFragment | null {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (child.localName === 'template' && child.hasAttribute('shadowrootmode')) return (child as HTMLTemplateElement).content;
  }
  return null;
}

function slottedNodes(slot: HTMLSlotElement, host: Element | null): readonly Node[] {
  if (!host) return typeof slot.assignedNodes === 'function' ? slot.assignedNodes({ flatten: true }) : [];
  const name = slot.getAttribute('name') ?? '';
  return [...host.childNodes].filter((node) => {
    if (node.nodeType !== 1) return name === '';
    const element = node as Element;
    return element.localName !== 'template' && (element.getAttribute('slot') ?? '') === name;
  });
}

/** Null for frames of another origin, which the browser does not show us. */
function frameBody(frame: HTMLIFrameElement): HTMLElement | null {
  try {
    return frame.contentDocument && unclobbered(frame.contentDocument).body;
  } catch {
    // Some engines throw where others answer null: the same answer, "not ours to read".
    return null;
  }
}
