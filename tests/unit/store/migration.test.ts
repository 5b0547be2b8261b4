import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openBackup } from '../../../lib/store/open-backup';
import { SCHEMAS } from '../../../lib/store/schema';
import { createHarness, second, TERMS_ID, third } from '../watch/harness';
import { dump } from './dump';

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));

type Tables = Readonly<Record<string, readonly Record<string, unknown>[]>>;

const fileOf = (version: number) => path.resolve(import.meta.dirname, `../../fixtures/stores/${version}.json`);

/** A store as the version of Clauselight with this schema left it behind, past our own code of today. */
async function leave(version: number): Promise<IDBFactory> {
  const factory = new IDBFactory();
  const older = new Dexie('test', { indexedDB: factory, IDBKeyRange });
  for (const schema of SCHEMAS) if (schema.version <= version) older.version(schema.version).stores(schema.tables);
  await older.open();
  const tables: Tables = JSON.parse(readFileSync(fileOf(version), 'utf8'));
  for (const [table, rows] of Object.entries(tables)) await older.table(table).bulkAdd([...rows]);
  older.close();
  return factory;
}

describe.each(SCHEMAS.map(({ version }) => version))('schema %i', (version) => {
  test('has a store that was kept at its release', () => {
    expect(existsSync(fileOf(version)), 'npx tsx tests/support/keep-store-fixture.ts').toBe(true);
  });

  test('opens with everything in it', async () => {
    const harness = createHarness({ factory: await leave(version) });
    const [platform] = await harness.api.library();
    expect(platform?.documents[0]).toMatchObject({ versions: 2, lastVisit: '2026-05-05T10:00:00.000Z', counts: { high: 1 } });
    expect(platform?.documents[0]?.unread).toHaveLength(1);
    expect(await harness.api.mutes()).toHaveLength(1);
    expect(await harness.api.reports()).toHaveLength(1);
    expect((await harness.api.evidence({ documentId: TERMS_ID })).blocks.map(({ text }) => text)).toEqual(
      second.blocks.map(({ text }) => text),
    );
  });

  test('goes on as if it had been today’s', async () => {
    const harness = createHarness({ factory: await leave(version) });
    harness.day = 6;
    expect((await harness.visit(2, second)).since?.comparison.class).toBe('material');
    expect(harness.badge()).toBe(1);
    await harness.api.markSeen(TERMS_ID);
    harness.day = 7;
    expect((await harness.visit(3, third)).since).toMatchObject({ visitedAt: expect.stringContaining('2026-05-0') });
    await harness.parts.storage.prune();
    expect(await harness.db.versions.count()).toBe(3);
  });

  test('can be backed up and taken in elsewhere', async () => {
    const harness = createHarness({ factory: await leave(version) });
    const other = createHarness();
    await openBackup(other.db).restore(await openBackup(harness.db).write('2026-05-20T10:00:00.000Z'));
    expect(await dump(other.db)).toEqual(await dump(harness.db));
  });
});
