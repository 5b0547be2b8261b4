import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'browser',
  outputDir: '../test-results',
  // Two cores, two browsers: one alone waits for its own other half most of the time.
  workers: 2,
  fullyParallel: false,
  globalSetup: './support/prepare-build.ts',
  // Twice what the longest takes on two cores with other work on them.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env['CI']),
});
