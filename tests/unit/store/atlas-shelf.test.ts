import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { AtlasShard } from '../../../lib/atlas/format';
import { type KeptAtlases, openAtlasShelf } from '../../../lib/store/atlas-shelf';
import { filesOf, type InventedFiles, inventAtlas } from '../atlas/invented-atlas';

const TIME = '2026-10-01T10:00:00.000Z';
const build = (name = 'orchard', platform = 'Quarry') =>
  inventAtlas([{ platform, clauses: { 'binding-arbitration': { severity: 'high' }, 'no-refunds': {} } }], { name });
const asFiles = (contents: Readonly<Record<string, unknown>>) =>
  Object.entries(contents).map(([name, content]) => new File([JSON.stringify(content)], `${name}.json`));

let shelf: KeptAtlases;
beforeEach(() => {
  shelf = openAtlasShelf('test', { indexedDB: new IDBFactory(), IDBKeyRange });
});

describe('a collection', () => {
  test('is taken in, read shard by shard, and removed without a trace', async () => {
    const files = build();
    const taken = await shelf.takeIn(asFiles(filesOf(files)), TIME);
    expect(taken).toEqual({ id: 'orchard', collections: ['orchard'], documents: 1, added: TIME, size: expect.any(Number) });
    expect(taken.size).toBe(JSON.stringify(Object.values(filesOf(files))).length - Object.values(filesOf(files)).length - 1);
    expect(await shelf.list()).toEqual([taken]);
    const [base] = await shelf.readBases();
    expect(base).toMatchObject({ id: 'orchard', index: files.index, history: files.history, sources: files.sources });
    expect([...(await shelf.readShards('no-refunds'))]).toEqual([['orchard', files.shards[1]]]);
    expect((await shelf.readShards('governing-law')).size).toBe(0);
    await shelf.remove('orchard');
    expect(await shelf.list()).toEqual([]);
    expect((await shelf.readShards('no-refunds')).size).toBe(0);
  });
  test('is weighed when it is taken in, not at each list', async () => {
    const taken = await shelf.takeIn(asFiles(filesOf(build())), TIME);
    const weighing = vi.spyOn(JSON, 'stringify');
    expect(await shelf.list()).toEqual([taken]);
    expect(weighing).not.toHaveBeenCalled();
    weighing.mockRestore();
  });
  test('takes the place of an older build of the same, beside others', async () => {
    await shelf.takeIn(asFiles(filesOf(build('orchard', 'Quarry'))), TIME);
    await shelf.takeIn(asFiles(filesOf(build('paddock', 'Rookery'))), TIME);
    await shelf.takeIn(asFiles(filesOf(build('orchard', 'Stables'))), TIME);
    const names = (await shelf.readBases()).map(({ index }) => index.platforms.name[0]);
    expect(names).toEqual(['Stables', 'Rookery']);
  });
});

describe('a bad file changes nothing, and what is wrong is said', () => {
  const shardOf = (files: InventedFiles) => files.shards[0] as AtlasShard;
  const good = filesOf(build());
  const withFile = (name: string, content: unknown) => ({ ...good, [name]: content });
  const { index: _index, ...withoutIndex } = good;
  const [first] = [shardOf(build())];
  const cases: readonly (readonly [string, Readonly<Record<string, unknown>>, RegExp])[] = [
    ['no index', withoutIndex, /index\.json is missing/u],
    ['only the base', { index: good.index, history: good.history, sources: good.sources }, /no file of any clause type/u],
    [
      'another format',
      withFile('index', { ...(good.index as object), format: 99 }),
      /index\.json is no file of an atlas: format/u,
    ],
    ['a history of another build', withFile('history', { format: 1, changes: [] }), /history\.json belongs to another/u],
    [
      'a shard of another build',
      withFile('binding-arbitration', { ...first, found: { ...first.found, document: [7] } }),
      /damaged/u,
    ],
    ['other letters', withFile('binding-arbitration', { ...first, found: { ...first.found, severity: 'x' } }), /other letters/u],
    [
      'a document twice',
      withFile('binding-arbitration', {
        ...first,
        found: Object.fromEntries(
          Object.entries(first.found).map(([name, of]) => [name, typeof of === 'string' ? of + of : [...of, 0]]),
        ),
      }),
      /damaged/u,
    ],
    ['a day that has no date', withFile('history', { format: 1, changes: [[90_000, 90_000]] }), /days without a date/u],
    ['a name of two lines', { ...good, 'a\nb': first }, /^a b\.json is about/u],
    ['another type', withFile('governing-law', first), /governing-law\.json is about/u],
    ['something more', withFile('binding-arbitration', { ...first, words: 'We may.' }), /no file of an atlas/u],
    [
      'an address that is none',
      withFile('index', {
        ...(good.index as object),
        collections: [{ name: 'orchard', repository: 'javascript:alert(1)', commit: 'c'.repeat(40), day: 1 }],
      }),
      /no web address/u,
    ],
  ];
  test.each(cases)('%s', async (_name, contents, said) => {
    await shelf.takeIn(asFiles(filesOf(build('paddock'))), TIME);
    await expect(shelf.takeIn(asFiles(contents), TIME)).rejects.toMatchObject({
      code: 'bad-request',
      message: expect.stringMatching(said),
    });
    expect((await shelf.list()).map(({ id }) => id)).toEqual(['paddock']);
  });
  test('no JSON', async () => {
    const files = asFiles(good).map((file) => (file.name === 'sources.json' ? new File(['{'], file.name) : file));
    await expect(shelf.takeIn(files, TIME)).rejects.toMatchObject({ message: 'sources.json is no JSON.' });
  });
});
