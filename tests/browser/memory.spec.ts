import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { waitForMarks } from '../support/marks';
import { EXTENSION, type OpenBrowser, openBrowser } from '../support/open-browser';
import { type PageServer, servePages } from '../support/serve-pages';

/** The invented sample, at an address of the catalogue. */
const TERMS = 'https://discord.com/terms';
const SAMPLE = readFileSync(path.resolve(import.meta.dirname, '../fixtures/sample/terms.html'), 'utf8');
const CHANGED = SAMPLE.replaceAll('30 days', '10 days');

let server: PageServer;
let browser: OpenBrowser;

test.beforeEach(async () => {
  server = await servePages();
  server.serve(TERMS, SAMPLE);
});

test.afterEach(async () => {
  await browser.context.close();
  await server.close();
});

async function visit(url = TERMS): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url);
  return page;
}

/** In a tab, where it speaks of the tab that was looked at before. */
async function openPopup(): Promise<Page> {
  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 380, height: 560 });
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  return popup;
}

const pill = (page: Page) => page.locator('clauselight-overlay .pill-main');

/** Asked from the popup: a worker that was killed has no page of ours to ask from. */
const badgeOf = (popup: Page) => popup.evaluate(() => chrome.action.getBadgeText({}));

async function killWorker(popup: Page): Promise<void> {
  const session = await browser.context.newCDPSession(popup);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

test('what changed since the last visit is marked, counted, told in the popup, and cleared by reading it', async () => {
  browser = await openBrowser({ port: server.port });
  expect(CHANGED).not.toBe(SAMPLE);
  await waitForMarks(await visit());
  server.serve(TERMS, CHANGED);
  const page = await visit();
  await waitForMarks(page);
  await expect(pill(page)).toHaveAccessibleName(/, [1-9]\d* changed/u);

  const popup = await openPopup();
  await expect(popup.getByRole('heading', { name: /unread change/u })).toBeVisible();
  await expect(
    popup
      .getByRole('listitem')
      .filter({ hasText: /\b10\b/u })
      .first(),
  ).toBeVisible();
  await expect(popup.getByText('2 versions')).toBeVisible();
  const count = Number(await badgeOf(popup));
  expect(count).toBeGreaterThan(0);

  await killWorker(popup);
  await popup.reload();
  await expect(popup.getByRole('heading', { name: /unread change/u })).toContainText(String(count));
  expect(await badgeOf(popup)).toBe(String(count));

  await pill(page).click();
  await expect.poll(() => badgeOf(popup)).toBe('');
  await popup.reload();
  await expect(popup.getByText('Watched', { exact: true }).first()).toBeVisible();
  await expect(popup.getByRole('heading', { name: /unread change/u })).toHaveCount(0);
  const again = await visit();
  await waitForMarks(again);
  await expect(pill(again)).not.toHaveAccessibleName(/changed/u);
});

test('a page that is read while the worker is killed again and again is read once', async () => {
  browser = await openBrowser({ port: server.port });
  const popup = await openPopup();
  const page = await visit();
  for (let times = 0; times < 3; times++) await killWorker(popup);
  await waitForMarks(page);
  server.serve(TERMS, CHANGED);
  await page.reload();
  await killWorker(popup);
  await waitForMarks(page);
  await popup.reload();
  await expect(popup.getByText('2 versions')).toBeVisible();
});

test('the popup leads to the worst clauses, and stops watching', async () => {
  browser = await openBrowser({ port: server.port });
  const page = await visit();
  await waitForMarks(page);
  const popup = await openPopup();
  const worst = popup.locator('.entry').first();
  const name = await worst.locator('.below').innerText();
  const closed = popup.waitForEvent('close');
  await worst.click();
  await closed;
  await expect(page.locator('clauselight-overlay').getByRole('dialog', { name })).toBeVisible();

  const again = await openPopup();
  await again.getByRole('button', { name: /^Stop watching/u }).click();
  await expect(again.getByRole('button', { name: /^Watch Discord/u })).toBeVisible();
  await again.reload();
  await expect(again.getByText('Policies that you visit turn up here.')).toBeVisible();
});

test('the popup is reached and used by keyboard, and nothing in it is refused by its own policy', async () => {
  browser = await openBrowser({ port: server.port });
  const page = await visit();
  await waitForMarks(page);
  const popup = await openPopup();
  const refused: string[] = [];
  popup.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  await popup.reload();
  await expect(popup.locator('.entry').first()).toBeVisible();
  const controls = popup.locator('button, input');
  for (let stop = 0; stop < (await controls.count()); stop++) {
    await popup.keyboard.press('Tab');
    await expect(controls.nth(stop)).toBeFocused();
  }
  expect(refused).toEqual([]);
});

/** The build that ships, let onto every page, as a click on its button would let it onto one: tests have no toolbar to click. */
function buildWithAccess(): string {
  const folder = test.info().outputPath('extension');
  cpSync(EXTENSION, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['https://*/*'] }));
  return folder;
}

test('a page outside of the catalogue is left alone until the reader asks', async () => {
  browser = await openBrowser({ port: server.port, extension: buildWithAccess() });
  const address = 'https://lanternlake.example/terms';
  server.serve(address, SAMPLE);
  const page = await visit(address);
  await expect(page.locator('clauselight-overlay')).toHaveCount(0);

  const popup = await openPopup();
  await popup.getByRole('button', { name: 'Read this page' }).click();
  await expect(popup.locator('.entry').first()).toBeVisible();
  expect(await waitForMarks(page)).toBeGreaterThan(0);
  await expect(pill(page)).toBeVisible();
  await popup.getByRole('button', { name: 'Watch', exact: true }).click();
  await expect(popup.getByRole('heading', { name: 'lanternlake.example' })).toBeVisible();
});
