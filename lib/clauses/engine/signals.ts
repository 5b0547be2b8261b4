import type { Signal } from '../taxonomy/define';

export interface SignalHit {
  /** The matched words. */
  readonly words: string;
  /** What the lead-in or heading had to say first; absent where the block's own words are enough. */
  readonly under?: string;
}

/** Does anything above the block (lead-in, headings) say what the signal asks for? Those words, or undefined. */
export type Introduce = (pattern: RegExp) => string | undefined;

/** Tries a signal on the words of one sentence. `on` words are the caller's affair. */
export function matchSignal(signal: Signal, words: string, introducing: Introduce): SignalHit | null {
  const match = signal.pattern.exec(words);
  if (!match || signal.unless?.test(words)) return null;
  if (!signal.under) return { words: match[0] };
  const under = introducing(signal.under);
  return under === undefined ? null : { words: match[0], under };
}
