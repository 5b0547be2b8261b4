import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { BackgroundParts } from '../../../lib/watch/background';
import { dump } from '../store/dump';
import { createHarness, first, type Harness, most, second, TERMS_ID, third } from './harness';

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));

/** The ports that a visit waits for. What it works out between two of them, no kill can part. */
const PORTS = ['store', 'telling', 'badge', 'settings', 'notifier', 'wakeAt'] as const;

/**
 * The worker dies at the call with this number, before it reaches the port or after, when its answer is lost. Whatever it would
 * have done afterwards, it does no more.
 */
function killAt(parts: BackgroundParts, number: number, moment: 'before' | 'after'): { readonly killed: () => boolean } {
  let calls = 0;
  let dead = false;
  const guard =
    (call: (...request: unknown[]) => unknown) =>
    async (...request: unknown[]) => {
      if (dead) return new Promise(() => {});
      const last = calls++ === number;
      if (last && moment === 'before') dead = true;
      if (dead) throw new Error('killed');
      const answer = await call(...request);
      if (last) dead = true;
      if (dead) throw new Error('killed');
      return answer;
    };
  for (const name of PORTS) {
    const port = parts[name] as unknown as Record<string, (...request: unknown[]) => unknown>;
    const guarded =
      typeof port === 'function'
        ? guard(port)
        : Object.fromEntries(Object.entries(port).map(([call, work]) => [call, guard(work.bind(port))]));
    Object.assign(parts, { [name]: guarded });
  }
  return { killed: () => dead };
}

const STEPS: readonly (readonly [string, (harness: Harness) => Promise<unknown>])[] = [
  ['a first visit', (harness) => harness.visit(1, first)],
  ['a visit whose text is only half there', (harness) => harness.visit(2, most)],
  ['the rest of it', (harness) => harness.visit(2, first)],
  ['a visit with a change', (harness) => harness.visit(3, second)],
  ['the change read', (harness) => harness.api.markSeen(TERMS_ID)],
  ['another change', (harness) => harness.visit(4, third)],
  ['no longer watched', (harness) => harness.api.unwatch(TERMS_ID)],
];

test.each(STEPS.map(([name, step], index) => ({ name, step, index })))(
  '$name: killed at any wait and asked again, it is as if nothing had happened',
  async ({ step, index }) => {
    const untilThen = async () => {
      const factory = new IDBFactory();
      const harness = createHarness({ factory });
      for (const [, earlier] of STEPS.slice(0, index)) await earlier(harness);
      harness.db.close();
      return factory;
    };
    const undisturbed = createHarness({ factory: await untilThen() });
    await step(undisturbed);
    const expected = await dump(undisturbed.db);

    for (const moment of ['before', 'after'] as const)
      for (let number = 0; ; number++) {
        const factory = await untilThen();
        const dying = createHarness({ factory });
        const { killed } = killAt(dying.parts, number, moment);
        await step(dying).catch(() => {});
        dying.db.close();
        if (!killed()) {
          expect(number).toBeGreaterThan(1);
          break;
        }
        const next = createHarness({ factory });
        await step(next);
        expect(await dump(next.db), `killed ${moment} call ${number}`).toEqual(expected);
        expect(next.badge(), `killed ${moment} call ${number}`).toBe(undisturbed.badge());
      }
  },
);
