import type { Block } from '../model';
import { listWords } from './words';

/** A row of a list of vendors with at most this many words that no other row has names nothing new. */
const REFRESH = 2;
/** … unless it is as long as a statement. */
const ROW = 30;

/**
 * Are these rows of a list of cookies or vendors that name no purpose and no price which the other reading's rows have not?
 * @param others words of the other reading's rows
 * @param weights why the change would matter
 */
export function isRefresh(blocks: readonly Block[], others: ReadonlySet<string>, weights: ReadonlySet<string>): boolean {
  if (others.size === 0 || weights.has('party')) return false;
  return blocks.every(({ kind, text, path }) => {
    if (kind !== 'td' || /[$€£¥₹]\s?\p{N}/u.test(text)) return false;
    const tracker = TRACKERS.test(`${text} ${path.join(' ')}`);
    if (tracker && [...weights].every((weight) => weight === 'number')) return true;
    if (!tracker && listWords(text).length > ROW) return false;
    const unknown = readRowWords(text).filter((word) => !others.has(word));
    return (tracker || unknown.length <= REFRESH) && !unknown.some((word) => PURPOSES.test(word));
  });
}

const PURPOSES = /^(?:advertis|market|target|profil|personali|analy|statisti|social|perform|function|necess|measur|sell|share)/u;
const TRACKERS = /\b(?:cookies?|trackers?|pixels?|analytics|(?:local|session) storage)\b|^_/iu;

/** Words of a table row that are no names and no identifiers. */
export const readRowWords = (text: string): string[] => [
  ...new Set(
    listWords(text)
      .filter((word) => /^\p{L}\p{Ll}[\p{Ll}'’-]{2,}$/u.test(word))
      .map((word) => word.toLowerCase()),
  ),
];
