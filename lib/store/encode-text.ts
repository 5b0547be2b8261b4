import type { Block } from '../model';
import { type Hash, hashOf } from '../watch/hash';
import type { BlockRow, TextRow } from './schema';

/** A text on its way into or out of the store: its blocks by their own hash. */
export interface EncodedText extends Pick<TextRow, 'hash' | 'paths'> {
  readonly blocks: readonly BlockRow[];
}

/** The hash under which a block is stored, wherever it stands. */
export const hashBlock = ({ kind, text, level }: Pick<Block, 'kind' | 'text' | 'level'>): Promise<Hash> =>
  hashOf([kind, text, level ?? 0]);

/** @param hash the text's own */
export async function encodeText(hash: Hash, blocks: readonly Block[]): Promise<EncodedText> {
  const rows = await Promise.all(
    blocks.map(async (block): Promise<BlockRow> => {
      const { kind, text, level } = block;
      return { hash: await hashBlock(block), kind, text, ...(level !== undefined && { level }) };
    }),
  );
  return { hash, blocks: rows, paths: encodePaths(blocks) };
}

export function decodeText({ blocks, paths }: Pick<EncodedText, 'blocks' | 'paths'>): Block[] {
  const above = paths ? decodePaths(paths, blocks.length) : derivePaths(blocks);
  return blocks.map(({ kind, text, level }, index) => ({
    kind,
    text,
    path: above[index] ?? [],
    ...(level !== undefined && { level }),
  }));
}

function encodePaths(blocks: readonly Block[]): TextRow['paths'] {
  const derived = derivePaths(blocks);
  if (blocks.every(({ path }, index) => samePath(path, derived[index] ?? []))) return null;
  const paths: [number, readonly string[]][] = [];
  for (const [index, { path }] of blocks.entries()) {
    const above = paths.at(-1)?.[1];
    if (!above || !samePath(above, path)) paths.push([index, path]);
  }
  return paths;
}

function decodePaths(paths: NonNullable<TextRow['paths']>, length: number): readonly (readonly string[])[] {
  let run = -1;
  return Array.from({ length }, (_, index) => {
    if (paths[run + 1]?.[0] === index) run += 1;
    return paths[run]?.[1] ?? [];
  });
}

/** The headings above each block, as the levels of the headings before it say. */
function derivePaths(blocks: readonly Pick<Block, 'kind' | 'text' | 'level'>[]): readonly (readonly string[])[] {
  let open: readonly { readonly level: number; readonly text: string }[] = [];
  let path: readonly string[] = [];
  return blocks.map(({ kind, text, level = 1 }) => {
    if (kind !== 'h') return path;
    const above = open.filter((heading) => heading.level < level);
    open = [...above, { level, text }];
    path = open.map((heading) => heading.text);
    return above.map((heading) => heading.text);
  });
}

const samePath = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((heading, index) => heading === b[index]);
