import type { Block, Finding } from '../model';
import { decodeFindings } from './encode-analysis';
import { decodeRuns } from './encode-runs';
import { decodeText } from './encode-text';
import type { Database } from './schema';

/** The blocks of a kept text; null where any is missing. Inside one transaction. */
export async function blocksOf(db: Database, hash: string): Promise<Block[] | null> {
  const row = await db.texts.get(hash);
  if (!row) return null;
  const blocks = await db.blocks.bulkGet(decodeRuns(row.runs));
  const whole = blocks.filter((block) => block !== undefined);
  return whole.length === blocks.length ? decodeText({ blocks: whole, paths: row.paths }) : null;
}

/** Are a kept text and all its blocks there? Told without reading them. Inside one transaction. */
export async function isWhole(db: Database, hash: string): Promise<boolean> {
  const row = await db.texts.get(hash);
  if (!row) return false;
  const there = await Promise.all(
    row.runs.map(([first, count]) =>
      db.blocks
        .where('id')
        .between(first, first + count)
        .count(),
    ),
  );
  return row.runs.every(([, count], at) => there[at] === count);
}

/**
 * What this engine version found in a kept text; null where it never read it, or that was long ago. Inside one transaction.
 *
 * @param blocks the text's, where they are at hand
 */
export async function findingsOf(
  db: Database,
  text: string,
  engine: string,
  blocks?: readonly Block[],
): Promise<readonly Finding[] | null> {
  const row = await db.analyses.get([text, engine]);
  const words = row && (blocks ?? (await blocksOf(db, text)));
  return row && words ? decodeFindings(row, words) : null;
}
