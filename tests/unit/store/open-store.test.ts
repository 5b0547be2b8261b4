import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openEvidenceStore } from '../../../lib/store/open-evidence-store';
import { openStore } from '../../../lib/store/open-store';
import { pruneStore } from '../../../lib/store/prune-store';
import { Database, LATEST_SCHEMA } from '../../../lib/store/schema';
import { createEngine, createHarness, first, most, second, TERMS_ID, textOf, third } from '../watch/harness';
import { dump } from './dump';
import { failAfter } from './fail-after';

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));

const open = (factory: IDBFactory) => new Database('test', { indexedDB: factory, IDBKeyRange });

/** A first visit, one with a change, a longer text of the same visit, and the changes read. */
const STEPS = [
  (harness: ReturnType<typeof createHarness>) => harness.visit(1, first),
  (harness: ReturnType<typeof createHarness>) => harness.visit(2, most),
  (harness: ReturnType<typeof createHarness>) => harness.visit(2, first),
  (harness: ReturnType<typeof createHarness>) => harness.visit(3, second),
  (harness: ReturnType<typeof createHarness>) => harness.api.markSeen(TERMS_ID),
  (harness: ReturnType<typeof createHarness>) => harness.visit(4, third),
] as const;

describe('a worker that is killed', () => {
  test.each(STEPS.map((step, index) => ({ step, index })))(
    'within step $index loses nothing and counts nothing twice',
    async ({ step, index }) => {
      const untilThen = async () => {
        const factory = new IDBFactory();
        const harness = createHarness({ factory });
        for (const earlier of STEPS.slice(0, index)) await earlier(harness);
        harness.db.close();
        return factory;
      };
      const undisturbed = await untilThen();
      const harness = createHarness({ factory: undisturbed });
      await step(harness);
      const expected = await dump(harness.db);

      for (let writes = 0; ; writes++) {
        const factory = await untilThen();
        const start = await dump(open(factory));
        const dying = createHarness({ factory });
        const { failed } = failAfter(dying.db, writes);
        await Promise.resolve(step(dying)).catch(() => {});
        dying.db.close();
        if (!failed()) {
          expect(writes).toBeGreaterThan(0);
          break;
        }
        expect(await dump(open(factory)), `after ${writes} writes`).toEqual(start);
        const next = createHarness({ factory });
        await step(next);
        expect(await dump(next.db), `again after ${writes} writes`).toEqual(expected);
      }
    },
  );

  test('after its work was done does it once: every call can be repeated', async () => {
    const once = createHarness();
    const twice = createHarness();
    for (const step of STEPS) {
      await step(once);
      await step(twice);
      await step(twice);
    }
    expect(await dump(twice.db)).toEqual(await dump(once.db));
  });

  test('two visits at once are two visits of one text', async () => {
    const harness = createHarness();
    await harness.visit(1, first);
    await Promise.all([harness.visit(2, second), harness.visit(3, second), harness.visit(2, second)]);
    expect(harness.badge()).toBe(1);
    expect(await harness.db.visits.count()).toBe(3);
    expect(await harness.db.versions.count()).toBe(2);
  });
});

test('what is read back is what was stored, to the letter', async () => {
  const harness = createHarness();
  const text = {
    title: 'Ölmühle — “terms”',
    language: 'en',
    blocks: [
      { kind: 'p', text: 'Before any heading.', path: [] },
      { kind: 'h', text: 'One', path: [], level: 1 },
      { kind: 'li', text: 'The same words.', path: ['One'], level: 2 },
      { kind: 'h', text: 'Two', path: ['One'], level: 2 },
      { kind: 'li', text: 'The same words.', path: ['One', 'Two'], level: 2 },
      { kind: 'td', text: 'Binding | binding arbitration within 9 days', path: ['One', 'Two'] },
    ],
  } as const;
  const { findings } = await harness.visit(1, text);
  const kept = await harness.parts.store.readVersion(1, '1');
  expect(kept).toEqual({ text, findings });
  expect(findings[0]?.id).toBe('binding-arbitration@5');
  expect((await harness.parts.store.readVersion(1, 'another'))?.findings).toBeNull();
  expect(await harness.parts.store.readVersion(99, '1')).toBeNull();
});

