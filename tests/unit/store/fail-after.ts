import { Dexie } from 'dexie';
import type { Database } from '../../../lib/store/schema';

/** Lets so many writes through, then fails each one within its transaction: as a worker that is killed does, or a disk that is full. */
export function failAfter(
  db: Database,
  writes: number,
  error: () => Error = () => new Dexie.AbortError('killed'),
): { readonly failed: () => boolean } {
  let left = writes;
  let failed = false;
  db.use({
    stack: 'dbcore',
    name: 'fail',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            if (left-- > 0) return table.mutate(request);
            failed = true;
            return Promise.reject(error());
          },
        };
      },
    }),
  });
  return { failed: () => failed };
}
