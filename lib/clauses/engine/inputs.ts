import type { Context } from './context';

/** What is known of one block before its surroundings are asked. Scores are log-odds, one a type. */
export interface BlockScores {
  /** By the sentence that speaks most for the type. */
  readonly best: Float32Array;
  /** By all sentences together. */
  readonly all: Float32Array;
  /** Types with a signal in the block's own words, and those whose signal needed the lead-in or heading. */
  readonly explicit: readonly number[];
  readonly inferred: readonly number[];
}

/** A block as the network sees it: numbers of inputs that are not zero, and their sizes. */
export interface Inputs {
  readonly index: Int32Array;
  readonly value: Float32Array;
}

/** Each kind of input has one number a type: kind × types + type. */
const KINDS = [
  'best',
  'all',
  'explicit',
  'inferred',
  'before',
  'after',
  'leadIn',
  'leadInSignals',
  'section',
  'sectionSignals',
] as const;
export const INPUT_KINDS = KINDS.length;
const KIND = Object.fromEntries(KINDS.map((kind, at) => [kind, at])) as Readonly<Record<(typeof KINDS)[number], number>>;

/** Log-odds from which a block's own score, and a neighbour's, is looked at at all. */
const OWN_FROM = -5;
const OTHERS_FROM = -3;
const SPREAD = 3;
const MOST = 3;
/** How many blocks before and after belong to "the section", if they stand under the same heading. */
const SECTION = 10;

const lift = (score: number, from: number) => Math.min(MOST, (score - from) / SPREAD);

/** What the network sees of each block: its own scores and signals, and those of the blocks around it. Null stays null. */
export function readInputs(scores: readonly (BlockScores | null)[], context: Context, types: number): (Inputs | null)[] {
  /** The few types that a block is likely to carry, for its neighbours. */
  const likely = scores.map((block) => {
    const list: { readonly type: number; readonly size: number }[] = [];
    if (!block) return list;
    for (let type = 0; type < types; type++) {
      const score = block.best[type] as number;
      if (score > OTHERS_FROM) list.push({ type, size: lift(score, OTHERS_FROM) });
    }
    return list;
  });
  const dense = new Float32Array(INPUT_KINDS * types);
  return scores.map((block, at) => {
    if (!block) return null;
    const touched: number[] = [];
    const add = (kind: number, type: number, size: number) => {
      const index = kind * types + type;
      if (dense[index] === 0) touched.push(index);
      dense[index] = (dense[index] as number) + size;
    };
    for (let type = 0; type < types; type++) {
      const best = block.best[type] as number;
      const all = block.all[type] as number;
      if (best > OWN_FROM) add(KIND.best, type, lift(best, OWN_FROM));
      if (all > OWN_FROM) add(KIND.all, type, lift(all, OWN_FROM));
    }
    for (const type of block.explicit) add(KIND.explicit, type, 1);
    for (const type of block.inferred) add(KIND.inferred, type, 1);
    for (const { type, size } of likely[at - 1] ?? []) add(KIND.before, type, size);
    for (const { type, size } of likely[at + 1] ?? []) add(KIND.after, type, size);
    const leadIn = context.leadIn[at] as number;
    if (leadIn >= 0) {
      for (const { type, size } of likely[leadIn] ?? []) add(KIND.leadIn, type, size);
      for (const type of scores[leadIn]?.explicit ?? []) add(KIND.leadInSignals, type, 1);
    }
    const section: number[] = [];
    for (let other = Math.max(0, at - SECTION); other <= Math.min(scores.length - 1, at + SECTION); other++)
      if (other !== at && scores[other] && context.heading[other] === context.heading[at]) section.push(other);
    for (const other of section) {
      for (const { type, size } of likely[other] ?? []) add(KIND.section, type, size / section.length);
      for (const type of scores[other]?.explicit ?? []) add(KIND.sectionSignals, type, 1 / section.length);
      for (const type of scores[other]?.inferred ?? []) add(KIND.sectionSignals, type, 1 / section.length);
    }
    const index = Int32Array.from(touched);
    const value = new Float32Array(index.length);
    for (let each = 0; each < index.length; each++) {
      value[each] = dense[index[each] as number] as number;
      dense[index[each] as number] = 0;
    }
    return { index, value };
  });
}
