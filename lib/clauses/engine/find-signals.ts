import { clauseTypes } from '../taxonomy';
import type { Signal } from '../taxonomy/define';
import { compileNeedles, type Needles } from './needles';
import { readRequirements } from './read-requirements';
import type { Span } from './sentences';
import { type Introduce, matchSignal, type SignalHit } from './signals';

export interface TypeHit extends SignalHit {
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
  // Hundreds of items stand under the same lead-in, and many signals ask it the same question.
  const answers = new Map<string, Map<RegExp, string | undefined>>();
  const introducingFor = (above: readonly string[]): Introduce => {
    const texts = above.map((words) => words.slice(-MAX_ABOVE));
    const key = texts.join('\n');
    const known = answers.get(key) ?? new Map<RegExp, string | undefined>();
    answers.set(key, known);
    return (pattern) => {
      if (!known.has(pattern))
        known.set(
          pattern,
          texts.map((words) => pattern.exec(words)?.[0]).find((words) => words !== undefined),
        );
      return known.get(pattern);
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
      needles.scan(lower, sentence.start, sentence.end, (needle) => {
        seen[needle] = turn;
      });
      for (const type of types)
        for (const { signal, demands } of signals[type] as readonly ReadySignal[]) {
          if (done.has(signal) || !demands.every((strings) => strings.some((needle) => seen[needle] === turn))) continue;
          const hit = matchSignal(signal, text, sentence, introducing);
          if (!hit) continue;
          done.add(signal);
          hits.push({ ...hit, type });
        }
    }
    return hits;
  };
}
