import { expect, test, vi } from 'vitest';
import { properties } from './properties';

/** `npm run fuzz` tries more, with other seeds. */
const CASES = 2_000;
const SEED = 20_261_201;

const sum = properties.reduce((shares, { share }) => shares + share, 0);

test.each(properties)('$name', { timeout: 300_000 }, async ({ share, check }) => {
  // A failed call is told in the console; here failing is what is tried.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { failed, counterexample, errorInstance } = await check({ seed: SEED, numRuns: Math.ceil((CASES * share) / sum) });
  expect(failed ? [counterexample, String(errorInstance)] : null).toBeNull();
});
