import type { Block } from '../../model';
import { type Draft, finishBlocks } from '../../reading/finish-blocks';
import { draftMarkdown, plainLines } from '../../reading/read-markdown';

/** Where these occur, an empty line may be the inside of something. */
const SPANS_EMPTY_LINES = /```|~~~|<(?:pre|script|style|textarea|[!?])/iu;
/** What stands at a line's start behind an empty line and belongs to nothing above: a word, a link, a heading, bold text. */
const BEGINS = /[\p{L}["“‘(]|#{1,6} |\*\*\S/uy;

/**
 * Opens a reader for the versions of one document, which have most of their paragraphs in common: each is taken apart once.
 * @returns a function that gives the blocks which `readMarkdown` gives; blocks that two versions share are the same objects
 */
export function openMarkdownReader(): (markdown: string) => Block[] {
  const draftsOf = new Map<string, readonly Draft[]>();
  const known = new Map<string, Draft>();
  const blocksOf = new Map<Draft, Block[]>();

  const readPiece = (piece: string): readonly Draft[] => {
    const before = draftsOf.get(piece);
    if (before) return before;
    // A copy: as a part of its version it would keep the whole of that in memory.
    const own = Buffer.from(piece).toString();
    const drafts = draftMarkdown(own).map((draft) => {
      const key = `${draft.kind}${draft.level ?? ''}${draft.bold ? '*' : ''}\n${draft.text}`;
      const same = known.get(key) ?? draft;
      known.set(key, same);
      return same;
    });
    draftsOf.set(own, drafts);
    return drafts;
  };

  return (markdown) => {
    const drafts = cutPieces(plainLines(markdown)).flatMap(readPiece);
    return finishBlocks(drafts).map((block, at) => {
      const draft = drafts[at] as Draft;
      const like = blocksOf.get(draft) ?? [];
      const same = like.find((other) => isSame(other, block));
      if (same) return same;
      blocksOf.set(draft, [...like, block]);
      return block;
    });
  };
}

const isSame = (a: Block, b: Block): boolean =>
  a.kind === b.kind && a.level === b.level && a.path.length === b.path.length && a.path.every((text, at) => text === b.path[at]);

/** Cuts Markdown where nothing above can reach below. */
function cutPieces(source: string): string[] {
  if (SPANS_EMPTY_LINES.test(source)) return [source];
  const pieces: string[] = [];
  let from = 0;
  for (let end = source.indexOf('\n\n'); end >= 0; end = source.indexOf('\n\n', end + 1)) {
    BEGINS.lastIndex = end + 2;
    if (!BEGINS.test(source)) continue;
    pieces.push(source.slice(from, end + 2));
    from = end + 2;
  }
  pieces.push(source.slice(from));
  return pieces;
}
