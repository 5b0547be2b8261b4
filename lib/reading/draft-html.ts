import { decodeEntities } from './decode-entities';
import type { Draft } from './finish-blocks';
import { normaliseText } from './normalise-text';

const COMMENT = /<!--[\s\S]*?-->/;
/** A name ends where no sign of names follows, so that no shorter one is tried where a tag does not end. */
const TAG_OR_TEXT = /<(\/?)([a-z][a-z\d-]*)(?![\w-])[^<>]*>|[^<]+|</;
const TOKEN = new RegExp(TAG_OR_TEXT, 'gi');
const TOKEN_OR_COMMENT = new RegExp(`${COMMENT.source}|${TAG_OR_TEXT.source}`, 'gi');
const SILENT = new Set(['script', 'style', 'template', 'svg', 'noscript']);
const INLINE = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var img wbr'.split(
    ' ',
  ),
);

/**
 * Drafts of the HTML that Markdown lets through: mostly tables that have no Markdown form. Reads tags one after the other
 * without building a tree.
 */
export function draftHtml(html: string): Draft[] {
  const drafts: Draft[] = [];
  let text = '';
  let cells: string[] | null = null;
  let silent = '';
  let depth = 0;
  let heading = 0;
  let item = false;
  const close = (): void => {
    const clean = normaliseText(decodeEntities(text));
    text = '';
    if (clean === '') return;
    if (heading > 0) drafts.push({ kind: 'h', text: clean, level: heading });
    else if (item) drafts.push({ kind: 'li', text: clean, level: Math.max(1, depth) });
    else drafts.push({ kind: 'p', text: clean });
    item = false;
  };
  const closeCell = (): void => {
    const clean = normaliseText(decodeEntities(text));
    text = '';
    if (cells && clean !== '') cells.push(clean);
  };
  const closeRow = (): void => {
    closeCell();
    if (cells && cells.length > 0) drafts.push({ kind: 'td', text: cells.join(' | ') });
    cells = null;
  };
  for (const [token, slash, name] of tokensOf(html)) {
    const tag = name?.toLowerCase() ?? '';
    const end = slash === '/';
    if (silent !== '') {
      if (end && tag === silent) silent = '';
    } else if (tag === '') {
      if (!token.startsWith('<!--')) text += token;
    } else if (SILENT.has(tag)) {
      if (!end) silent = tag;
    } else if (tag === 'tr') {
      if (cells) closeRow();
      else close();
      if (!end) cells = [];
    } else if (tag === 'table' && end) {
      if (cells) closeRow();
    } else if (cells) {
      if (tag === 'td' || tag === 'th') closeCell();
      else if (!INLINE.has(tag)) text += ' ';
    } else if (tag === 'br') {
      text += ' ';
    } else if (!INLINE.has(tag)) {
      close();
      if (tag === 'ul' || tag === 'ol') depth += end ? -1 : 1;
      if (tag === 'li') item = !end;
      heading = !end && /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0;
    }
  }
  if (cells) closeRow();
  else close();
  return drafts;
}

/** A comment that never ends is text. None is looked for after the last end of one: each would be looked for to the very end. */
function* tokensOf(html: string): Generator<RegExpExecArray> {
  const last = html.lastIndexOf('-->');
  const commented = last < 0 ? 0 : last + '-->'.length;
  yield* html.slice(0, commented).matchAll(TOKEN_OR_COMMENT);
  yield* html.slice(commented).matchAll(TOKEN);
}
