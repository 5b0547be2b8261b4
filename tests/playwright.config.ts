import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'browser',
  outputDir: '../test-results',
  // Two cores, real browsers: one at a time is the fastest that is also steady.
  workers: 1,
  fullyParallel: false,
  // Twice what the longest takes on two cores with other work on them.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
});
