import * as v from 'valibot';
import {
  ATLAS_FORMAT,
  type AtlasHistory,
  type AtlasIndex,
  type AtlasShard,
  type AtlasSources,
  BLOCK_HASH,
  fromGaps,
} from '../atlas/format';
import type { AtlasBase } from '../atlas/join-atlases';
import { parameters } from '../evidence/schema-entries';
import { CallError } from '../messages/messenger';

/** Bytes of one file; the largest that ships has a quarter of a million. */
const MAX_SIZE = 8 * 1024 * 1024;
const MAX_FILES = 1_000;
/** Characters of what is said of a bad one, and of its name in it. */
const MOST_SAID = 200;
const MOST_NAMED = 60;
const MAX_DOCUMENTS = 50_000;
const MAX_LIST = 500_000;
/** Days: the year 2285. Far beyond, a day has no date. */
const LAST_DAY = 100_000;

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));
const column = v.pipe(v.array(whole), v.maxLength(MAX_DOCUMENTS));
const day = v.pipe(whole, v.maxValue(LAST_DAY));
const days = v.pipe(v.array(day), v.maxLength(MAX_DOCUMENTS));
const names = v.pipe(v.array(name), v.maxLength(MAX_DOCUMENTS));
const format = v.literal(ATLAS_FORMAT);
const commit = v.pipe(v.string(), v.regex(/^[0-9a-f]{12,64}$/u, 'is no commit'));

