import { beforeEach, describe, expect, test, vi } from 'vitest';
import { sizeOf } from '../../../lib/store/measure-store';
import { openStorageKeeper } from '../../../lib/store/open-storage-keeper';
import { LIMITS, type Limits, pruneStore } from '../../../lib/store/prune-store';
import { createHarness, first, type Harness, second, TERMS_ID, textOf, third } from '../watch/harness';
import { dump } from './dump';

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));

const prune = ({ db }: Harness, limits: Partial<Limits>) =>
  db.transaction('rw', db.tables, async () => pruneStore(db, { ...LIMITS, ...limits }));

const versionsOf = async ({ db }: Harness) => (await db.versions.toArray()).map(({ time }) => Number(time.slice(8, 10)));

const text = (number: number) =>
  textOf([
    ...first.blocks.map((block) => block.text),
    `Rule ${number}: members tie up ${number} boats at pier number ${number}.`,
  ]);

/** A version a day, each of them seen. */
async function lived(days: number): Promise<Harness> {
  const harness = createHarness();
  for (let day = 1; day <= days; day++) {
    harness.day = day;
    await harness.visit(day, text(day));
    await harness.api.markSeen(TERMS_ID);
  }
  return harness;
}

describe('by age', () => {
  test('versions go that were superseded long ago, with all that only they had', async () => {
    const harness = await lived(20);
    await prune(harness, { days: 5 });
    // Version 14 was the document's text until day 15.
    expect(await versionsOf(harness)).toEqual([14, 15, 16, 17, 18, 19, 20]);
    const { texts, blocks } = await dump(harness.db);
    expect(texts).toHaveLength(7);
    expect(JSON.stringify(blocks)).not.toContain('Rule 13:');
    expect(JSON.stringify(blocks)).toContain('Rule 14:');
  });

  test('old visits go, and the last one stays', async () => {
    const harness = await lived(20);
    await prune(harness, { visitDays: 3 });
    expect(await harness.db.visits.count()).toBe(4);
    await prune(harness, { visitDays: 0 });
    expect((await harness.db.visits.toArray()).map(({ time }) => time.slice(8, 10))).toEqual(['20']);
  });

  test('is counted from the last reading: a clock that jumps ahead costs nothing', async () => {
    const harness = await lived(3);
    vi.setSystemTime('2099-01-01');
    await prune(harness, { days: 5 });
    vi.useRealTimers();
    expect(await versionsOf(harness)).toEqual([1, 2, 3]);
  });

  test('nothing is lost of a store that is young and small', async () => {
    const harness = await lived(5);
    const before = await dump(harness.db);
    await openStorageKeeper(harness.db).prune();
    expect(await dump(harness.db)).toEqual(before);
  });

  test('an empty store', async () => {
    await prune(createHarness(), { days: 0, size: 0 });
  });
});

describe('by size', () => {
  test('the longest superseded go first, until it fits', async () => {
    const harness = await lived(20);
    const size = await sizeOf(harness.db);
    await prune(harness, { size: size * 0.8 });
    const left = await versionsOf(harness);
    expect(await sizeOf(harness.db)).toBeLessThanOrEqual(size * 0.8);
    expect(left.length).toBeGreaterThan(3);
    expect(left).toEqual(Array.from({ length: left.length }, (_, at) => 21 - left.length + at));
  });
});

describe('never goes', () => {
  const everything = { days: 0, visitDays: 0, size: 0 };

  test('the last version, nor what the last visit is compared with', async () => {
    const harness = await lived(20);
    await prune(harness, everything);
    expect(await versionsOf(harness)).toContain(20);
    harness.day = 21;
    expect((await harness.visit(21, text(21))).since?.visitedAt).toContain('2026-05-20');
  });

  test('an unread change, nor the version that the reader had seen before it', async () => {
    const harness = createHarness();
    await harness.visit(1, first);
    harness.day = 2;
    await harness.visit(2, second);
    harness.day = 20;
    await harness.visit(3, third);
    const unread = await harness.db.changes.where({ unread: 1 }).toArray();
    expect(unread).toHaveLength(1);
    await prune(harness, everything);
    expect(await harness.db.changes.toArray()).toEqual(unread);
    expect(await versionsOf(harness)).toEqual([1, 20]);
    // A reload of the same visit says the same as before.
    expect((await harness.visit(3, third)).since?.visitedAt).toContain('2026-05-01');
  });

  test('the last fetched or archived version, whatever visits brought', async () => {
    const harness = await lived(3);
    const [row] = await harness.db.versions.toArray();
    if (!row) throw new Error('No version.');
    for (const via of ['fetch', 'archive'] as const) {
      const { id: _id, ...fresh } = row;
      await harness.db.versions.bulkAdd([
        { ...fresh, via, seen: false },
        { ...fresh, via, seen: false, time: '2026-04-02T00:00:00.000Z' },
      ]);
    }
    await prune(harness, everything);
    const vias = (await harness.db.versions.toArray()).map(({ via, time }) => `${via} ${time.slice(5, 10)}`);
    expect(vias.sort()).toEqual(['archive 04-02', 'fetch 04-02', 'visit 05-02', 'visit 05-03']);
  });
});

describe('deleting', () => {
  const OTHER = 'https://www.reddit.com/policies/user-agreement';

  test('a platform takes all that is its own, and nothing else', async () => {
    const harness = createHarness();
    await harness.visit(1, first);
    await harness.visit(2, second);
    await harness.visit(3, text(1), { url: OTHER });
    const alone = createHarness();
    await alone.visit(3, text(1), { url: OTHER });
    const expected = await dump(alone.db);

    expect(harness.badge()).toBe(1);
    await harness.api.deletePlatform('discord');
    expect(harness.badge()).toBe(0);
    const left = await dump(harness.db);
    // Numbers are the store's own.
    const plain = (table: readonly Record<string, unknown>[] = []) =>
      table
        .map(({ id, version: _version, runs: _runs, ...row }) => JSON.stringify(typeof id === 'string' ? { id, ...row } : row))
        .sort();
    for (const table of Object.keys(expected)) expect(plain(left[table]), table).toEqual(plain(expected[table]));
  });

  test('everything is everything', async () => {
    const harness = await lived(3);
    await harness.api.deleteEverything();
    expect(Object.values(await dump(harness.db)).flat()).toEqual([]);
    expect(await harness.api.storage()).toEqual({ size: 0, platforms: [] });
  });

  test('sizes by platform, the largest first', async () => {
    const harness = await lived(10);
    await harness.visit(30, first, { url: OTHER });
    const { size, platforms } = await harness.api.storage();
    expect(platforms.map(({ platform, documents, versions }) => [platform, documents, versions])).toEqual([
      ['Discord', 1, 10],
      ['reddit.com', 1, 1],
    ]);
    const [discord, other] = platforms;
    expect(discord?.size).toBeGreaterThan(other?.size ?? Infinity);
    expect(discord?.size).toBeLessThan(size);
    expect(await sizeOf(harness.db)).toBe(size);
  });
});
