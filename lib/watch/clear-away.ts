import { CallError } from '../messages/messenger';
import type { StorageKeeper } from './storage-keeper';

/** Deletes what is old or too much. A store that fails is tried again the next day; the page and the popup say why. */
export async function clearAway(storage: Pick<StorageKeeper, 'prune'>): Promise<void> {
  try {
    await storage.prune();
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    console.warn(`Clauselight: ${error.message}`);
  }
}
