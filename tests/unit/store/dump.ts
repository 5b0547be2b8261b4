import type { Database } from '../../../lib/store/schema';

/** Everything stored, by table. */
export async function dump(db: Database): Promise<Record<string, readonly Record<string, unknown>[]>> {
  await db.open();
  return Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)));
}
