import type { StorageKeeper } from '../watch/storage-keeper';
import { deletePlatform } from './delete-platform';
import { measureStore } from './measure-store';
import { pruneStore } from './prune-store';
import type { Database } from './schema';
import { transactor } from './transactor';

export function openStorageKeeper(db: Database): StorageKeeper {
  const run = transactor(db);
  return {
    measure: () => run('r', () => measureStore(db)),
    deletePlatform: (platformId) => run('rw', () => deletePlatform(db, platformId)),
    deleteEverything: () => run('rw', async () => void (await Promise.all(db.tables.map((table) => table.clear())))),
    prune: () => run('rw', () => pruneStore(db)),
  };
}
