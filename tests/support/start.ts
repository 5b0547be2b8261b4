/**
 * `npm start`: builds the extension, serves a page at its address and opens a real browser on it.
 *   npm start                            the project's own sample terms
 *   npm start -- --page FILE --as URL    any saved page at any address
 *   npm start -- --shot FILE             one screenshot of a page with a card, such as the README's
 * Without a display it runs headless, hovers a clause by itself and writes screenshots to `.output/start/`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { findChromium } from './find-chromium';
import { hoverMark, pillOf, waitForMarks } from './marks';
import { type OpenBrowser, openBrowser } from './open-browser';
import { servePages } from './serve-pages';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BUILD = path.join(ROOT, '.output/chrome-mv3-start');
/** Milliseconds: a slow or busy machine may need a minute to start the worker and read the first page. */
const PATIENCE = 180_000;
const SHOTS = path.join(ROOT, '.output/start');
const SAMPLE = { page: path.join(ROOT, 'tests/fixtures/sample/terms.html'), as: 'https://lanternlake.example/terms' };

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { page: { type: 'string' }, as: { type: 'string' }, shot: { type: 'string' } } });
  if ((values.page === undefined) !== (values.as === undefined)) throw new Error('--page FILE and --as URL go together.');
  const file = values.page === undefined ? SAMPLE.page : fromHere(values.page);
  const address = new URL(values.as ?? SAMPLE.as);
  if (address.protocol !== 'https:') throw new Error(`--as needs an https address: ${address.href}`);
  const html = readFileSync(file, 'utf8');

  findChromium();
  // The page need not be at an address of the catalogue, so this build matches it too.
  const env = { ...process.env, CLAUSELIGHT_ALSO_ON: `https://${address.hostname}${address.pathname}*` };
  execFileSync('npx', ['wxt', 'build', '-b', 'chrome'], { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const server = await servePages();
  server.serve(address.href, html);
  const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  const watched = display && values.shot === undefined;
  const browser = await openBrowser({ port: server.port, extension: BUILD, headless: !watched, sealed: watched });
  browser.context.setDefaultTimeout(PATIENCE);
  try {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(address.href);
    if (watched) {
      console.log(`${address.href} is open. Close the browser to end.`);
      await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
    } else if (values.shot === undefined) await photograph(browser, page);
    else await photographCard(page, fromHere(values.shot));
  } finally {
    await browser.context.close();
    await server.close();
  }
}

/** A path as the reader gave it, from where they stand. */
const fromHere = (file: string): string => path.resolve(process.env.INIT_CWD ?? '.', file);

async function shoot(page: Page, file: string): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file, animations: 'disabled' });
  console.log(path.relative(process.env.INIT_CWD ?? ROOT, file));
}

async function photographCard(page: Page, file: string): Promise<void> {
  await waitForMarks(page);
  await hoverMark(page, 0);
  await shoot(page, file);
}

/** Every surface, light and dark, wide and narrow. */
async function photograph({ context, extensionId }: OpenBrowser, page: Page): Promise<void> {
  const shot = (name: string) => path.join(SHOTS, `${name}.png`);
  console.log(`${await waitForMarks(page)} clauses marked.`);
  await shoot(page, shot('1-marks'));
  await photographCard(page, shot('2-card'));
  await page.emulateMedia({ colorScheme: 'dark' });
  await shoot(page, shot('3-card-dark'));
  await page.keyboard.press('Escape');
  await pillOf(page).click();
  await shoot(page, shot('4-list-dark'));
  await page.emulateMedia({ colorScheme: 'light' });
  await shoot(page, shot('5-list'));
  await page.setViewportSize({ width: 320, height: 640 });
  await shoot(page, shot('6-list-narrow'));
  await page.keyboard.press('Escape');
  await photographCard(page, shot('7-card-narrow'));

  const popup = await context.newPage();
  await popup.setViewportSize({ width: 380, height: 560 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  await popup.locator('.entry').first().waitFor();
  await shoot(popup, shot('8-popup'));
  await popup.emulateMedia({ colorScheme: 'dark' });
  await popup.locator('.popup').evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await shoot(popup, shot('9-popup-dark'));
}

main().catch((error: Error) => {
  console.error(`npm start: ${error.message.split('\n')[0]}`);
  process.exitCode = 1;
});
