import { createInstance } from 'addons-linter';
import { expect, test } from 'vitest';
import { FIREFOX_EXTENSION } from '../support/open-firefox';

/** What `web-ext lint` runs. */
const lint = () =>
  createInstance({
    config: { _: [FIREFOX_EXTENSION], logLevel: 'fatal', stack: false, pretty: false, warningsAsErrors: false, output: 'none' },
    runAsBinary: false,
  }).run();

/** Warnings that are right and do no harm. */
const EXPLAINED: readonly (readonly [string, RegExp])[] = [
  // Preact can set markup; our own code never has it do so (biome.json, imports.test.ts).
  ['UNSAFE_VAR_ASSIGNMENT', /innerHTML/u],
  // Called only where the worker has no parser of its own, which Firefox's has.
  ['UNSUPPORTED_API', /^offscreen\./u],
];

test('the build passes the rules of Firefox’s store', async () => {
  const { errors, warnings, notices } = await lint();
  expect(errors.map(({ code, file, message }) => [code, file, message])).toEqual([]);
  const others = [...warnings, ...notices].filter(
    ({ code, message }) => !EXPLAINED.some(([c, m]) => c === code && m.test(message)),
  );
  expect(others.map(({ code, file, message }) => [code, file, message])).toEqual([]);
});
