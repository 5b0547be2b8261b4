import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { FIREFOX_ROOT, type FirefoxScene, openFirefox } from '../support/open-firefox';
import { clickOverlay, listMarks, pointAt, waitForMarks, waitForNone, waitForOverlay } from './marks';

/** An address of the catalogue. */
const TERMS = 'https://discord.com/terms';
const UNKNOWN = 'https://lanternlake.example/legal/terms';
const SAMPLE = readFileSync(path.resolve(import.meta.dirname, '../fixtures/sample/terms.html'), 'utf8');
const CHANGED = SAMPLE.replaceAll('30 days', '10 days');

let scene: FirefoxScene;
beforeAll(async () => {
  scene = await openFirefox();
});
afterAll(() => scene?.[Symbol.asyncDispose]());

const badgeOf = (own: Page) => own.evaluate(() => browser.action.getBadgeText({}));
const waitForText = (page: Page, words: RegExp) =>
  page.waitForFunction((source) => new RegExp(source, 'u').test(document.body.innerText), {}, words.source);

// Each goes on where the one before ended: a reader's first days.
test('a policy is marked, and its page is left as it was', async () => {
  const page = await scene.visit(TERMS, SAMPLE);
  await waitForMarks(page);
  const kinds = new Set((await listMarks(page)).map(({ name }) => name));
  for (const kind of ['high', 'medium', 'favourable']) expect(kinds).toContain(`clauselight-${kind}-light`);
  const added = await page.evaluate(() => [...document.querySelectorAll('clauselight-overlay, .clauselight, mark')].length);
  expect(added).toBe(1);
});

test('the pointer on a mark opens a card with the clause’s own words, which Escape closes', async () => {
  const page = await scene.visit(TERMS);
  await waitForMarks(page);
  expect(await pointAt(page, 0)).toBe(true);
  await waitForOverlay(page, '.card', /against you|in your favour/u);
  const quote = await waitForOverlay(page, '.card .quote', /\p{L}/u);
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
  expect(letters(await page.evaluate(() => document.body.textContent ?? ''))).toContain(letters(quote));
  await page.keyboard.press('Escape');
  await waitForNone(page, '.card');
});

test('the keys of the manifest walk through the clauses and open the list', async () => {
  const page = await scene.visit(TERMS);
  await waitForMarks(page);
  // Keys that the protocol presses go to the page, not to the browser around it: so this is what the browser does on them.
  const press = (key: string) =>
    scene.inBrowserWindow(`document.querySelector('[id^=ext-keyset-id-clauselight] ${key}').doCommand()`);
  await press('key[modifiers="alt,shift"][keycode=VK_DOWN]');
  await waitForOverlay(page, '.card', /against you|in your favour/u);
  await page.keyboard.press('Escape');
  await waitForNone(page, '.card');
  await press('key[modifiers="alt,shift"][key=L]');
  await waitForOverlay(page, '.list', /clauses/u);
});

test('a second visit with another text: changes are marked, counted, told in the popup, and cleared by reading', async () => {
  expect(CHANGED).not.toBe(SAMPLE);
  const page = await scene.visit(TERMS, CHANGED);
  await waitForMarks(page);
  await waitForOverlay(page, '.pill-main', /[1-9]\d* changed/u);
  expect((await listMarks(page)).some(({ name, text }) => name === 'clauselight-changed-light' && text.includes('10 days'))).toBe(
    true,
  );

  const popup = await scene.openOwn('popup');
  await waitForText(popup, /unread change/u);
  await waitForText(popup, /2 versions/u);
  const count = Number(await badgeOf(popup));
  expect(count).toBeGreaterThan(0);

  await page.bringToFront();
  await clickOverlay(page, '.pill-main');
  await waitForOverlay(page, '.list', /changes since/u);
  await popup.bringToFront();
  await popup.waitForFunction(async () => (await browser.action.getBadgeText({})) === '');
});

