import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openBackup } from '../../../lib/store/open-backup';
import { createHarness, first, type Harness, second, TERMS_ID, third } from '../watch/harness';
import { dump } from './dump';

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));

describe('a clock that was set back', () => {
  /** Two versions, the second seen; then a change, and a reload of it. */
  async function live(days: readonly [number, number, number]): Promise<Harness> {
    const harness = createHarness();
    const [one, two, three] = days;
    harness.day = one;
    await harness.visit(1, first);
    harness.day = two;
    await harness.visit(2, second);
    await harness.api.markSeen(TERMS_ID);
    harness.day = three;
    await harness.visit(3, third);
    await harness.visit(3, third);
    return harness;
  }

  test.each([
    { days: [20, 10, 15] as const },
    { days: [20, 10, 5] as const },
    { days: [5, 20, 10] as const },
    { days: [7, 7, 7] as const },
  ])('days $days: the same is found and counted as with one that goes on', async ({ days }) => {
    const straight = await live([1, 2, 3]);
    const harness = await live(days);
    expect(harness.badge()).toBe(straight.badge());
    expect(harness.badge()).toBe(1);
    const plain = ({ time: _time, ...row }: Record<string, unknown>) => row;
    const [expected, actual] = [await dump(straight.db), await dump(harness.db)];
    for (const table of ['versions', 'texts', 'blocks', 'changes'])
      expect(actual[table]?.map(plain), table).toEqual(expected[table]?.map(plain));
    expect((await harness.visit(4, third)).since?.comparison.types).toEqual(
      (await straight.visit(4, third)).since?.comparison.types,
    );
  });

  test('and pruning loses nothing that is needed', async () => {
    const harness = await live([20, 10, 5]);
    await harness.parts.storage.prune();
    expect(await harness.db.versions.count()).toBe(3);
    expect(harness.badge()).toBe(1);
  });
});

describe('two windows', () => {
  test('that write at once lose nothing and count nothing twice', async () => {
    const factory = new IDBFactory();
    const [one, two] = [createHarness({ factory }), createHarness({ factory })];
    await one.visit(1, first);
    await Promise.all([one.visit(2, second), two.visit(3, second), two.visit(2, second), one.visit(3, second)]);
    const { versions, changes, visits } = await dump(one.db);
    expect([versions?.length, changes?.length, visits?.length]).toEqual([2, 1, 3]);
  });

  test('one takes a backup in while the other reads a page', async () => {
    const other = createHarness();
    other.day = 3;
    await other.visit(9, second);
    const file = await openBackup(other.db).write('2026-05-04T10:00:00.000Z');
    const factory = new IDBFactory();
    const [one, two] = [createHarness({ factory }), createHarness({ factory })];
    await one.visit(1, first);
    two.day = 5;
    await Promise.all([openBackup(one.db).restore(file), two.visit(2, third)]);
    const versions = await one.db.versions.orderBy(':id').toArray();
    expect(versions.map(({ time }) => time.slice(8, 10))).toEqual(['01', '03', '05']);
    const numbers = versions.map(({ id }) => id);
    for (const { version } of await one.db.visits.toArray()) expect(numbers).toContain(version);
    expect(numbers).toContain((await one.db.seen.toArray())[0]?.version);
  });

  test('one deletes everything while the other reads a page', async () => {
    const factory = new IDBFactory();
    const [one, two] = [createHarness({ factory }), createHarness({ factory })];
    await one.visit(1, first);
    await Promise.all([one.api.deleteEverything(), two.visit(2, second)]);
    // Whichever came first: what is there is whole.
    const { versions, texts, blocks } = await dump(one.db);
    expect(versions?.length).toBe(texts?.length);
    if (versions?.length === 0) expect(blocks).toEqual([]);
    expect((await one.visit(3, second)).status).toBe('read');
  });
});

test('a store that is deleted while it is open starts anew', async () => {
  const factory = new IDBFactory();
  const harness = createHarness({ factory });
  await harness.visit(1, first);
  await new Promise<void>((resolve, reject) => {
    const request = factory.deleteDatabase('test');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('The store holds on.'));
  });
  const opened = await harness.visit(2, second);
  expect(opened).toMatchObject({ status: 'read', since: null, lastVisit: null });
  expect(opened).not.toHaveProperty('notKept');
  expect(await harness.db.versions.count()).toBe(1);
});

describe('a damaged store', () => {
  test.each(['blocks', 'texts', 'analyses'] as const)('%s that are gone are stored anew at the next visit', async (table) => {
    const harness = createHarness();
    await harness.visit(1, first);
    const rows = (await dump(harness.db))[table]?.length;
    await harness.db.table(table).clear();
    expect((await harness.visit(2, first)).findings.length).toBeGreaterThan(0);
    expect((await dump(harness.db))[table]).toHaveLength(rows ?? 0);
    harness.day = 4;
    expect((await harness.visit(3, second)).since?.comparison.class).toBe('material');
  });

  test('versions that can’t be read are no ground for news', async () => {
    const harness = createHarness();
    await harness.visit(1, first);
    await harness.db.blocks.clear();
    expect(await harness.visit(2, second)).toMatchObject({ status: 'read', since: null });
    expect(harness.badge()).toBe(0);
    expect((await harness.visit(3, third)).since?.comparison.class).toBe('material');
  });
});
