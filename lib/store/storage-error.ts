import { Dexie } from 'dexie';
import { CallError } from '../messages/messenger';

/** An error of the store as its callers see it: a sentence for the reader. Bugs of ours pass as they are. */
export function storageError(error: unknown): unknown {
  if (error instanceof CallError) return error;
  const name = innermost(error);
  const say = SENTENCES[name];
  if (say) return new CallError('storage', say);
  return error instanceof Dexie.DexieError || error instanceof DOMException
    ? new CallError('storage', `The store could not be used (${name}).`)
    : error;
}

export const NEWER = 'The store was written by a newer version of Clauselight. Update the extension to read it.';
export const BLOCKED = 'The store is held open elsewhere. Close other windows of this browser and try again.';

const SENTENCES: Readonly<Record<string, string>> = {
  QuotaExceededError: 'The disk or the browser’s share of it is full.',
  VersionError: NEWER,
  MissingAPIError: 'This browser lets extensions store nothing, as in some private windows.',
  InvalidStateError: 'This browser lets extensions store nothing, as in some private windows.',
  DatabaseClosedError: 'The store was closed. Try again.',
};

/** Dexie wraps what the browser threw, sometimes twice: an abort because of a full disk is a full disk. */
function innermost(error: unknown): string {
  const { name = 'Error', inner } = Object(error) as { readonly name?: string; readonly inner?: unknown };
  const within = inner && inner !== error ? innermost(inner) : null;
  return within && within !== 'Error' && within !== 'AbortError' ? within : name;
}
