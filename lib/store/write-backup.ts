import type { SavedSettings } from '../watch/ports';
import { type BackedUpText, FORMAT, FORMAT_VERSION, TABLES } from './backup-format';
import { decodeRuns } from './encode-runs';
import type { BlockRow, Database, TextRow } from './schema';

/** Characters after which lines go into the file: browsers keep its pieces on disk, so memory holds no more than one. */
const PIECE = 1_000_000;

/**
 * Everything stored, as one file (backup-format.ts). Inside one transaction, so that it is the store at one moment.
 *
 * @param made ISO time
 * @param settings null for a file without
 */
export async function writeBackup(db: Database, made: string, settings: SavedSettings | null): Promise<Blob> {
  const pieces: Blob[] = [];
  let lines: string[] = [];
  let length = 0;
  let rows = 0;
  const write = (line: unknown) => {
    const text = `${JSON.stringify(line)}\n`;
    lines.push(text);
    length += text.length;
    if (length < PIECE) return;
    pieces.push(new Blob(lines));
    lines = [];
    length = 0;
  };
  write({ format: FORMAT, version: FORMAT_VERSION, made });
  if (settings) {
    write(['settings', settings]);
    rows += 1;
  }
  const hashes = new Map<number, string>();
  await db.blocks.orderBy('hash').eachKey((hash, { primaryKey }) => {
    hashes.set(primaryKey, hash as string);
  });
  for (const table of TABLES)
    await db.table(table).each((row) => {
      rows += 1;
      if (table === 'texts') write([table, withHashes(row, hashes)]);
      else if (table === 'blocks') write([table, withoutNumber(row)]);
      else write([table, row]);
    });
  write(['end', { rows }]);
  return new Blob([...pieces, ...lines], { type: 'application/x-ndjson' });
}

const withoutNumber = ({ id: _id, ...block }: BlockRow) => block;

const withHashes = ({ hash, runs, paths }: TextRow, hashes: ReadonlyMap<number, string>): BackedUpText => ({
  hash,
  // A block that is missing is missed when the file is read.
  blocks: decodeRuns(runs).map((number) => hashes.get(number) ?? ''),
  paths,
});