test('the popup has the page’s worst clauses, and leads to them', async () => {
  const page = await scene.visit(TERMS);
  await waitForMarks(page);
  const popup = await scene.openOwn('popup');
  await popup.waitForSelector('.entry');
  const name = await popup.$eval('.entry .below', (element) => (element as HTMLElement).innerText);
  await popup.locator('.entry').click();
  expect(await waitForOverlay(page, '.card', /against you|in your favour/u)).toContain(name);
});

test('a page outside of the catalogue is left alone, until it is chosen from the menu', async () => {
  const page = await scene.visit(UNKNOWN, SAMPLE);
  expect(await page.$('clauselight-overlay')).toBeNull();
  await page.mouse.click(300, 300, { button: 'right' });
  await scene.inBrowserWindow(`(async () => {
    const menu = document.getElementById('contentAreaContextMenu');
    if (menu.state !== 'open') await new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
    menu.activateItem(menu.querySelector('[id^=clauselight][id*=read-page]'));
  })()`);
  await waitForMarks(page);
});

test('with leave for every site, policies elsewhere are read, until it is taken back', async () => {
  const welcome = await scene.openOwn('welcome');
  await welcome.locator('input[value=everywhere]').click();
  await welcome.waitForSelector('input[value=everywhere]:checked');
  const page = await scene.visit(UNKNOWN);
  await waitForMarks(page);

  await welcome.bringToFront();
  await welcome.locator('input[value=catalogue]').click();
  await welcome.waitForSelector('input[value=catalogue]:checked');
  const again = await scene.visit(UNKNOWN);
  await waitForMarks(await scene.visit(TERMS));
  expect(await again.$('clauselight-overlay')).toBeNull();
});

test('the address bar finds documents by platform and kind, and opens the one that is meant', async () => {
  const before = (await scene.browser.pages()).length;
  const found = await scene.inBrowserWindow(`(async () => {
    gURLBar.search('terms discord terms');
    const { results } = await gURLBar.lastQueryContextPromise;
    return JSON.stringify(results.map(({ payload }) => [payload.keyword, payload.title, payload.content]));
  })()`);
  // The browser puts its keyword before what is chosen.
  expect(found).toMatch(/Discord Terms of Service \(watched\)","terms https:\/\/discord\.com\/terms"/u);
  await scene.inBrowserWindow('gURLBar.handleCommand()');
  await vi.waitFor(
    async () =>
      expect(JSON.parse(await scene.inBrowserWindow('JSON.stringify(gBrowser.selectedBrowser.currentURI.spec)'))).toBe(TERMS),
    10_000,
  );
  expect((await scene.browser.pages()).length).toBe(before);
});

test('every page of its own opens without a word of complaint', async () => {
  // Its pages' consoles are not told to the protocol; the browser's own has all of them.
  const complaints = async () =>
    JSON.parse(
      await scene.inBrowserWindow(`JSON.stringify(Services.console.getMessageArray()
        .filter((each) => each instanceof Ci.nsIScriptError && each.sourceName.includes('${FIREFOX_ROOT}'))
        .map((each) => each.errorMessage)
        // A page that was closed, with a question on its way: the popup after a click.
        .filter((words) => !words.startsWith('Promise rejected after context unloaded')))`),
    );
  for (const name of ['popup', 'dashboard', 'welcome', 'privacy', 'sample']) {
    const page = await scene.openOwn(name);
    await page.waitForFunction(() => document.body.innerText.length > 20);
  }
  expect(await complaints()).toEqual([]);
  const page = await scene.openOwn('welcome');
  await page.evaluate(() => void setTimeout(() => Promise.reject(new Error('heard'))));
  await vi.waitFor(async () => expect(await complaints()).toEqual([expect.stringContaining('heard')]));
});

test('nothing was asked of the web but the pages that were visited', () => {
  const visited = [TERMS, UNKNOWN].flatMap((url) => [url, new URL('/favicon.ico', url).href]);
  // Firefox asks its maker for its own settings.
  const asked = scene.server.requests.filter((url) => !new URL(url).hostname.endsWith('.mozilla.com'));
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((url) => !visited.includes(url))).toEqual([]);
});
