import { expect, test } from 'vitest';
import { checkDue } from '../../../lib/watch/check-due';
import { type CheckHarness, createCheckHarness, DOCUMENT } from './check-harness';
import { first, second, third } from './harness';

/** The worker ends here: nothing after this await is ever run. */
class Killed extends Error {}

/** Every port dies at its n-th call in all: before it is carried out, or after, with the answer lost. */
function armed(harness: CheckHarness, at: number, when: 'before' | 'after') {
  let calls = 0;
  const deadly = <T extends object>(port: T): T =>
    new Proxy(port, {
      get(target, name) {
        const value = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return (...given: unknown[]) => {
          calls += 1;
          const own = calls;
          // A dead worker calls nothing.
          if (own > at || (own === at && when === 'before')) throw new Killed();
          const answer = value.apply(target, given);
          if (own < at) return answer;
          return Promise.resolve(answer).then(() => {
            throw new Killed();
          });
        };
      },
    });
  const { checks, store, fetcher, checkSettings, mayAsk, readPage, tell } = harness.parts;
  const calling = deadly({ mayAsk, readPage, tell });
  const ports = { checks: deadly(checks), store: deadly(store), fetcher: deadly(fetcher), checkSettings: deadly(checkSettings) };
  return {
    parts: {
      ...harness.parts,
      ...ports,
      mayAsk: ((url) => calling.mayAsk(url)) as typeof mayAsk,
      readPage: ((html) => calling.readPage(html)) as typeof readPage,
      tell: () => calling.tell(),
    },
    calls: () => calls,
  };
}

/** A life of checks; at its n-th call the worker dies once, and the next alarm goes on. */
async function live(at: number, when: 'before' | 'after') {
  const harness = createCheckHarness();
  await harness.store.setWatched(DOCUMENT, true);
  const { parts, calls } = armed(harness, at, when);
  const sound = harness.parts;
  harness.parts = parts;
  let killed = 0;
  for (const text of [first, second, second, third, second, second]) {
    try {
      await harness.check(text);
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      killed += 1;
      harness.parts = sound;
      // The next alarm finds it due still, unless its outcome was kept.
      await checkDue(sound);
    }
  }
  const { changes, versions, checks, ...rest } = await harness.everything();
  return { killed, calls: calls(), stored: { changes, versions, checks, ...rest } };
}

// Some two hundred lives: a busy machine needs minutes.
test('a worker that is killed at any call, before or after it, loses nothing and tells nothing twice', async () => {
  const whole = await live(Number.POSITIVE_INFINITY, 'before');
  expect(whole.killed).toBe(0);
  expect(whole.stored.changes).toHaveLength(1);
  expect(whole.stored.versions).toHaveLength(2);
  let deaths = 0;
  for (let at = 1; at <= whole.calls; at += 1)
    for (const when of ['before', 'after'] as const) {
      const { killed, stored } = await live(at, when);
      deaths += killed;
      expect({ changes: stored.changes?.length, versions: stored.versions?.length }, `${when} call ${at}`).toEqual({
        changes: 1,
        versions: 2,
      });
      expect(stored.checks?.[0]?.flickers.length, `${when} call ${at}`).toBe(1);
      expect(stored.changes?.[0]?.summary).toBe(whole.stored.changes?.[0]?.summary);
    }
  expect(deaths).toBe(2 * whole.calls);
}, 600_000);
