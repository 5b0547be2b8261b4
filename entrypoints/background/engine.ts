import { unpackClauses } from '../../lib/browser/weights/clauses';
import { unpackUnfairness } from '../../lib/browser/weights/unfairness';
import { engineVersion } from '../../lib/clauses/prepared';
import type { Engine } from '../../lib/watch/ports';

type Analyse = typeof import('../../lib/clauses/analyse').analyse;

async function unpack(): Promise<Analyse> {
  const [{ analyse }] = await Promise.all([import('../../lib/clauses/analyse'), unpackClauses(), unpackUnfairness()]);
  return analyse;
}

let unpacking: Promise<Analyse> | undefined;

/** Once; again where it failed. */
function unpackOnce(): Promise<Analyse> {
  unpacking ??= unpack().catch((error: unknown) => {
    unpacking = undefined;
    throw error;
  });
  return unpacking;
}

/** Unpacked at the first text that is new, or that will be: most of the times that the worker wakes there is none. */
export const engine: Engine = {
  version: engineVersion,
  prepare() {
    // Whoever needs it then is told why it failed.
    unpackOnce().catch(() => {});
  },
  analyse: async (text) => (await unpackOnce())(text),
};
