import { Lexer, type Token, type Tokens } from 'marked';
import type { Text } from '../model';
import { detectLanguage } from './detect-language';
import { draftHtml } from './draft-html';
import { type Draft, finishBlocks } from './finish-blocks';
import { normaliseText } from './normalise-text';
import { type InlinePart, readInlineMarkdown } from './read-inline-markdown';
import { splitAtBreaks } from './split-at-breaks';

/** Where a block stands: how deep in lists, and whether its item has said anything yet. */
interface Place {
  readonly depth: number;
  readonly item: { begun: boolean } | null;
}

/** Lists and quotes nest deeper in no document, and the lexer slows down or overflows when they do. */
const MAX_INDENT = 80;
const MAX_MARKS = 40;
/** Quote and list marks on one line, each inside the one before. */
const NESTED = /^[ \t]*(?:(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]))[ \t]*){20,}/gm;

/** Lists and headings in a cell, as turndown writes them on one line. */
const CELL_MARKS = /(^|<br\s*\/?>)\s*(?:[*+-]|#{1,6}|\d{1,2}\.(?=\s{2}))\s+/gi;

/**
 * Reads Markdown as Open Terms Archive writes it (turndown's): link texts without their targets, no images, no list markers.
 * The title is the first heading. Never throws.
 */
export function readMarkdown(markdown: string): Text {
  const blocks = finishBlocks(draftMarkdown(plainLines(markdown)));
  return {
    title: blocks.find((block) => block.kind === 'h')?.text ?? '',
    language: detectLanguage(blocks.map((block) => block.text)),
    blocks,
  };
}

/** Markdown with line feeds alone between its lines. */
export const plainLines = (markdown: string): string => markdown.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');

/** The blocks of Markdown before they have their headings. */
export function draftMarkdown(source: string): Draft[] {
  const drafts: Draft[] = [];
  for (const token of new Lexer({ gfm: true }).blockTokens(capNesting(source)))
    draftToken(token, { depth: 0, item: null }, drafts);
  return drafts;
}

function capNesting(source: string): string {
  return source.replace(/^[ \t]{80,}/gm, ' '.repeat(MAX_INDENT)).replace(NESTED, (marks) => marks.slice(0, MAX_MARKS));
}

function draftToken(token: Token, place: Place, drafts: Draft[]): void {
  switch (token.type) {
    case 'heading': {
      const text = textOf(readInlineMarkdown((token as Tokens.Heading).text));
      if (text !== '') drafts.push({ kind: 'h', text, level: (token as Tokens.Heading).depth });
      if (place.item) place.item.begun = true;
      break;
    }
    case 'paragraph':
    case 'text':
      draftParagraph((token as Tokens.Paragraph).text, place, drafts);
      break;
    case 'list':
      for (const item of (token as Tokens.List).items) {
        const inner: Place = { depth: place.depth + 1, item: { begun: false } };
        for (const child of item.tokens) draftToken(child, inner, drafts);
      }
      break;
    case 'blockquote':
      for (const child of (token as Tokens.Blockquote).tokens) draftToken(child, place, drafts);
      break;
    case 'table':
      for (const row of [(token as Tokens.Table).header, ...(token as Tokens.Table).rows]) {
        const text = row
          .map((cell) => textOf(readInlineMarkdown(cell.text.replace(CELL_MARKS, '$1 '))))
          .filter((cell) => cell !== '')
          .join(' | ');
        if (text !== '') drafts.push({ kind: 'td', text });
      }
      break;
    case 'code':
      // Policies hold no programs: what looks like code is text that was indented.
      for (const paragraph of (token as Tokens.Code).text.split(/\n[ \t]*\n/)) draftParagraph(paragraph, place, drafts);
      break;
    case 'html':
      drafts.push(...draftHtml((token as Tokens.HTML).text));
      break;
  }
}

function draftParagraph(source: string, { depth, item }: Place, drafts: Draft[]): void {
  const parts = readInlineMarkdown(source);
  let from = 0;
  for (const to of [...splitAtBreaks(parts, item === null || item.begun), parts.length]) {
    const segment = parts.slice(from, to);
    from = to + 1;
    const text = textOf(segment);
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const bold = segment.every((part) => part.bold || part.raw.trim() === '');
    if (item && !item.begun) {
      item.begun = true;
      drafts.push({ kind: 'li', text, level: depth, bold });
    } else {
      drafts.push({ kind: 'p', text, bold });
    }
  }
}

function textOf(parts: readonly InlinePart[]): string {
  return normaliseText(parts.map((part) => part.raw).join(''));
}
