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

/** Unpacked at the first text that is new, or that will be: most of the times that the worker wakes there is none. */
export const engine: Engine = {
  version: engineVersion,
  prepare() {
    unpacking ??= unpack();
    // Who needs it then is told.
    unpacking.catch(() => {
      unpacking = undefined;
    });
  },
  async analyse(text) {
    engine.prepare?.();
    return (await (unpacking as Promise<Analyse>))(text);
  },
};
