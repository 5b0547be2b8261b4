import { encodeRuns } from './encode-runs';
import type { EncodedText } from './encode-text';
import type { Database } from './schema';

/** Keeps a text, and those of its blocks that are not stored yet. Inside one transaction. */
export async function storeText(db: Database, { hash, blocks, paths }: EncodedText): Promise<void> {
  const numbers = new Map<string, number>();
  await db.blocks
    .where('hash')
    .anyOf([...new Set(blocks.map((block) => block.hash))])
    .eachKey((key, { primaryKey }) => {
      numbers.set(key as string, primaryKey);
    });
  const fresh = [...new Map(blocks.map((block) => [block.hash, block])).values()].filter((block) => !numbers.has(block.hash));
  // Numbers follow each other within a transaction. Asked for all of them, the browser answers for each block by itself.
  const last = await db.blocks.bulkAdd(fresh);
  for (const [index, block] of fresh.entries()) numbers.set(block.hash, last - fresh.length + 1 + index);
  const runs = encodeRuns(blocks.map((block) => numbers.get(block.hash) as number));
  await db.texts.put({ hash, runs, paths });
}
