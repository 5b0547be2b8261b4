import { CallError } from '../messages/messenger';
import { type Database, LATEST_SCHEMA } from './schema';
import { BLOCKED, NEWER, storageError } from './storage-error';

/** Dexie writes the native version as ten times its own. */
const NATIVE_FACTOR = 10;

/** Runs work in one transaction over all tables: all of it is done or nothing. Rejects with a `CallError` of code `storage`. */
export type Transact = <T>(mode: 'r' | 'rw', work: () => Promise<T>) => Promise<T>;

/** Opens the database at the first call, and anew after a failure or when it was closed in the meantime. */
export function transactor(db: Database): Transact {
  let opened: Promise<void> | undefined;

  const ready = (): Promise<void> => {
    if (db.isOpen()) return Promise.resolve();
    opened ??= open(db).finally(() => {
      opened = undefined;
    });
    return opened;
  };

  return async (mode, work) => {
    try {
      await ready();
      // Dexie follows awaits into functions of ours only from an async one.
      return await db.transaction(mode, db.tables, async () => work());
    } catch (error) {
      throw storageError(error);
    }
  };
}

async function open(db: Database): Promise<void> {
  let refuse = () => {};
  const blocked = new Promise<never>((_, reject) => {
    refuse = () => reject(new CallError('storage', BLOCKED));
  });
  db.on('blocked', refuse);
  try {
    await Promise.race([db.open(), blocked]);
  } finally {
    db.on('blocked').unsubscribe(refuse);
  }
  // Dexie opens what a newer version of ours wrote; we would write into it what that version no longer expects.
  if (db.backendDB().version < (LATEST_SCHEMA + 1) * NATIVE_FACTOR) return;
  db.close({ disableAutoOpen: false });
  throw new CallError('storage', NEWER);
}
