import { JSDOM, VirtualConsole } from 'jsdom';

/** Browsers nest no deeper than 512 elements; jsdom's time grows with the square of the depth, and its stack ends. */
const MAX_DEPTH = 512;
const TAG = /<(?:script|style)\b[^>]*>[\s\S]*?<\/(?:script|style)\s*>|<!--[\s\S]*?-->|<(\/?)([a-z][^\s/>]*)[^>]*>/gi;
/** Elements that are empty, or that end by themselves where the next one begins. */
const SHALLOW = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup html head body'.split(
    ' ',
  ),
);

export interface HtmlParser {
  parse(html: string): Document;
  /** What was parsed is freed only with this, and can't be used after it. */
  close(): void;
}

/**
 * Parses HTML as browsers do, by a parser as the extension's: into a document without a window, in which no script runs and
 * nothing is loaded. One parser a file: jsdom keeps what a window has parsed as long as the window.
 */
export function openParser(): HtmlParser {
  const { window } = new JSDOM('', { virtualConsole: new VirtualConsole() });
  return {
    parse: (html) => new window.DOMParser().parseFromString(capNesting(html), 'text/html'),
    close: () => window.close(),
  };
}

/** Leaves out the tags (not the text) that nest deeper than browsers let them. */
function capNesting(html: string): string {
  let depth = 0;
  return html.replace(TAG, (tag: string, slash: string | undefined, name: string | undefined) => {
    if (name === undefined || SHALLOW.has(name.toLowerCase()) || tag.endsWith('/>')) return tag;
    if (slash === '') return ++depth > MAX_DEPTH ? '' : tag;
    if (depth === 0) return tag;
    return depth-- > MAX_DEPTH ? '' : tag;
  });
}
