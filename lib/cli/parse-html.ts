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

let parser: DOMParser | undefined;

/**
 * HTML as browsers parse it, by a parser as the extension's: documents of their own without a window, in which no script runs
 * and nothing is loaded. One parser serves all files, so that a document is free once it has been read.
 */
export function parseHtml(html: string): Document {
  parser ??= new new JSDOM('', { virtualConsole: new VirtualConsole() }).window.DOMParser();
  return parser.parseFromString(capNesting(html), 'text/html');
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
