import type { Signal } from '../taxonomy/define';
import type { Span } from './sentences';

export interface SignalHit {
  /** Sentence that holds the match, as offsets in the block's text. */
  readonly sentence: Span;
  /** The matched words. */
  readonly words: string;
  /** What the lead-in or heading had to say first; absent where the block's own words are enough. */
  readonly under?: string;
}

/** Does anything above the block (lead-in, headings) say what the signal asks for? Those words, or undefined. */
export type Introduce = (pattern: RegExp) => string | undefined;

/** Tries a signal on one sentence of a block. `on` words are the caller's affair. */
export function matchSignal(signal: Signal, text: string, sentence: Span, introducing: Introduce): SignalHit | null {
  const words = text.slice(sentence.start, sentence.end);
  const match = signal.pattern.exec(words);
  if (!match || signal.unless?.test(words)) return null;
  if (!signal.under) return { sentence, words: match[0] };
  const under = introducing(signal.under);
  return under === undefined ? null : { sentence, words: match[0], under };
}
