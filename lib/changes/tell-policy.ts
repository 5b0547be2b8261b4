import type { Block } from '../model';
import { isDateLine } from './quiet-sentences';
import { foldWords, listWords, wordsOf } from './words';

/** `policy`: the document's own statements. `label`: its headings and names. `around`: menus, teasers, banners, footers. */
export type Role = 'policy' | 'label' | 'around';

const CONTRACT_WORDS = new Set(
  'you your we us our user users customer customers member members party parties shall must may agree agreement terms policy personal data information service services right rights licence license consent provider law laws liable liability account content notice prohibited responsible company'.split(
    ' ',
  ),
);
/** A statement of a contract has this many words, and this many different ones of those above. */
const STATEMENT = 12;
const CONTRACTUAL = 2;
/** Statements further apart than this many other blocks are parts of different things on the page. */
const APART = 20;
/** Share of all statements' length that a part must have to be the policy rather than a banner or a teaser. */
const PART = 0.1;
/** … unless it has this many. */
const FEW = 3;
/** Share of a text's length that its statements must have to tell where the policy is. */
const TELLING = 0.2;
/** Blocks before and behind the statements that still belong to them: title, date, address. */
const MARGIN = 3;

/**
 * Tells what the blocks of a reading are: by their own words, and by those of the blocks around them.
 * @returns the role of a block; each is worked out when asked for, since most blocks did not change
 */
export function tellPolicy(blocks: readonly Block[]): (at: number) => Role {
  const [from, to] = findBody(blocks);
  let headings: ReadonlySet<string> | undefined;
  return (at) => {
    const block = blocks[at];
    if (!block || at < from || at >= to) return 'around';
    if (isPageLine(block.text) || isMenu(block) || TEASER_END.test(block.text)) return 'around';
    if (isHeading(block)) return 'label';
    headings ??= new Set(blocks.filter(({ kind }) => kind === 'h').map(({ text }) => nameOf(text)));
    if (block.text.length < LONGEST_NAME && headings.has(nameOf(block.text))) return 'label';
    return isSentence(block.text) || isItem(blocks, at) ? 'policy' : 'label';
  };
}

/** What pages say about themselves, wherever it stands: the copyright line, feedback, sharing, signing in. */
const isPageLine = (text: string) => text.length <= LONGEST_PAGE_LINE && (COPYRIGHT.test(text) || PAGE_LINE.test(text));