const index = v.object({
  format,
  engine: name,
  attribution: v.pipe(v.string(), v.maxLength(1_000)),
  collections: v.pipe(
    v.array(
      v.strictObject({
        name,
        repository: v.pipe(v.string(), v.maxLength(500), v.regex(/^https:\/\/[^\s?#]+[^\s?#/]$/u, 'is no web address')),
        commit,
        day,
      }),
    ),
    v.minLength(1),
    v.maxLength(100),
  ),
  kinds: names,
  sectors: names,
  platforms: v.strictObject({ name: names, sector: column }),
  documents: v.strictObject({
    platform: column,
    kind: column,
    collection: column,
    since: days,
    latest: days,
    words: column,
    texts: column,
    changes: column,
    changes365: column,
    changes30: column,
    changed: days,
  }),
  unread: v.strictObject({ language: whole, broken: whole }),
  found: v.record(name, whole),
});

const history = v.strictObject({ format, changes: v.pipe(v.array(days), v.maxLength(MAX_DOCUMENTS)) });

const sources = v.strictObject({
  format,
  commit: v.pipe(v.array(commit), v.maxLength(MAX_DOCUMENTS)),
  past: v.pipe(v.array(commit), v.maxLength(MAX_LIST)),
});

const letters = (of: string) =>
  v.pipe(v.string(), v.maxLength(MAX_DOCUMENTS), v.regex(new RegExp(`^[${of}]*$`, 'u'), 'has other letters'));

const shard = v.strictObject({
  format,
  type: name,
  parameters: v.pipe(v.array(parameters), v.maxLength(MAX_DOCUMENTS)),
  found: v.strictObject({
    document: column,
    severity: letters('hml'),
    polarity: letters('anf'),
    parameters: column,
    words: column,
    since: days,
    changes: column,
    changed: column,
    block: v.pipe(v.string(), v.maxLength(BLOCK_HASH * MAX_DOCUMENTS), v.regex(/^[\w-]*$/u, 'is no list of hashes')),
  }),
  gone: v.strictObject({ document: column, since: days, until: days, commit: column }),
});

/**
 * The files of one build, checked: their shapes, their sizes, and that what they refer to is there.
 * @throws CallError `bad-request` that says what is wrong with which file
 */
export async function readAtlasFiles(files: readonly File[]): Promise<AtlasBase & { readonly shards: readonly AtlasShard[] }> {
  if (files.length > MAX_FILES) throw bad(`More than ${MAX_FILES} files.`);
  const byName = new Map(files.map((file) => [file.name.replace(/\.json$/u, ''), file]));
  const need = async <Schema extends v.GenericSchema>(which: string, schema: Schema) => {
    const file = byName.get(which);
    if (!file) throw bad(`${which}.json is missing: choose all files that the builder wrote.`);
    byName.delete(which);
    return parse(file, schema);
  };
  const base: AtlasBase = {
    index: (await need('index', index)) as AtlasIndex,
    history: await need('history', history),
    sources: await need('sources', sources),
  };
  checkIndex(base);
  const shards: AtlasShard[] = [];
  for (const [type, file] of byName) {
    const each = (await parse(file, shard)) as AtlasShard;
    if (each.type !== type) throw bad(`${nameOf(file)} is about “${each.type}”.`);
    checkShard(each, base, nameOf(file));
    shards.push(each);
  }
  if (shards.length === 0) throw bad('There is no file of any clause type: choose all files that the builder wrote.');
  return { ...base, shards };
}

/** One line, whatever the files and what is in them are called. */
const bad = (message: string) => new CallError('bad-request', message.replace(/[\s\p{C}]+/gu, ' ').slice(0, MOST_SAID));

const nameOf = (file: File): string => file.name.slice(0, MOST_NAMED) || 'A file without a name';

async function parse<Schema extends v.GenericSchema>(file: File, schema: Schema): Promise<v.InferOutput<Schema>> {
  if (file.size > MAX_SIZE) throw bad(`${nameOf(file)} is too large.`);
  let content: unknown;
  try {
    content = JSON.parse(await file.text());
  } catch (error) {
    if (error instanceof SyntaxError) throw bad(`${nameOf(file)} is no JSON.`);
    throw error;
  }
  const checked = v.safeParse(schema, content, { abortEarly: true });
  if (checked.success) return checked.output;
  const [issue] = checked.issues;
  throw bad(`${nameOf(file)} is no file of an atlas: ${v.getDotPath(issue) ?? 'it'}: ${issue.message}`);
}

const isWithin = (numbers: readonly number[], length: number) => numbers.every((number) => number < length);
/** Nothing is named twice, which would be counted twice. */
const isRising = (gaps: readonly number[]) => gaps.every((gap, at) => at === 0 || gap > 0);

function checkIndex({ index, history, sources }: { index: AtlasIndex; history: AtlasHistory; sources: AtlasSources }): void {
  const { documents, platforms, sectors, kinds, collections } = index;
  const { length } = documents.platform;
  const fits =
    Object.values(documents).every((each) => each.length === length) &&
    platforms.sector.length === platforms.name.length &&
    isWithin(platforms.sector, sectors.length) &&
    isWithin(documents.platform, platforms.name.length) &&
    isWithin(fromGaps(documents.kind), kinds.length) &&
    isWithin(documents.collection, collections.length);
  if (!fits) throw bad('index.json is damaged: it refers to what it does not have.');
  if (!history.changes.every((each) => isWithin(fromGaps(each), LAST_DAY))) throw bad('history.json has days without a date.');
  if (history.changes.length !== length) throw bad('history.json belongs to another index.json.');
  if (sources.commit.length !== length) throw bad('sources.json belongs to another index.json.');
}

function checkShard({ type, parameters: sets, found, gone }: AtlasShard, { index, sources }: AtlasBase, file: string): void {
  const { block, ...columns } = found;
  const { length } = found.document;
  const documents = index.documents.platform.length;
  const fits =
    Object.values(columns).every((each) => each.length === length) &&
    block.length === BLOCK_HASH * length &&
    Object.values(gone).every((each) => each.length === gone.document.length) &&
    index.found[type] === length &&
    isRising(found.document) &&
    isRising(gone.document) &&
    isWithin(fromGaps(found.document), documents) &&
    isWithin(fromGaps(gone.document), documents) &&
    isWithin(found.parameters, sets.length + 1) &&
    isWithin(gone.commit, sources.past.length);
  if (!fits) throw bad(`${file} is damaged, or belongs to another index.json.`);
}
