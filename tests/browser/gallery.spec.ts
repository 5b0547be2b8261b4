import path from 'node:path';
import { test as base, chromium, expect } from '@playwright/test';
import { build, preview } from 'vite';
import { findChromium } from '../support/find-chromium';
import { findFaults } from '../support/find-faults';

/** Every state of every component: drawn without an error, and without a fault that axe finds. */
base('the gallery', async () => {
  base.setTimeout(600_000);
  const configFile = path.resolve(import.meta.dirname, '../gallery/vite.config.ts');
  // Built, a state opens at once; unbuilt, each asks for a hundred files.
  const outDir = base.info().outputPath('gallery');
  await build({ configFile, logLevel: 'error', build: { outDir, rolldownOptions: { input: 'tests/gallery/index.html' } } });
  const server = await preview({ configFile, logLevel: 'error', build: { outDir }, preview: { port: 0, open: false } });
  const browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false });
  try {
    const address = server.httpServer.address();
    const root = `http://localhost:${typeof address === 'object' ? address?.port : ''}/tests/gallery/index.html`;
    const context = await browser.newContext({ viewport: { width: 900, height: 700 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(root);
    const links = page.getByRole('navigation', { name: 'States' }).getByRole('link');
    await expect(links.first()).toBeVisible({ timeout: 60_000 });
    const names = await links.allTextContents();
    expect(names.length).toBeGreaterThan(50);
    for (const [index, name] of names.entries()) {
      await base.step(name, async () => {
        // Every other one in the dark: both themes are seen of each component, at half the time.
        await page.goto(`${root}?state=${encodeURIComponent(name)}&theme=${index % 2 ? 'dark' : 'light'}`);
        await expect(page.getByRole('main').first()).not.toBeEmpty();
        expect.soft(await findFaults(page), name).toEqual([]);
        expect.soft(errors.splice(0), name).toEqual([]);
      });
    }
  } finally {
    await browser.close();
    await server.close();
  }
});
