import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { hasCorpus, unpack } from '../corpus/corpus-folder';
import { cardOf, listMarks, measureCard, overlayOf, pointAt, waitForMarks } from '../support/marks';
import { openScene } from '../support/scene';

/** Real pages of sixteen makes: hand-written, site builders, documentation and help systems, script-built ones as saved. */
const PAGES = [1, 7, 11, 14, 16, 18, 21, 24, 26, 31, 35, 40, 45, 54, 58, 61].map((n) => `dev-page-${String(n).padStart(2, '0')}`);

/** Where nothing of ours is: what the page looks like without us. */
const PLAIN = 'https://plain.example/page';

const lettersOf = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

const markupOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    copy.querySelector('clauselight-overlay')?.remove();
    return copy.outerHTML;
  });

test.describe('real pages', () => {
  test.skip(!hasCorpus, 'no ../shared');

  let folder: string;
  let addresses: ReadonlyMap<string, string>;
  let scene: Awaited<ReturnType<typeof openScene>>;

  test.beforeAll(async () => {
    folder = path.join(unpack('pages.tar.gz'), 'pages');
    const index: { id: string; url: string }[] = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8'));
    addresses = new Map(index.map(({ id, url }) => [id, url]));
    scene = await openScene();
  });

  test.afterAll(async () => {
    await scene[Symbol.asyncDispose]();
    rmSync(path.dirname(folder), { recursive: true });
  });

  for (const id of PAGES)
    test(`${id}: its clauses are marked and explained at its own address, and the page is left as it was`, async () => {
      const html = readFileSync(path.join(folder, `${id}.html`), 'utf8');
      const plain = await scene.visit(PLAIN, html);
      const page = await scene.visit(addresses.get(id) as string, html);
      await waitForMarks(page);

      const text = lettersOf(await page.evaluate(() => document.documentElement.textContent ?? ''));
      const marks = await listMarks(page);
      let explained = 0;
      for (const n of new Set([0, Math.floor(marks.length / 2), marks.length - 1])) {
        if (!(await pointAt(page, n))) continue;
        explained += 1;
        const card = cardOf(page);
        await expect(card).toBeVisible();
        await expect(card.getByRole('heading')).not.toBeEmpty();
        await expect(card.locator('.impact')).toHaveText(/\p{L}{3}.*\.$/u);
        const measured = await measureCard(page);
        const quote = lettersOf(await card.locator('.quote').first().innerText());
        expect(quote.length).toBeGreaterThan(0);
        expect(text).toContain(quote);
        expect(lettersOf(measured.text)).toBe(quote);
        expect(measured.card.left).toBeGreaterThanOrEqual(0);
        expect(measured.card.top).toBeGreaterThanOrEqual(0);
        expect(measured.card.right).toBeLessThanOrEqual(measured.window.width);
        expect(measured.card.bottom).toBeLessThanOrEqual(measured.window.height);
        // Beside a clause that fills the window there is no room at all.
        if (measured.height < measured.window.height / 2) expect(measured.covered).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(card).toHaveCount(0);
        await page.mouse.move(0, 0);
      }
      expect(explained).toBeGreaterThan(0);
      await expect(overlayOf(page)).toHaveCount(1);
      expect(await markupOf(page)).toBe(await markupOf(plain));
      await page.close();
      await plain.close();
    });
});