test('ten versions cost little more than one', async () => {
  const sentences = Array.from({ length: 200 }, (_, at) =>
    `${at}. ${'Members of the boathouse tie up their boats, and the committee says where. '.repeat(4)}`.trim(),
  );
  const clause = (at: number) =>
    `Any dispute number ${at} goes to binding arbitration within ${at} days, or so the committee says.`;
  const text = (days: number) => textOf([...sentences, ...Array.from({ length: 40 }, (_, at) => clause(at + 1)), clause(days)]);
  const harness = createHarness();
  const size = async () => JSON.stringify(await dump(harness.db)).length;
  await harness.visit(1, text(100));
  const one = await size();
  for (let visit = 2; visit <= 10; visit++) {
    await harness.visit(visit, text(100 + visit));
    await harness.api.markSeen(TERMS_ID);
  }
  expect(await harness.db.versions.count()).toBe(10);
  // Nine changes with their words before and after are among it.
  expect((await size()) / one).toBeLessThan(1.85);
});

test('what a newer engine finds takes the place of what an older one found', async () => {
  const factory = new IDBFactory();
  await createHarness({ factory }).visit(1, first);
  const harness = createHarness({ factory, engine: createEngine('2') });
  await harness.visit(2, first);
  expect((await harness.db.analyses.toArray()).map(({ engine }) => engine)).toEqual(['2']);
});

describe('a store that can’t be used', () => {
  test('written by a newer version', async () => {
    const factory = new IDBFactory();
    const newer = new Dexie('test', { indexedDB: factory, IDBKeyRange });
    newer.version(LATEST_SCHEMA + 1).stores({ documents: 'id, watched, newer' });
    await newer.open();
    newer.close();
    const store = openStore(open(factory));
    await expect(store.watched()).rejects.toMatchObject({ code: 'storage', message: expect.stringContaining('newer version') });
    await expect(store.findDocument('harbour/terms')).rejects.toMatchObject({ code: 'storage' });
  });

  test('missing', async () => {
    const db = new Database('test', { indexedDB: undefined as never, IDBKeyRange: undefined as never });
    await expect(openStore(db).watched()).rejects.toMatchObject({ code: 'storage' });
  });

  test('held open by an older version: said to everybody who asks, until it lets go', async () => {
    const factory = new IDBFactory();
    const older = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = factory.open('test', 1);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const db = open(factory);
    const store = openStore(db);
    const held = { code: 'storage', message: expect.stringContaining('held open') };
    await expect(store.watched()).rejects.toMatchObject(held);
    await expect(store.watched()).rejects.toMatchObject(held);
    await expect(openEvidenceStore(db).listReadings('any')).rejects.toMatchObject(held);
    older.close();
    await vi.waitFor(async () => expect(await store.watched()).toEqual([]));
  });

  test('full: said so, and nothing half-written', async () => {
    const harness = createHarness();
    await harness.visit(1, first);
    harness.db.use({
      stack: 'dbcore',
      name: 'full',
      create: (core) => ({
        ...core,
        table: (name) => ({
          ...core.table(name),
          ...(name === 'visits' && { mutate: () => Promise.reject(new Dexie.QuotaExceededError('full')) }),
        }),
      }),
    });
    harness.db.close({ disableAutoOpen: false });
    const before = await dump(harness.db);
    expect((await harness.visit(2, second)).notKept).toBe('storage');
    expect(await dump(harness.db)).toEqual(before);
  });

  test('closed in the meantime: opened anew', async () => {
    const harness = createHarness();
    await harness.visit(1, first);
    harness.db.close({ disableAutoOpen: false });
    expect(await harness.api.library()).toHaveLength(1);
  });

  test('an error of ours is not taken for one of the store', async () => {
    const harness = createHarness();
    const broken = { ...first, blocks: [null] } as never;
    await expect(harness.visit(1, broken)).rejects.toThrow(TypeError);
  });
});

test('what a list shows of a document is what its tables say, whatever was kept of it or deleted', async () => {
  const harness = createHarness();
  const glance = async () =>
    (await harness.parts.store.watched()).map(({ versions, lastVisit }) => [versions, lastVisit?.slice(0, 10)]);
  await harness.parts.store.setWatched((await harness.visit(1, first)).document as never, true);
  expect(await glance()).toEqual([[1, '2026-05-01']]);
  harness.day = 2;
  await harness.visit(2, second);
  expect(await glance()).toEqual([[2, '2026-05-02']]);
  harness.day = 3;
  await harness.visit(3, second);
  expect(await glance()).toEqual([[2, '2026-05-03']]);
  await harness.api.markSeen(TERMS_ID);
  harness.day = 4;
  await harness.visit(4, third);
  await harness.api.markSeen(TERMS_ID);
  await harness.db.transaction('rw', harness.db.tables, () => pruneStore(harness.db, { days: 0, visitDays: 0, size: 0 }));
  const left = await harness.db.versions.count();
  expect(left).toBeLessThan(3);
  expect((await glance())[0]?.[0]).toBe(left);
  await harness.api.deletePlatform('discord');
  expect(await harness.db.glances.count()).toBe(0);
});
