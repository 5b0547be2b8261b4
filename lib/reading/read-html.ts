import { type PageText, readDocument } from './read-document';

/** 10 MB of text have at most about this much markup around them; more is no policy page. */
export const MAX_HTML = 40_000_000;

/**
 * Reads HTML text with the caller's parser (DOMParser in a browser, jsdom's in Node). Scripts must not run and nothing be
 * loaded by it. Text beyond MAX_HTML characters is not parsed, and `cut` says so.
 */
export function readHtml(html: string, parse: (html: string) => Document): PageText {
  if (html.length <= MAX_HTML) return readDocument(parse(html));
  return { ...readDocument(parse(html.slice(0, MAX_HTML))), cut: true };
}
