import type { Block } from '../model';
import { foldWords, listWords } from './words';

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
/** Share of all statements' words that a part must have to be the policy rather than a banner or a teaser. */
const PART = 0.1;
/** Blocks before and behind the statements that still belong to them: title, date, address. */
const MARGIN = 3;

/** Tells for each block of a reading what it is: by its own words, and by those of the blocks around it. */
export function tellPolicy(blocks: readonly Block[]): Role[] {
  const body = findBody(blocks);
  return blocks.map((block, at) => {
    if (!body[at]) return 'around';
    return block.kind !== 'h' && (isSentence(block.text) || isItem(blocks, at)) ? 'policy' : 'label';
  });
}

function findBody(blocks: readonly Block[]): boolean[] {
  const length = (at: number) => foldWords((blocks[at] as Block).text).length;
  const statements = [...blocks.keys()].filter((at) => isStatement(blocks[at] as Block));
  if (statements.length === 0) return blocks.map(() => true);
  const parts: { from: number; to: number; words: number }[] = [];
  for (const at of statements) {
    const last = parts.at(-1);
    if (last && at - last.to <= APART) {
      last.to = at;
      last.words += length(at);
    } else parts.push({ from: at, to: at, words: length(at) });
  }
  const all = parts.reduce((sum, { words }) => sum + words, 0);
  const body = blocks.map(() => false);
  for (const { from, to, words } of parts)
    if (words >= PART * all) body.fill(true, Math.max(0, from - MARGIN), Math.min(blocks.length, to + MARGIN + 1));
  return body;
}

function isStatement({ kind, text }: Block): boolean {
  if (kind === 'h') return false;
  const words = foldWords(text);
  return words.length >= STATEMENT && new Set(words.filter((word) => CONTRACT_WORDS.has(word))).size >= CONTRACTUAL;
}

/** Long enough, or closed as a sentence is. */
function isSentence(text: string): boolean {
  const words = listWords(text);
  if (words.length < 3 || isTitle(words, text)) return false;
  return words.length >= 8 || /[.;:!?][)"”’\]]*$/u.test(text) || /\S[:|]\s\S/u.test(text);
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
    if (block.kind !== 'li') return block.kind === 'p' && isSentence(block.text);
  }
  return false;
}
