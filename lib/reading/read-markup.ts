import type { Text } from '../model';
import { readHtml } from './read-html';

/** Reads a page's markup with the browser's own parser, which runs and loads nothing. Needs a DOM. */
export function readMarkup(html: string): Text {
  const { title, language, blocks } = readHtml(html, (source) => new DOMParser().parseFromString(source, 'text/html'));
  return { title, language, blocks };
}
