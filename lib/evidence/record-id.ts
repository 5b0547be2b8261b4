import type { Block, Finding } from '../model';
import { sha256 } from './sha256';

/** Hex digits of a record ID: 80 bits, so that no two of all clauses ever written meet by chance. */
const DIGITS = 20;

/** The ID under which a document is cited. It depends on nothing but which document it is. */
export const documentRecord = async (documentId: string): Promise<string> =>
  `cl-d-${(await sha256(`document\n${documentId}`)).slice(0, DIGITS)}`;

/**
 * The IDs under which findings are cited, in their order. A finding keeps its ID for as long as the document has its block in the
 * same words, wherever it stands and whichever engine read it. Of two blocks with the same words the first is number 0.
 */
export async function findingRecords(
  documentId: string,
  blocks: readonly Pick<Block, 'text'>[],
  findings: readonly Pick<Finding, 'type' | 'block'>[],
): Promise<readonly string[]> {
  const numberOf = numberEqualBlocks(blocks);
  return Promise.all(
    findings.map(async ({ type, block }) => {
      const words = blocks[block]?.text ?? '';
      const hash = await sha256(['finding', documentId, type, numberOf[block] ?? 0, words].join('\n'));
      return `cl-f-${hash.slice(0, DIGITS)}`;
    }),
  );
}

function numberEqualBlocks(blocks: readonly Pick<Block, 'text'>[]): readonly number[] {
  const seen = new Map<string, number>();
  return blocks.map(({ text }) => {
    const number = seen.get(text) ?? 0;
    seen.set(text, number + 1);
    return number;
  });
}
