import type { Signal } from '../taxonomy/define';
import { matchLowerCase } from './match-lower-case';

export interface SignalHit {
  /** The matched words. */
  readonly words: string;
  /** What the lead-in or heading had to say first; absent where the block's own words are enough. */
  readonly under?: string;
}

/** Does anything above the block (lead-in, headings) say what the signal asks for? Those words, or undefined. */
export type Introduce = (pattern: RegExp) => string | undefined;

/** Tries a signal on the words of one sentence. `on` words are the caller's affair. */
export function matchSignal(signal: Signal, sentence: string, lower: string | null, introducing: Introduce): SignalHit | null {
  const words = matchLowerCase(signal.pattern, sentence, lower);
  if (words === undefined || (signal.unless && matchLowerCase(signal.unless, sentence, lower) !== undefined)) return null;
  if (!signal.under) return { words };
  const under = introducing(signal.under);
  return under === undefined ? null : { words, under };
}
