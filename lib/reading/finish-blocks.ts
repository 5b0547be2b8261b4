import type { Block, BlockKind } from '../model';
import { runSteps, type Steps } from './run-steps';

/** A block before its place in the document is known. All readers (page, Markdown, plain text) end here. */
export interface Draft {
  readonly kind: BlockKind;
  /** Normalised; never empty. */
  readonly text: string;
  /** For `h`: 1 to 6, absent where the source does not say. For `li`: depth of nesting. */
  readonly level?: number;
  /** All of it is bold. */
  readonly bold?: boolean;
}

const DRAFTS_PER_STEP = 256;
/** What people write over a section: short, and no sentence. */
const MAX_HEADING = 120;
const MAX_NUMBERED_HEADING = 80;
const NUMBERING =
  /^(?:(?:section|article|part|chapter|clause|annex|appendix|schedule|exhibit|§+)\s*)?((?:\d{1,2}[a-z]?|[ivxlc]{1,5}|[a-z])(?:\.\d{1,2})*)(?:[.):]|\s[-–—])?\s+(?=\S)/i;
const DIGIT_NUMBERING = /^(?:(?:section|article|§+)\s*)?(\d{1,2}(?:\.\d{1,2})*)[.):]?\s+(?=\p{Lu})/u;
const ONLY_NUMBER =
  /^(?:(?:section|article|part|chapter|clause|annex|appendix|schedule|exhibit|§+)\s*)?[\p{N}ivxlc]+(?:\.\d+)*[.)]?$/iu;
const DATED = /\b(?:19|20)\d\d\b/;
const SENTENCE_END = /[.,;!。；，]["”’)\]]*$/;

/**
 * Gives every draft its headings: real ones, and paragraphs that are only bold and short, or short and numbered, where text follows.
 * One block for each draft, in the same order.
 */
export function finishBlocks(drafts: readonly Draft[]): Block[] {
  return runSteps(finishSteps(drafts));
}

/** finishBlocks, with pauses. */
export function* finishSteps(drafts: readonly Draft[]): Steps<Block[]> {
  const blocks: Block[] = [];
  const open: { level: number; text: string }[] = [];
  let real = 0;
  let last: { level: number; numbered: boolean; caps: boolean } | null = null;
  for (const [index, draft] of drafts.entries()) {
    if (index % DRAFTS_PER_STEP === 0) yield;
    let { kind, level } = draft;
    if (kind === 'h' && level !== undefined) {
      real = level;
      last = null;
    } else if (kind === 'h' || isHeadingLike(drafts, index)) {
      kind = 'h';
      const style = { numbered: NUMBERING.test(draft.text), caps: isCaps(draft.text) };
      const depth = DIGIT_NUMBERING.exec(draft.text)?.[1]?.split('.').filter(Boolean).length ?? 1;
      const above: number =
        last && ((last.numbered && !style.numbered) || (last.caps && !style.caps && !style.numbered)) ? last.level : real;
      level = Math.min(6, above + depth);
      if (!last || above === real) last = { level, ...style };
    }
    if (kind === 'h') {
      while (open.length > 0 && (open[open.length - 1] as { level: number }).level >= (level as number)) open.pop();
      const path = open.map((heading) => heading.text);
      open.push({ level: level as number, text: draft.text });
      blocks.push({ kind, text: draft.text, path, level: level as number });
      continue;
    }
    const path = open.map((heading) => heading.text);
    blocks.push(kind === 'li' ? { kind, text: draft.text, path, level: level ?? 1 } : { kind, text: draft.text, path });
  }
  return blocks;
}

function isHeadingLike(drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index] as Draft;
  const next = drafts[index + 1];
  if (!next || draft.kind === 'td' || draft.text.length > MAX_HEADING) return false;
  if (!/\p{L}{2}/u.test(draft.text) && !ONLY_NUMBER.test(draft.text)) return false;
  if (DATED.test(draft.text) && draft.text.length < 60) return false;
  // A bold list item is a heading only where something hangs below it.
  if (draft.kind === 'li' && next.kind === 'li' && (next.level ?? 1) <= (draft.level ?? 1)) return false;
  // "You may not:" over a list is the list's lead-in.
  if (next.kind === 'li' && draft.kind === 'p' && /[:：]$/.test(draft.text)) return false;
  if (draft.bold) {
    if (/[,;]$/.test(draft.text) || (SENTENCE_END.test(draft.text) && draft.text.split(' ').length > 8)) return false;
    return next.kind !== 'h' && (!next.bold || next.text.length > MAX_HEADING || hasPlain(drafts, index + 1));
  }
  if (draft.kind !== 'p' || draft.text.length > MAX_NUMBERED_HEADING || !DIGIT_NUMBERING.test(draft.text)) return false;
  if (SENTENCE_END.test(draft.text) || /:$/.test(draft.text)) return false;
  return next.kind !== 'h' && next.text.length > draft.text.length && !isShortNumbered(next);
}

/** Several bold lines in a row (title, then date) still head the text below; a wholly bold document has no headings. */
function hasPlain(drafts: readonly Draft[], from: number): boolean {
  for (let index = from; index < Math.min(drafts.length, from + 4); index++) {
    const draft = drafts[index] as Draft;
    if (!draft.bold) return draft.kind !== 'h';
  }
  return false;
}

function isShortNumbered(draft: Draft): boolean {
  return draft.text.length <= MAX_NUMBERED_HEADING && DIGIT_NUMBERING.test(draft.text) && !SENTENCE_END.test(draft.text);
}

function isCaps(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length > 1 && letters.filter((letter) => letter !== letter.toLowerCase()).length > 0.8 * letters.length;
}
