import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasCorpus, unpack } from '../corpus/corpus-folder';
import { type FirefoxScene, openFirefox } from '../support/open-firefox';
import { listMarks, pointAt, waitForMarks, waitForNone, waitForOverlay } from './marks';

/** Of several makes: hand-written, site builders, documentation systems, script-built ones as saved. */
const PAGES = [1, 14, 24, 35, 58].map((n) => `dev-page-${String(n).padStart(2, '0')}`);

const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

describe.skipIf(!hasCorpus)('real pages at their own addresses', () => {
  let folder: string;
  let addresses: ReadonlyMap<string, string>;
  let scene: FirefoxScene;

  beforeAll(async () => {
    folder = path.join(unpack('pages.tar.gz'), 'pages');
    const index: { id: string; url: string }[] = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8'));
    addresses = new Map(index.map(({ id, url }) => [id, url]));
    scene = await openFirefox();
  });
  afterAll(async () => {
    await scene?.[Symbol.asyncDispose]();
    rmSync(path.dirname(folder), { recursive: true });
  });

  test.each(PAGES)('%s: its clauses are marked, and explained in its own words', async (id) => {
    const page = await scene.visit(addresses.get(id) as string, readFileSync(path.join(folder, `${id}.html`), 'utf8'));
    await waitForMarks(page);
    const text = letters(await page.evaluate(() => document.documentElement.textContent ?? ''));
    const marks = await listMarks(page);
    let explained = 0;
    for (const n of new Set([0, Math.floor(marks.length / 2), marks.length - 1])) {
      if (!(await pointAt(page, n))) continue;
      explained += 1;
      expect(await waitForOverlay(page, '.card .impact', /\p{L}{3}/u)).toMatch(/\.\s*$/u);
      const quote = letters(await waitForOverlay(page, '.card .quote', /\p{L}/u));
      expect(quote.length).toBeGreaterThan(0);
      expect(text).toContain(quote);
      await page.keyboard.press('Escape');
      await waitForNone(page, '.card');
      await page.mouse.move(0, 0);
    }
    expect(explained).toBeGreaterThan(0);
    await page.close();
  });
});
