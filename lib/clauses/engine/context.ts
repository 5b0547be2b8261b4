import type { Block } from '../../model';

/** Where a block stands: indices of blocks, -1 for none. */
export interface Context {
  /** The paragraph or outer item that introduces the block: "You may not:". */
  readonly leadIn: Int32Array;
  /** The heading right above it. */
  readonly heading: Int32Array;
}

const ENUMERATED = /^(?:[-–•*]|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)])\s/iu;
/** Items further from their lead-in than this are taken to stand by themselves. */
const FARTHEST = 80;

/** Finds what each block must be read together with. Linear in the number of blocks. */
export function readContext(blocks: readonly Block[]): Context {
  const leadIn = new Int32Array(blocks.length).fill(-1);
  const heading = new Int32Array(blocks.length).fill(-1);
  let above = -1;
  /** Last block at each depth: 0 for paragraphs, 1 and more for list items. */
  let open: number[] = [];
  for (const [index, block] of blocks.entries()) {
    heading[index] = above;
    if (block.kind === 'h') {
      above = index;
      open = [];
      continue;
    }
    if (block.kind === 'td') continue;
    if (block.kind === 'li') {
      const depth = block.level ?? 1;
      for (let outer = Math.min(depth, open.length) - 1; outer >= 0; outer--) {
        const candidate = open[outer];
        if (candidate === undefined || index - candidate > FARTHEST) continue;
        leadIn[index] = candidate;
        break;
      }
      open.length = Math.min(open.length, depth);
      open[depth] = index;
      continue;
    }
    // "(a) …" as a paragraph of its own, after "…:".
    const before = open[0];
    const listed = ENUMERATED.test(block.text) || /^\p{Ll}/u.test(block.text);
    if (before !== undefined && listed && /[:：,;—–-]$/u.test(blocks[index - 1]?.text ?? '') && index - before <= FARTHEST) {
      leadIn[index] = before;
      continue;
    }
    open = [index];
  }
  return { leadIn, heading };
}
