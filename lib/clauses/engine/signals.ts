import type { Signal } from '../taxonomy/define';
import { type Span, splitSentences } from './sentences';

/** What a block is seen in: its own text, the paragraph or item that introduces it, and the heading above it. */
export interface InContext {
  readonly text: string;
  readonly leadIn?: string;
  readonly heading?: string;
}

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

/** Finds a type's signals in one block, one hit a signal at most: the plain way, for a few signals. */
export function matchSignals(signals: readonly Signal[], { text, leadIn, heading }: InContext): SignalHit[] {
  const above = [leadIn, heading].filter((words) => words !== undefined);
  const introducing: Introduce = (pattern) => above.map((words) => pattern.exec(words)?.[0]).find((words) => words !== undefined);
  return signals.flatMap((signal) => {
    for (const sentence of splitSentences(text)) {
      const lower = text.slice(sentence.start, sentence.end).toLowerCase();
      const hit = signal.on.some((words) => lower.includes(words)) && matchSignal(signal, text, sentence, introducing);
      if (hit) return [hit];
    }
    return [];
  });
}