const LONGEST_PAGE_LINE = 120;
const COPYRIGHT = /^\W*(?:©|\(c\)|copyright\b)[^.]*\p{N}{4}|©\s*\p{N}{4}|\ball rights reserved\b/iu;
const PAGE_LINE =
  /\b(?:was this (?:article|page|information|helpful)|found this helpful|min(?:ute)? read|out of \p{N}+ found)\b|^\W*(?:(?:have more questions|can['’]t find what|submit a request$|sign up (?:for|to) our newsletter|follow us on|share (?:this (?:page|article)|on)|(?:back|return) to (?:the )?top|skip to (?:main )?content|(?:home|top|start)(?: page)?\s*[>›»]|related (?:articles|content|topics|links)|recently viewed|people also|read next|table of contents|in this article|on this page)\b|(?:view|read)\b.*\b(?:other|all) languages\b)/iu;

/** The end of a link that holds several blocks, in Markdown: title, date and first words of some other page. */
const TEASER_END = /^[^[\]]*\]\(\S+\)/u;

/** Names in a row with strokes between them: "Terms | Privacy | Cookies". */
function isMenu({ kind, text }: Block): boolean {
  if (kind === 'td') return false;
  const names = text.split(/\s[|•·]\s|\|/u).filter((name) => name.trim() !== '');
  return names.length >= MENU && names.every((name) => isTitle(listWords(name), name));
}

const MENU = 4;

/** Some pages mark whole paragraphs as headings. */
const isHeading = (block: Block) => block.kind === 'h' && !(ENDED.test(block.text) && wordsOf(block).length >= STATEMENT);

const ENDED = /[.;:!][)"”’\]]*$/u;
const LONGEST_NAME = 200;

/** A heading's words without its number, also as the entry of a table of contents that leads there. */
const nameOf = (text: string) =>
  foldWords(text.replace(/^\W*\[(.*)\]\([^)]*\)\W*$/u, '$1'))
    .filter((word) => !/^\p{N}/u.test(word))
    .join(' ');

/** Where the policy begins and ends: the stretches of a page in which statements of a contract lie close to each other. */
function findBody(blocks: readonly Block[]): readonly [from: number, to: number] {
  const statements = [...blocks.keys()].filter((at) => isStatement(blocks[at] as Block));
  if (statements.length === 0) return [0, blocks.length];
  const parts: { from: number; to: number; length: number; statements: number }[] = [];
  for (const at of statements) {
    const { length } = (blocks[at] as Block).text;
    const last = parts.at(-1);
    if (last && at - last.to <= APART) {
      last.to = at;
      last.length += length;
      last.statements++;
    } else parts.push({ from: at, to: at, length, statements: 1 });
  }
  const all = parts.reduce((sum, { length }) => sum + length, 0);
  // Another language, or another kind of text: nothing to go by.
  if (all < TELLING * blocks.reduce((sum, { text }) => sum + text.length, 0)) return [0, blocks.length];
  const kept = parts.filter(({ length, statements }) => length >= PART * all || statements >= FEW);
  // Tables and lists between two parts of the policy belong to it.
  const [first, last] = [kept[0] ?? parts[0], kept.at(-1) ?? parts.at(-1)];
  return [startOf(first?.from ?? 0, blocks), Math.min(blocks.length, (last?.to ?? blocks.length) + MARGIN + 1)];
}

/** A policy starts with its title: what stands above that is the page's. */
function startOf(statement: number, blocks: readonly Block[]): number {
  const from = Math.max(0, statement - MARGIN);
  const title = blocks.slice(from, statement).findIndex(({ kind }) => kind === 'h');
  return title < 0 ? from : from + title;
}

function isStatement(block: Block): boolean {
  if (isHeading(block)) return false;
  let count = 0;
  const found = new Set<string>();
  for (const [word] of block.text.matchAll(/[\p{L}\p{N}'’]+/gu)) {
    count++;
    if (found.size < CONTRACTUAL && CONTRACT_WORDS.has(word.toLowerCase())) found.add(word.toLowerCase());
    if (count >= STATEMENT && found.size >= CONTRACTUAL) return true;
  }
  return false;
}

/** Long enough, or closed as a sentence is; a question is the name of its answer. */
function isSentence(text: string): boolean {
  const words = listWords(text);
  if (words.length < 3 || isTitle(words, text) || (words.length < STATEMENT && /\?\W*$/u.test(text))) return false;
  return words.length >= 8 || ENDED.test(text) || /\S[:|]\s\S/u.test(text);
}

/** "Do Not Share My Personal Information": a name of something, or a link. */
const isTitle = (words: readonly string[], text: string) =>
  words.length <= 10 && !/[.:;,|]/u.test(text) && words.every((word) => word.length < 4 || /^[\p{Lu}\p{N}]/u.test(word));

/** An entry of a list that a statement introduces, or of a table, says something even in one word: "fingerprints". */
function isItem(blocks: readonly Block[], at: number): boolean {
  const { kind, text } = blocks[at] as Block;
  if (kind === 'td') return text.includes(' | ');
  if (kind !== 'li' || foldWords(text).join('').length < 3) return false;
  for (let before = at - 1; before >= 0; before--) {
    const block = blocks[before] as Block;
    if (block.kind !== 'li') return block.kind === 'p' && isSentence(block.text) && !isDateLine(block.text);
  }
  return false;
}
