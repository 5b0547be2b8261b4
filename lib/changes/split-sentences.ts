import type { Block } from '../model';
import { readWords, type Word } from './words';

/** A sentence of a block: `text.slice(start, end)`. */
export interface Sentence {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly written: readonly Word[];
  /** The keys of these. */
  readonly words: readonly string[];
  readonly key: string;
}

/** A full stop, question or exclamation mark before a capital, with or without the space; the end of a long part; a line. */
const END =
  /(?:[.!?][)"”’\]]*(?:\s+(?=[\p{Lu}\p{N}"“‘([•*])|(?<=[\p{Ll})"”’\]][.!?][)"”’\]]*)(?=\p{Lu}\p{Ll}))|;\s+(?=.{40})|\n+)/gu;
/** What a full stop ends that is no sentence. */
const ABBREVIATION =
  /(?:^|[\s("“])(?:inc|ltd|llc|corp|co|nos?|sec|art|vs?|mr|mrs|ms|dr|st|str|ave|blvd|rd|bldg|dept|etc|cf|approx|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|e\.g|i\.e|p\.o|\p{L})\.$/iu;
/** "J. Smith" is a name, "by J. You may" is not. */
const INITIAL = /(?<!\p{L})\p{L}\.$/u;
const OPENING =
  /^\s+(?:the|you|your|we|our|if|this|these|any|all|for|in|on|it|when|where|please|users|learn|to|as|an?|other|no|some|such)\b/iu;
/** "12. Fees" begins one. */
const NUMBERING = /^\W*\p{N}+\.$/u;

/** The sentences of a block, which is the one at that index; together they hold all its words. Both readings are cut by the same rule, which is what matters. */
export function splitSentences({ text }: Block, block: number): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    const part = text.slice(start, end);
    const written = readWords(part);
    const words = written.map(({ key }) => key);
    if (words.length > 0) sentences.push({ block, start, end, text: part.trim(), written, words, key: words.join('') });
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && isWithin(text, start, match.index + 1)) continue;
    push(end);
    start = end;
  }
  push(text.length);
  return sentences;
}

const isWithin = (text: string, start: number, stop: number) =>
  isAbbreviated(text, stop) || (stop - start <= LONGEST_ABBREVIATION && NUMBERING.test(text.slice(start, stop)));

const isAbbreviated = (text: string, stop: number) => {
  const end = text.slice(Math.max(0, stop - LONGEST_ABBREVIATION), stop);
  return ABBREVIATION.test(end) && !(INITIAL.test(end) && OPENING.test(text.slice(stop, stop + LONGEST_ABBREVIATION)));
};
const LONGEST_ABBREVIATION = 9;
