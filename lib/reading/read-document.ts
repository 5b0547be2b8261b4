import type { Block, Text } from '../model';
import { chooseContent } from './choose-content';
import { detectLanguage } from './detect-language';
import { draftLines, type PageDraft } from './draft-lines';
import { finishSteps } from './finish-blocks';
import { locateRange } from './locate-range';
import { normaliseText } from './normalise-text';
import { runInSlices, runSteps, type SliceOptions, type Steps } from './run-steps';
import { unclobbered } from './unclobbered';
import { walkPage } from './walk-page';

export interface PageText extends Text {
  /**
   * Where characters `start` to `end` of a block's text stand in the page now; null where those nodes have gone or changed,
   * or where there is no such block or stretch.
   */
  rangeOf(block: number, start: number, end: number): Range | null;
  /** What the page shows around the document (menus, banners, footers), line by line. */
  readonly leftOut: readonly string[];
  /** The page was beyond the limits (10 MB of text, a million nodes) and was read up to there. */
  readonly cut: boolean;
}

export interface ReadOptions {
  /** The page is laid out by a browser: computed styles tell what is shown, bold or a block. Default: only tags and attributes do. */
  readonly layout?: boolean;
}

/** Reads a page or a parsed HTML document in one go. Never throws on strange markup; a page without text has no blocks. */
export function readDocument(document: Document, options: ReadOptions = {}): PageText {
  const text = runSteps(readSteps(document, options));
  return { ...text, language: detectLanguage(text.blocks.map((block) => block.text)) };
}

/**
 * The same for a page that somebody is looking at, in slices (computed styles are asked unless `layout` is false), but for the
 * language: the word lists for that are too much for every page to carry, and who gets the text can tell it as well.
 * Rejects only when the signal aborts.
 */
export function readPage(document: Document, options: ReadOptions & SliceOptions = {}): Promise<Omit<PageText, 'language'>> {
  return runInSlices(readSteps(document, { layout: true, ...options }), options);
}

function* readSteps(document: Document, { layout = false }: ReadOptions): Steps<Omit<PageText, 'language'>> {
  const page = yield* walkPage(document, { layout });
  const kept = yield* chooseContent(page);
  const drafts = yield* draftLines(page, kept);
  const blocks = yield* finishSteps(drafts);
  const leftOut = page.lines.filter((_, at) => !kept[at]).map((line) => line.text);
  return pageText(document, blocks, drafts, leftOut, page.cut);
}

function pageText(
  document: Document,
  blocks: readonly Block[],
  drafts: readonly PageDraft[],
  leftOut: readonly string[],
  cut: boolean,
): Omit<PageText, 'language'> {
  return {
    title: normaliseText(unclobbered(document).title ?? '') || (blocks.find((block) => block.kind === 'h')?.text ?? ''),
    blocks,
    leftOut,
    cut,
    rangeOf: (block, start, end) => {
      const draft = drafts[block];
      return draft ? locateRange(draft.pieces, draft.text, start, end) : null;
    },
  };
}
