import * as v from 'valibot';
import { CallError } from '../messages/messenger';
import { hashText } from '../watch/hash';
import {
  type BackedUp,
  end,
  FORMAT_VERSION,
  header,
  MAX_BACKUP,
  ROWS,
  type Snapshot,
  settings,
  TABLES,
  type TableName,
} from './backup-format';
import { decodeText, type EncodedText, hashBlock } from './encode-text';

/**
 * Reads a backup and checks all of it before anything is done with it: shape and size of every row, that hashes are those of what
 * they name, that nothing refers to what is not there.
 *
 * @throws CallError `bad-request` with a sentence that names the line; `too-large`
 */
export async function readBackup(file: Blob): Promise<BackedUp> {
  if (file.size > MAX_BACKUP) throw new CallError('too-large', `The file has more than ${MAX_BACKUP / 1_000_000} MB.`);
  const backedUp = await readRows(file);
  await checkHashes(backedUp);
  checkReferences(backedUp);
  return backedUp;
}

type Draft = { readonly [Table in TableName]: unknown[] };

async function readRows(file: Blob): Promise<BackedUp> {
  const draft = Object.fromEntries(TABLES.map((table) => [table, []])) as unknown as Draft;
  let saved: BackedUp['settings'] = null;
  let number = 0;
  let ended = false;
  let rows = 0;
  for await (const line of linesOf(file)) {
    number += 1;
    const value = parse(line, number);
    if (number === 1) {
      checkHeader(value);
      continue;
    }
    if (ended) refuse(number, 'comes after the end');
    const finish = v.safeParse(end, value);
    if (finish.success) {
      if (finish.output[1].rows !== rows) refuse(number, `${rows} rows of ${finish.output[1].rows} are there`);
      ended = true;
      continue;
    }
    const [table, row] = Array.isArray(value) ? value : [];
    if (table === 'settings') {
      if (saved) refuse(number, 'has settings once more');
      saved = shaped(table, settings, row, number);
      rows += 1;
      continue;
    }
    if (typeof table !== 'string' || !Object.hasOwn(ROWS, table)) refuse(number, 'is no row of any table');
    draft[table as TableName].push(shaped(table, ROWS[table as TableName] as v.GenericSchema, row, number));
    rows += 1;
  }
  if (number === 0) throw new CallError('bad-request', 'The file is empty.');
  if (!ended) throw new CallError('bad-request', 'The file has no end: only a part of it is here.');
  // Each row went through its own table's schema.
  return { ...(draft as Snapshot), settings: saved };
}

function shaped<Value>(what: string, schema: v.GenericSchema<unknown, Value>, row: unknown, number: number): Value {
  const checked = v.safeParse(schema, row, { abortEarly: true });
  if (checked.success) return checked.output;
  return refuse(number, `${what}: ${v.getDotPath(checked.issues[0]) ?? 'row'}: ${checked.issues[0].message}`);
}

function checkHeader(value: unknown): void {
  const checked = v.safeParse(header, value);
  if (!checked.success) throw new CallError('bad-request', 'The file is no backup of Clauselight.');
  if (checked.output.version > FORMAT_VERSION)
    throw new CallError('bad-request', 'The backup was made by a newer version of Clauselight. Update the extension to read it.');
}

async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file
    .stream()
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
    .getReader();
  let rest: string[] = [];
  for (;;) {
    const { done, value } = await readPiece(reader);
    if (done) break;
    const lines = value.split('\n');
    const last = lines.pop() as string;
    for (const line of lines) {
      yield [...rest, line].join('');
      rest = [];
    }
    rest.push(last);
  }
  const line = rest.join('');
  if (line) yield line;
}

async function readPiece(reader: ReadableStreamDefaultReader<string>) {
  try {
    return await reader.read();
  } catch (error) {
    if (error instanceof TypeError) throw new CallError('bad-request', 'The file is no text.');
    throw error;
  }
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return refuse(number, 'is no JSON');
    throw error;
  }
}

async function checkHashes({ texts, blocks }: Snapshot): Promise<void> {
  const wrong = (what: string) => new CallError('bad-request', `The backup is damaged: a ${what} is not what its hash says.`);
  for (const block of blocks) if ((await hashBlock(block)) !== block.hash) throw wrong('block');
  const byHash = new Map(blocks.map((block) => [block.hash, block]));
  for (const text of texts) if ((await hashText(decodeText(spellOut(text, byHash)))) !== text.hash) throw wrong('text');
}

function checkReferences({ documents, versions, texts, blocks, analyses, visits, seen, changes }: Snapshot): void {
  const documentIds = new Set(documents.map(({ id }) => id));
  const versionIds = new Set(versions.map(({ id }) => id));
  const textRows = new Map(texts.map((row) => [row.hash, row]));
  const lengths = new Map(blocks.map(({ hash, text }) => [hash, text.length]));

  for (const { document } of [...versions, ...visits, ...seen, ...changes])
    if (!documentIds.has(document)) throw missing('document');
  for (const { version } of [...visits, ...seen]) if (version !== null && !versionIds.has(version)) throw missing('version');
  for (const { text } of [...versions, ...analyses]) if (!textRows.has(text)) throw missing('text');
  for (const { text, findings } of analyses)
    for (const { block, start, end } of findings)
      if (start >= end || end > (lengths.get(textRows.get(text)?.blocks[block] ?? '') ?? 0)) throw missing('quote');
}

/** A text of a backup with its blocks. */
export function spellOut(
  { hash, blocks, paths }: Snapshot['texts'][number],
  byHash: ReadonlyMap<string, Snapshot['blocks'][number]>,
): EncodedText {
  const rows = blocks.map((each) => {
    const row = byHash.get(each);
    if (!row) throw missing('block');
    return row;
  });
  return { hash, blocks: rows, paths };
}

const missing = (what: string) => new CallError('bad-request', `The backup is damaged: a ${what} is missing.`);

function refuse(number: number, reason: string): never {
  throw new CallError(
    'bad-request',
    `Line ${number} ${/^(?:is|comes|has) /u.test(reason) ? reason : `can’t be used: ${reason}`}.`,
  );
}
