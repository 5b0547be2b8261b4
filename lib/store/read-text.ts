import type { Block, Finding } from '../model';
import { decodeFindings } from './encode-analysis';
import { decodeText } from './encode-text';
import type { Database } from './schema';

/** The blocks of a kept text; null where any is missing. */
export async function blocksOf(db: Database, hash: string): Promise<Block[] | null> {
  const row = await db.texts.get(hash);
  if (!row) return null;
  const blocks = new Map(
    (
      await db.blocks
        .where('hash')
        .anyOf([...row.blocks])
        .toArray()
    ).map((block) => [block.hash, block]),
  );
  return decodeText(row, (each) => blocks.get(each));
}

/** What this engine version found in a kept text; null where it never read it. */
export async function findingsOf(db: Database, text: string, engine: string): Promise<readonly Finding[] | null> {
  const row = await db.analyses.get([text, engine]);
  if (!row) return null;
  const hashes = row.findings.map(([, hash]) => hash);
  const findings = new Map((await db.findings.where('hash').anyOf(hashes).toArray()).map((finding) => [finding.hash, finding]));
  return decodeFindings(row, (each) => findings.get(each));
}
