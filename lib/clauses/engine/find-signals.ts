import { clauseTypes } from '../taxonomy';
import type { Signal } from '../taxonomy/define';
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
  readonly demands: readonly Int32Array[];
}

interface Index {
  readonly needles: Needles;
  readonly count: number;
  /** By type. */
  readonly signals: readonly (readonly ReadySignal[])[];
}

let index: Index | undefined;

/** Worked out at the first use: a worker that only wakes for a message need not. */
function signalIndex(): Index {
  if (index) return index;
  const numbers = new Map<string, number>();
  const numberOf = (text: string) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const signals = typeIds.map((id) =>
    (clauseTypes.get(id)?.signals ?? []).map((signal) => ({
      signal,
      demands: [signal.on, ...readRequirements(signal.pattern)].map((strings) => Int32Array.from(strings, numberOf)),
    })),
  );
  index = { needles: compileNeedles([...numbers.keys()]), count: numbers.size, signals };
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
  const { needles, count, signals } = signalIndex();
  const seen = new Int32Array(count);
  let turn = 0;
  // Hundreds of items stand under the same lead-in and headings, and many signals ask them the same question.
  const answers = new Map<string, Map<RegExp, string | undefined>>();
  const ask = (words: string, pattern: RegExp): string | undefined => {
    const known = answers.get(words) ?? new Map<RegExp, string | undefined>();
    if (known.size === 0) answers.set(words, known);
    if (!known.has(pattern)) known.set(pattern, pattern.exec(words)?.[0]);
    return known.get(pattern);
  };
  const introducingFor = (above: readonly string[]): Introduce => {
    const texts = above.map((words) => words.slice(-MAX_ABOVE));
    return (pattern) => {
      for (const words of texts) {
        const said = ask(words, pattern);
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
    const done = new Set<Signal>();
    for (const sentence of sentences) {
      turn++;
      needles.scan(lower, sentence.start, sentence.end, seen, turn);
      const words = text.slice(sentence.start, sentence.end);
      for (const type of types) {
        const ready = signals[type] as readonly ReadySignal[];
        for (let at = 0; at < ready.length; at++) {
          const { signal, demands } = ready[at] as ReadySignal;
          if (!meets(demands, seen, turn) || done.has(signal)) continue;
          const hit = matchSignal(signal, words, introducing);
          if (!hit) continue;
          done.add(signal);
          hits.push({ ...hit, sentence, type });
        }
      }
    }
    return hits;
  };
}

/** Of each list at least one needle, seen in this very turn. Plain loops: this is asked more often than anything else. */
function meets(demands: readonly Int32Array[], seen: Int32Array, turn: number): boolean {
  for (let at = 0; at < demands.length; at++) {
    const needles = demands[at] as Int32Array;
    let met = false;
    for (let each = 0; each < needles.length && !met; each++) met = seen[needles[each] as number] === turn;
    if (!met) return false;
  }
  return true;
}
