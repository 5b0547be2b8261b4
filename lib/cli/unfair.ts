import { findUnfair } from '../clauses/unfairness/find-unfair';

/** One line of `unfair`: which of the eight kinds of potentially unfair clauses a sentence is. */
export interface UnfairLine {
  readonly doc: string;
  readonly idx: number;
  readonly labels: readonly number[];
}

/** Takes one line of JSON. Throws where it is none, or has no `doc`, `idx` and `text`. */
export function unfairLine(line: string): UnfairLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('is no JSON');
  }
  const { doc, idx, text } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof doc !== 'string' || !Number.isInteger(idx) || typeof text !== 'string')
    throw new Error('needs "doc" (a string), "idx" (a whole number) and "text" (a string)');
  return { doc, idx: idx as number, labels: findUnfair([text])[0] as number[] };
}
