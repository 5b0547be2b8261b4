import type { Block } from '../model';
import { hashOf } from '../watch/hash';
import type { BlockRow, TextRow } from './schema';

/** A text as it is stored: its blocks by their own hash, and the headings above them where those change. */
export async function encodeText(
  hash: string,
  blocks: readonly Block[],
): Promise<{ readonly text: TextRow; readonly blocks: readonly BlockRow[] }> {
  const rows = await Promise.all(
    blocks.map(async ({ kind, text, level }): Promise<BlockRow> => {
      const own = { kind, text, ...(level !== undefined && { level }) };
      return { hash: await hashOf([kind, text, level ?? 0]), ...own };
    }),
  );
  const paths: [number, readonly string[]][] = [];
  for (const [index, { path }] of blocks.entries()) {
    const above = paths.at(-1)?.[1];
    if (!above || !samePath(above, path)) paths.push([index, path]);
  }
  return { text: { hash, blocks: rows.map((row) => row.hash), paths }, blocks: rows };
}

/**
 * @param find gives a stored block
 * @returns null where a block is missing
 */
export function decodeText({ blocks, paths }: TextRow, find: (hash: string) => BlockRow | undefined): Block[] | null {
  const decoded: Block[] = [];
  let run = -1;
  for (const [index, hash] of blocks.entries()) {
    const row = find(hash);
    if (!row) return null;
    if (paths[run + 1]?.[0] === index) run += 1;
    const { kind, text, level } = row;
    decoded.push({ kind, text, path: paths[run]?.[1] ?? [], ...(level !== undefined && { level }) });
  }
  return decoded;
}

const samePath = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((heading, index) => heading === b[index]);
