import { expect, test } from 'vitest';
import { createChecker } from '../../../lib/watch/create-checker';
import { createCheckHarness, DOCUMENT } from './check-harness';
import { first, TERMS } from './harness';

test('what becomes due while a run is under way is checked before it ends, and by one run at a time', async () => {
  const harness = createCheckHarness();
  await harness.store.setWatched(DOCUMENT, true);
  harness.web.set(TERMS, first);
  let reading = false;
  const checker = createChecker({
    ...harness.parts,
    // The reader asks when the first check is over, and the run is not.
    tell: async () => {
      if (asked() === 1) await checker.now();
    },
    readPage: async (html) => {
      expect(reading).toBe(false);
      reading = true;
      return harness.parts.readPage(html);
    },
    release: async () => {
      reading = false;
    },
  });
  const asked = () => harness.requests.filter(({ url }) => url === TERMS).length;
  await checker.run();
  expect(asked()).toBe(2);
  expect(reading).toBe(false);
});
