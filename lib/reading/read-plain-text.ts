import type { Text } from '../model';
import { detectLanguage } from './detect-language';
import { type Draft, finishBlocks } from './finish-blocks';
import { normaliseText } from './normalise-text';

const BULLET = /^\s*(?:[•‣◦▪▫●○■□–—*·∙]|-(?!-)|o(?=\s{2,}))\s*(?=\S)/u;
/** "(a)", "b)", "iv.", "12.", "1.1", "Section 3": the beginning of something new. */
const NUMBERED =
  /^\s*(?:\((?:[a-z]{1,4}|\d{1,3})\)|(?:[a-z]|[ivx]{1,5}|\d{1,3})[.)]|\d{1,3}(?:\.\d{1,3})+[.)]?|(?:section|article|§)\s*\d+)\s+(?=\S)/iu;
const LETTERED = /^\s*\(?(?:[a-z]|[ivx]{1,5})[.)]\s/iu;
const RULE = /^\s*(?:[=\-_*~]\s?){3,}$/;
const PAGE_NUMBER = /^\s*(?:[-–—]\s*)?(?:page\s+)?\d{1,4}(?:\s*(?:\/|of|von|de|sur)\s*\d{1,4})?(?:\s*[-–—])?\s*$/i;
const SENTENCE_END = /[.!?:;。！？][\s"'”’»)\]]*$/;
/** A line this long was not broken by anybody: it is a paragraph. */
const UNBROKEN = 160;
/** A line this much shorter than the usual ends a paragraph. */
const SHORT = 0.7;
const MAX_HEADING = 100;

/**
 * Reads plain text: paragraphs parted by blank lines, numbered or upper-case headings, bullets; lines that were broken to a
 * width (as in transcribed PDFs) are joined again. The title is the first heading, or else a short first line. Never throws.
 */
export function readPlainText(source: string): Text {
  const lines = source
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\f/g, '\n')
    .split('\n')
    .filter((line) => !PAGE_NUMBER.test(line) || NUMBERED.test(line));
  const width = usualWidth(lines);
  const drafts: Draft[] = [];
  for (const paragraph of joinAcrossPages(splitParagraphs(lines, width))) {
    const draft = draftParagraph(paragraph);
    if (draft) drafts.push(draft);
  }
  const blocks = finishBlocks(drafts);
  const first = blocks[0]?.text ?? '';
  return {
    title: blocks.find((block) => block.kind === 'h')?.text ?? (first.length <= MAX_HEADING ? first : ''),
    language: detectLanguage(blocks.map((block) => block.text)),
    blocks,
  };
}

interface Paragraph {
  readonly lines: string[];
  /** Underlined by a row of signs. */
  ruled: boolean;
}

/** The length that most lines of running text reach; 0 where lines were not broken to a width. */
function usualWidth(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 30);
  if (lengths.length === 0) return 0;
  lengths.sort((a, b) => a - b);
  const high = lengths[Math.floor(lengths.length * 0.9)] as number;
  return high > UNBROKEN ? 0 : high;
}

function splitParagraphs(lines: readonly string[], width: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let current: string[] = [];
  const close = (): void => {
    if (current.length > 0) paragraphs.push({ lines: current, ruled: false });
    current = [];
  };
  for (const line of lines) {
    if (line.trim() === '') {
      close();
    } else if (RULE.test(line)) {
      const ruled = current.length === 1;
      close();
      const last = paragraphs.at(-1);
      if (ruled && last) last.ruled = true;
    } else {
      if (current.length > 0 && beginsAnew(current.at(-1) as string, line, width)) close();
      current.push(line);
    }
  }
  close();
  return paragraphs;
}

function beginsAnew(last: string, line: string, width: number): boolean {
  if (width === 0 || last.length > UNBROKEN) return true;
  if (BULLET.test(line)) return true;
  const short = last.trimEnd().length < SHORT * width;
  if (NUMBERED.test(line)) return short || SENTENCE_END.test(last) || isHeading(last);
  if (isHeading(last) && !/^\s*\p{Ll}/u.test(line)) return true;
  return short && SENTENCE_END.test(last) && /^\s*["“(]?[\p{Lu}\p{N}]/u.test(line);
}

/** A sentence that a page break has cut goes on in lower case. */
function joinAcrossPages(paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const last = joined.at(-1);
    const end = last?.lines.at(-1) ?? '';
    const begin = paragraph.lines[0] as string;
    const cut = last && !last.ruled && !SENTENCE_END.test(end) && !isHeading(end) && end.trim().length > 40;
    if (cut && /^\s*\p{Ll}{2}/u.test(begin) && !BULLET.test(begin) && !NUMBERED.test(begin)) last.lines.push(...paragraph.lines);
    else joined.push(paragraph);
  }
  return joined;
}

function draftParagraph({ lines, ruled }: Paragraph): Draft | null {
  const begin = lines[0] as string;
  const bullet = BULLET.exec(begin);
  const raw = lines.reduce((text, line) => {
    // A hyphen at a line's end before a small letter parted a word.
    if (/\p{Ll}-$/u.test(text) && /^\s*\p{Ll}/u.test(line)) return text.slice(0, -1) + line.trimStart();
    return `${text}\n${line}`;
  });
  const text = normaliseText(bullet ? raw.slice(bullet[0].length) : raw);
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const indent = /^[ \t]*/.exec(begin)?.[0].replace(/\t/g, '    ').length ?? 0;
  if (bullet) return { kind: 'li', text, level: 1 + Math.min(5, Math.floor(indent / 4)) };
  if (ruled || (lines.length === 1 && isHeading(begin))) return { kind: 'h', text };
  return LETTERED.test(begin) ? { kind: 'li', text, level: 1 } : { kind: 'p', text };
}

/** Upper case and short, and no sentence. Numbered headings are told by what follows them (finishBlocks). */
function isHeading(line: string): boolean {
  const text = line.trim();
  if (text.length > MAX_HEADING || /[.,;:]$/.test(text.replace(NUMBERED, ''))) return false;
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length > 3 && !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
}
