import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { TABLES } from '../../../lib/store/backup-format';
import { openBackup } from '../../../lib/store/open-backup';
import type { SavedSettings, SettingsKeeper } from '../../../lib/watch/ports';
import { createHarness, first, type Harness, second, TERMS_ID, third } from '../watch/harness';
import { dump } from './dump';
import { failAfter } from './fail-after';

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));

const MADE = '2026-05-20T10:00:00.000Z';
const write = ({ db }: Harness) => openBackup(db).write(MADE);
const restore = ({ db }: Harness, file: Blob) => openBackup(db).restore(file);

/** Two versions, the second with an unread change. */
async function lived(): Promise<Harness> {
  const harness = createHarness();
  await harness.visit(1, first);
  harness.day = 5;
  await harness.visit(2, second);
  return harness;
}

test('a backup brought into an empty store makes the same store', async () => {
  const harness = await lived();
  const other = createHarness();
  expect(await restore(other, await write(harness))).toEqual({ documents: 1, versions: 2, settings: null });
  expect(await dump(other.db)).toEqual(await dump(harness.db));
  await other.api.storeChanged();
  expect(other.badge()).toBe(1);
  other.day = 6;
  expect((await other.visit(3, third)).since?.comparison.class).toBe('material');
});

test('brought back into its own store, or twice, it changes nothing', async () => {
  const harness = await lived();
  const before = await dump(harness.db);
  const file = await write(harness);
  expect(await restore(harness, file)).toEqual({ documents: 0, versions: 0, settings: null });
  await restore(harness, file);
  expect(await dump(harness.db)).toEqual(before);
});

test('an empty store has a backup too', async () => {
  const harness = createHarness();
  const file = await write(harness);
  expect((await file.text()).trim().split('\n')).toHaveLength(2);
  expect(await restore(createHarness(), file)).toEqual({ documents: 0, versions: 0, settings: null });
});

test('every table of the store is in a backup, but for what was asked when of the web, and what the others say anyway', async () => {
  expect([...TABLES, 'checks', 'glances'].sort()).toEqual(
    createHarness()
      .db.tables.map(({ name }) => name)
      .sort(),
  );
});

describe('two machines', () => {
  test('versions stand in the order in which they were read, whichever machine read them', async () => {
    const [here, there] = [createHarness(), createHarness()];
    await here.visit(1, first);
    there.day = 3;
    await there.visit(2, second);
    here.day = 5;
    await here.visit(3, third);
    await restore(here, await write(there));
    const versions = await here.db.versions.orderBy(':id').toArray();
    expect(versions.map(({ time }) => time.slice(8, 10))).toEqual(['01', '03', '05']);
    here.day = 6;
    // What the document says now is what was read last, on whichever machine.
    expect((await here.visit(4, third)).since).not.toBeNull();
    expect(await here.db.versions.count()).toBe(3);
    for (const { version } of await here.db.visits.toArray()) expect(versions.map(({ id }) => id)).toContain(version);
  });

  test('what was read there is read here', async () => {
    const [here, there] = [await lived(), await lived()];
    await there.api.markSeen(TERMS_ID);
    expect(here.badge()).toBe(1);
    await restore(here, await write(there));
    await here.api.storeChanged();
    expect(here.badge()).toBe(0);
  });

  test('a document that the reader does not want watched stays so', async () => {
    const [here, there] = [await lived(), await lived()];
    await here.api.unwatch(TERMS_ID);
    await restore(here, await write(there));
    expect(await here.api.library()).toEqual([]);
    await restore(there, await write(here));
    expect(await there.api.library()).toEqual([]);
  });
});

