import { clauseTypes } from '../taxonomy';
import type { Signal } from '../taxonomy/define';
import { lowerCase, matchLowerCase } from './match-lower-case';
import { compileNeedles, type Needles } from './needles';
import { readRequirements } from './read-requirements';
import type { Span } from './sentences';
import { type Introduce, matchSignal, type SignalHit } from './signals';

export interface TypeHit extends SignalHit {
  /** Sentence that holds the match, as offsets in the block's text. */
  readonly sentence: Span;
  /** Position of the type in `typeIds`. */
  readonly type: number;
}

/** Every clause type's id, in the order in which the engine numbers them. */
export const typeIds: readonly string[] = [...clauseTypes.keys()];

/** A signal with what a sentence must have for it to be worth trying: of each list one needle. */
interface ReadySignal {
  readonly signal: Signal;
  readonly type: number;
  readonly demands: readonly Int32Array[];
}

interface Index {
  readonly needles: Needles;
  readonly count: number;
  /** In the order of their types. */
  readonly signals: readonly ReadySignal[];
  /** For each needle the numbers of the signals that it is an `on` word of. */
  readonly woken: readonly (readonly number[])[];
}

let index: Index | undefined;

/** Worked out at the first use: a worker that only wakes for a message need not. */
function signalIndex(): Index {
  if (index) return index;
  const numbers = new Map<string, number>();
  const woken: number[][] = [];
  const numberOf = (text: string) => {
    const number = numbers.get(text) ?? numbers.size;
    if (number === numbers.size) {
      numbers.set(text, number);
      woken.push([]);
    }
    return number;
  };
  const signals: ReadySignal[] = [];
  for (const [type, id] of typeIds.entries())
    for (const signal of clauseTypes.get(id)?.signals ?? []) {
      for (const word of signal.on) woken[numberOf(word)]?.push(signals.length);
      const demands = readRequirements(signal.pattern).map((strings) => Int32Array.from(strings, numberOf));
      signals.push({ signal, type, demands });
    }
  index = { needles: compileNeedles([...numbers.keys()]), count: numbers.size, signals, woken };
  return index;
}

/** Of a long lead-in the end introduces. */
const MAX_ABOVE = 400;

export type FindSignals = (
  text: string,
  sentences: readonly Span[],
  above: readonly string[],
  types: readonly number[],
) => TypeHit[];

/**
 * Finds the signals of some types in the blocks of one document. `above` are lead-in and headings of a block. One hit a signal
 * and block at most.
 */
export function createSignalFinder(): FindSignals {
  const { needles, count, signals, woken } = signalIndex();
  /** The sentence in which a needle, and a signal by one of its `on` words, was last seen. */
  const seen = new Int32Array(count);
  const found = new Int32Array(count);
  const typeOf = Int16Array.from(signals, ({ type }) => type);
  const wokenIn = new Int32Array(signals.length);
  let turn = 0;
  /** The block for which a type was last wanted, and in which a signal was last found. */
  const wantedIn = new Int32Array(typeIds.length);
  const doneIn = new Int32Array(signals.length);
  let block = 0;
  // Hundreds of items stand under the same lead-in and headings, and many signals ask them the same question.
  const answers = new Map<string, (pattern: RegExp) => string | undefined>();
  const introducingFor = (above: readonly string[]): Introduce => {
    const asked = above.map((words) => {
      const ask = answers.get(words) ?? answering(words.slice(-MAX_ABOVE));
      answers.set(words, ask);
      return ask;
    });
    return (pattern) => {
      for (const ask of asked) {
        const said = ask(pattern);
        if (said !== undefined) return said;
      }
      return undefined;
    };
  };
  return (text, sentences, above, types) => {
    const lower = text.toLowerCase();
    // Where lower case has another length, offsets would not fit.
    if (lower.length !== text.length) return [];
    const introducing = introducingFor(above);
    const hits: TypeHit[] = [];
    block++;
    for (const type of types) wantedIn[type] = block;
    for (const sentence of sentences) {
      turn++;
      const trying: number[] = [];
      const told = needles.scan(lower, sentence.start, sentence.end, seen, turn, found);
      for (let at = 0; at < told; at++)
        for (const number of woken[found[at] as number] as readonly number[]) {
          if (wantedIn[typeOf[number] as number] !== block || doneIn[number] === block || wokenIn[number] === turn) continue;
          wokenIn[number] = turn;
          if (meets((signals[number] as ReadySignal).demands, seen, turn)) trying.push(number);
        }
      if (trying.length === 0) continue;
      const words = text.slice(sentence.start, sentence.end);
      const lowerWords = lowerCase(words);
      const said = answering(words, lowerWords);
      for (const number of trying.sort((a, b) => a - b)) {
        const { signal, type } = signals[number] as ReadySignal;
        const sayable = !signal.needs || said(signal.needs) !== undefined;
        const hit = sayable && matchSignal(signal, words, lowerWords, introducing);
        if (!hit) continue;
        doneIn[number] = block;
        hits.push({ ...hit, sentence, type });
      }
    }
    return hits;
  };
}

/** What some words say to a pattern; each is asked once. */
function answering(words: string, lower = lowerCase(words)): Introduce {
  const known = new Map<RegExp, string | undefined>();
  return (pattern) => {
    if (!known.has(pattern)) known.set(pattern, matchLowerCase(pattern, words, lower));
    return known.get(pattern);
  };
}

/** Of each list at least one needle, seen in this very turn. */
function meets(demands: readonly Int32Array[], seen: Int32Array, turn: number): boolean {
  for (let at = 0; at < demands.length; at++) {
    const needles = demands[at] as Int32Array;
    let met = false;
    for (let each = 0; each < needles.length && !met; each++) met = seen[needles[each] as number] === turn;
    if (!met) return false;
  }
  return true;
}
