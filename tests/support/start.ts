/**
 * `npm start`: builds the extension, serves a page at its address and opens a real browser on it.
 *   npm start                            the project's own sample terms
 *   npm start -- --page FILE --as URL    any saved page at any address
 * Without a display it runs headless, hovers a clause by itself and writes screenshots to `.output/start/`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { findChromium } from './find-chromium';
import { hoverMark, waitForMarks } from './marks';
import { type OpenBrowser, openBrowser } from './open-browser';
import { servePages } from './serve-pages';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BUILD = path.join(ROOT, '.output/chrome-mv3-start');
const SHOTS = path.join(ROOT, '.output/start');
const SAMPLE = { page: path.join(ROOT, 'tests/fixtures/sample/terms.html'), as: 'https://lanternlake.example/terms' };

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { page: { type: 'string' }, as: { type: 'string' } } });
  if ((values.page === undefined) !== (values.as === undefined)) throw new Error('--page FILE and --as URL go together.');
  const file = values.page === undefined ? SAMPLE.page : path.resolve(process.env.INIT_CWD ?? '.', values.page);
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
  const browser = await openBrowser({ port: server.port, extension: BUILD, headless: !display });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(address.href);
  if (display) {
    console.log(`${address.href} is open. Close the browser to end.`);
    await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  } else {
    await photograph(browser, page);
    await browser.context.close();
  }
  await server.close();
}

async function photograph({ context, extensionId }: OpenBrowser, page: Page): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  const shoot = async (target: Page, name: string) => {
    const shot = path.join(SHOTS, `${name}.png`);
    await target.screenshot({ path: shot });
    console.log(path.relative(process.env.INIT_CWD ?? ROOT, shot));
  };
  const marks = await waitForMarks(page);
  console.log(`${marks} clauses marked.`);
  await shoot(page, '1-marks');
  await hoverMark(page, 0);
  await shoot(page, '2-card');
  await page.emulateMedia({ colorScheme: 'dark' });
  await shoot(page, '3-card-dark');
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 380, height: 560 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  await popup.waitForLoadState('networkidle');
  await shoot(popup, '4-popup');
}

main().catch((error: Error) => {
  console.error(`npm start: ${error.message.split('\n')[0]}`);
  process.exitCode = 1;
});
