import { CallError, failure } from './messenger';
import type { Result } from './protocol';

/** What was expected to go wrong as a value; bugs pass. */
export async function asResult<T>(work: Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    if (error instanceof CallError) return failure(error.code, error.message);
    throw error;
  }
}
