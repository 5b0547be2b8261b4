import { CallError } from '../messages/messenger';
import { type Database, LATEST_SCHEMA } from './schema';
import { BLOCKED, NEWER, storageError } from './storage-error';

/** Dexie writes the native version as ten times its own. */
const NATIVE_FACTOR = 10;

/** Runs work in one transaction over all tables: all of it is done or nothing. Rejects with a `CallError` of code `storage`. */
export type Transact = <T>(mode: 'r' | 'rw', work: () => Promise<T>) => Promise<T>;

/** Opens the database at the first call, and anew after a failure or when it was closed in the meantime. */
export function transactor(db: Database): Transact {
  return async (mode, work) => {
    try {
      if (!db.isOpen()) await open(db);
      // Dexie follows awaits into functions of ours only from an async one.
      return await db.transaction(mode, db.tables, async () => work());
    } catch (error) {
      throw storageError(error);
    }
  };
}

interface Opening {
  readonly opened: Promise<void>;
  /** Rejects when somebody holds the store. The browser says so once, and goes on waiting; whoever comes later is told as well. */
  readonly blocked: Promise<never>;
}

/** One for each database, however many parts of the store wait for it. */
const openings = new WeakMap<Database, Opening>();

function open(db: Database): Promise<void> {
  const { opened, blocked } = openings.get(db) ?? begin(db);
  return Promise.race([opened, blocked]);
}

function begin(db: Database): Opening {
  let refuse = () => {};
  const blocked = new Promise<never>((_, reject) => {
    refuse = () => reject(new CallError('storage', BLOCKED));
  });
  // Told to those who wait, and to nobody where none does.
  blocked.catch(() => {});
  db.on('blocked', refuse);
  const opened = openWhole(db).finally(() => {
    db.on('blocked').unsubscribe(refuse);
    openings.delete(db);
  });
  opened.catch(() => {});
  const opening = { opened, blocked };
  openings.set(db, opening);
  return opening;
}

async function openWhole(db: Database): Promise<void> {
  await db.open();
  // Dexie opens what a newer version of ours wrote; we would write into it what that version no longer expects.
  if (db.backendDB().version < (LATEST_SCHEMA + 1) * NATIVE_FACTOR) return;
  db.close({ disableAutoOpen: false });
  throw new CallError('storage', NEWER);
}
