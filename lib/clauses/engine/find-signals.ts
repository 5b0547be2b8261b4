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

/** A signal's demands are numbered by the bits of one integer; more than these are not looked at. */
const MAX_DEMANDS = 6;

interface Index {
  readonly needles: Needles;
  /** For each needle the demands that it meets: signal × 8 + demand. */
  readonly meets: readonly Int32Array[];
  readonly signals: readonly { readonly signal: Signal; readonly type: number; readonly all: number }[];
}

let index: Index | undefined;

/** Compiled at the first use: a worker that only wakes for a message need not. */
function signalIndex(): Index {
  if (index) return index;
  const meets = new Map<string, number[]>();
  const signals = typeIds.flatMap((id, type) => (clauseTypes.get(id)?.signals ?? []).map((signal) => ({ signal, type, all: 0 })));
  for (const [number, entry] of signals.entries()) {
    const demands = [entry.signal.on, ...readRequirements(entry.signal.pattern).slice(0, MAX_DEMANDS)];
    entry.all = (1 << demands.length) - 1;
    for (const [demand, strings] of demands.entries())
      for (const text of strings) {
        const list = meets.get(text) ?? [];
        list.push(number * 8 + demand);
        meets.set(text, list);
      }
  }
  index = {
    needles: compileNeedles([...meets.keys()]),
    meets: [...meets.values()].map((list) => Int32Array.from(list)),
    signals,
  };
  return index;
}

export type FindSignals = (
  text: string,
  sentences: readonly Span[],
  above: readonly string[],
  isWanted?: (type: number) => boolean,
) => TypeHit[];

/**
 * Finds every type's signals in the blocks of one document. `above` are lead-in and headings of a block. A signal is tried
 * only on sentences that have one of its `on` words and all that its pattern demands, and only for types that are wanted. One
 * hit a signal and block at most.
 */
export function createSignalFinder(): FindSignals {
  const { needles, meets, signals } = signalIndex();
  const seen = new Int32Array(meets.length);
  const stamp = new Int32Array(signals.length);
  const met = new Uint8Array(signals.length);
  let turn = 0;
  // Hundreds of items stand under the same lead-in, and many signals ask it the same question.
  const answers = new Map<string, Map<RegExp, string | undefined>>();
  const introducingFor = (above: readonly string[]): Introduce => {
    const key = above.join('\n');
    const known = answers.get(key) ?? new Map<RegExp, string | undefined>();
    answers.set(key, known);
    return (pattern) => {
      if (!known.has(pattern))
        known.set(
          pattern,
          above.map((words) => pattern.exec(words)?.[0]).find((words) => words !== undefined),
        );
      return known.get(pattern);
    };
  };
  return (text, sentences, above, isWanted = () => true) => {
    const lower = text.toLowerCase();
    // Where lower case has another length, offsets would not fit.
    if (lower.length !== text.length) return [];
    const introducing = introducingFor(above);
    const hits: TypeHit[] = [];
    const done = new Set<number>();
    for (const sentence of sentences) {
      turn++;
      const fit: number[] = [];
      needles.scan(lower, sentence.start, sentence.end, (needle) => {
        if (seen[needle] === turn) return;
        seen[needle] = turn;
        for (const each of meets[needle] as Int32Array) {
          const number = each >> 3;
          if (stamp[number] !== turn) {
            stamp[number] = turn;
            met[number] = 0;
          }
          const all = (signals[number] as Index['signals'][number]).all;
          if (met[number] === all) continue;
          met[number] = (met[number] as number) | (1 << (each & 7));
          if (met[number] === all) fit.push(number);
        }
      });
      for (const number of fit.sort((a, b) => a - b)) {
        const { signal, type } = signals[number] as Index['signals'][number];
        if (done.has(number) || !isWanted(type)) continue;
        const hit = matchSignal(signal, text, sentence, introducing);
        if (!hit) continue;
        done.add(number);
        hits.push({ ...hit, type });
      }
    }
    return hits;
  };
}