describe('settings', () => {
  const saved: SavedSettings = {
    own: { theme: 'dark', runs: 'click', pillHiddenOn: ['harbour'], concerns: ['disputes'], notifyOf: ['high'] },
    checks: { on: true, every: 72, archive: true, archiveBase: 'https://archive.example/versions' },
  };
  const keeper = (taken: SavedSettings[] = []): SettingsKeeper => ({
    save: async () => saved,
    takeIn: async (brought) => {
      taken.push(brought);
      return { taken: 9, withoutLeave: 0 };
    },
  });
  const writeWith = async () => (await openBackup((await lived()).db, keeper()).write(MADE)).text();

  test('go into a backup, and out of it', async () => {
    const taken: SavedSettings[] = [];
    const restored = await openBackup(createHarness().db, keeper(taken)).restore(new Blob([await writeWith()]));
    expect(restored).toEqual({ documents: 1, versions: 2, settings: { taken: 9, withoutLeave: 0 } });
    expect(taken).toEqual([saved]);
  });

  test('a backup of the first version has none, and is still taken in', async () => {
    const old = (await (await write(await lived())).text()).replace('"version":2', '"version":1');
    const taken: SavedSettings[] = [];
    const restored = await openBackup(createHarness().db, keeper(taken)).restore(new Blob([old]));
    expect(restored).toEqual({ documents: 1, versions: 2, settings: null });
    expect(taken).toEqual([]);
  });

  test.each([
    ['one that there is not', '"theme":"dark"', '"password":"dark"', /settings: own/u],
    ['a value that it can’t have', '"theme":"dark"', '"theme":"pink"', /settings: own\.theme/u],
    ['checks without pause', '"every":72', '"every":0', /settings: checks\.every/u],
    ['an archive that is no https address', 'https://archive.example', 'http://archive.example', /checks\.archiveBase/u],
    ['settings twice', /(\["settings".*\n)/u, '$1$1', /settings once more/u],
  ])('%s: the backup is refused and nothing has changed', async (_, from, to, reason) => {
    const file = await writeWith();
    const spoilt = file.replace(from, to);
    expect(spoilt).not.toBe(file);
    const harness = createHarness();
    const taken: SavedSettings[] = [];
    await expect(openBackup(harness.db, keeper(taken)).restore(new Blob([spoilt]))).rejects.toMatchObject({
      code: 'bad-request',
      message: expect.stringMatching(reason),
    });
    expect(taken).toEqual([]);
    expect(await harness.db.documents.count()).toBe(0);
  });
});

describe('a bad one changes nothing', () => {
  const bad: readonly (readonly [string, (text: string) => string, RegExp])[] = [
    ['an empty file', () => '', /empty/u],
    ['another file', () => '{"format":"other"}\n', /no backup/u],
    ['no JSON', () => 'PK…', /no JSON/u],
    ['a newer one', (text) => text.replace('"version":2', '"version":99'), /newer version/u],
    ['half of one', (text) => text.slice(0, text.length / 2), /no JSON|no end/u],
    ['one without its end', (text) => text.replace(/\n.*\n$/u, '\n'), /no end/u],
    ['a lost line', (text) => text.replace(/\["seen".*\n/u, ''), /rows of/u],
    ['a row of no table', (text) => text.replace('["seen",', '["nowhere",'), /no row of any table/u],
    ['a prototype for a table', (text) => text.replace('["seen",', '["__proto__",'), /no row of any table/u],
    ['a field too many', (text) => text.replace('["seen",{', '["seen",{"more":1,'), /seen: more/u],
    ['a script for an address', (text) => text.replaceAll('https://discord.com/terms', 'javascript:alert(1)'), /No web address/u],
    ['other words', (text) => text.replace('Your fee is due', 'Our fee is due'), /block is not what its hash says/u],
    ['a quote beyond its block', (text) => text.replace(/"end":\d+/u, '"end":9999'), /quote is missing/u],
    [
      'a missing text',
      (text) => text.replace(/\["texts".*\n/u, '').replace(/"rows":(\d+)/u, (_, rows) => `"rows":${rows - 1}`),
      /text is missing/u,
    ],
    [
      'a missing version',
      (text) => text.replace(/\["versions".*\n/u, '').replace(/"rows":(\d+)/u, (_, rows) => `"rows":${rows - 1}`),
      /version is missing/u,
    ],
  ];
  test.each(bad)('%s', async (_, spoil, reason) => {
    const file = await (await write(await lived())).text();
    const spoilt = spoil(file);
    expect(spoilt).not.toBe(file);
    const harness = createHarness();
    await harness.visit(9, third);
    const before = await dump(harness.db);
    await expect(restore(harness, new Blob([spoilt]))).rejects.toMatchObject({
      code: 'bad-request',
      message: expect.stringMatching(reason),
    });
    expect(await dump(harness.db)).toEqual(before);
  });

  test('bytes that are no text', async () => {
    await expect(restore(createHarness(), new Blob([new Uint8Array([0xff, 0xfe, 0x00])]))).rejects.toMatchObject({
      code: 'bad-request',
    });
  });

  test('a file beyond all measure, before it is read', async () => {
    const huge = { size: 1e12, stream: () => expect.unreachable() } as unknown as Blob;
    await expect(restore(createHarness(), huge)).rejects.toMatchObject({ code: 'too-large' });
  });

  test('a store that fails at any write stays as it was', async () => {
    const file = await write(await lived());
    for (let writes = 0; ; writes++) {
      const factory = new IDBFactory();
      const start = createHarness({ factory });
      await start.visit(9, third);
      const before = await dump(start.db);
      start.db.close();
      const failing = createHarness({ factory });
      const { failed } = failAfter(failing.db, writes, () => new Dexie.QuotaExceededError('full'));
      const result = await restore(failing, file).catch((error: unknown) => error);
      if (!failed()) {
        expect(writes).toBeGreaterThan(5);
        break;
      }
      expect(result).toMatchObject({ code: 'storage', message: expect.stringContaining('full') });
      expect(await dump(failing.db), `after ${writes} writes`).toEqual(before);
    }
  });
});
