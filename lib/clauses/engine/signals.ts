import type { Signal } from '../taxonomy/define';
import { splitSentences } from './sentences';

/** What a block is seen in: its own text, the paragraph or item that introduces it, and the headings above it. */
export interface InContext {
  readonly text: string;
  readonly leadIn?: string;
  readonly heading?: string;
}

export interface SignalHit {
  /** Sentence that holds the match, as offsets in the block's text. */
  readonly sentence: { readonly start: number; readonly end: number };
  /** The matched words. */
  readonly words: string;
  /** True where the lead-in or heading was needed. */
  readonly inferred: boolean;
}

/** Finds a type's signals in one block. One hit a signal at most. */
export function matchSignals(signals: readonly Signal[], block: InContext): SignalHit[] {
  const hits: SignalHit[] = [];
  const lower = block.text.toLowerCase();
  for (const signal of signals) {
    if (!signal.on.some((beginning) => lower.includes(beginning))) continue;
    if (signal.under && !signal.under.test(block.leadIn ?? '') && !signal.under.test(block.heading ?? '')) continue;
    for (const sentence of splitSentences(block.text)) {
      const words = block.text.slice(sentence.start, sentence.end);
      const match = signal.pattern.exec(words);
      if (!match || signal.unless?.test(words)) continue;
      hits.push({ sentence, words: match[0], inferred: signal.under !== undefined });
      break;
    }
  }
  return hits;
}
