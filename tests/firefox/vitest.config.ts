import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  // One browser at a time, and the build that ships must be there: `npm test` sees to it.
  test: { include: ['tests/firefox/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 60_000, fileParallelism: false },
});
