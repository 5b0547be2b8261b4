import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { buildWithAccess } from '../support/build-with-access';
import { cardOf, hoverMark, listMarks, overlayOf, pillOf, pointAt, waitForMarks } from '../support/marks';
import { EXTENSION } from '../support/open-browser';
import { fixture, openScene, type Scene, TERMS, test } from '../support/scene';

/** One that is no script's work, so that checks fetch it. */
const POLICY = 'https://www.copy.ai/privacy-notice';
const SAMPLE = fixture('sample/terms').replace('</head>', '<link rel="stylesheet" href="/own.css"></head>');

test('the built manifest asks for what the README says, and for nothing else', () => {
  const manifest = JSON.parse(readFileSync(path.join(EXTENSION, 'manifest.json'), 'utf8'));
  const readme = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8');
  const [, table = ''] = /\| in the manifest \| why \|\n([\s\S]*?)\n\n/u.exec(readme) ?? [];
  const told = (optional: boolean) =>
    table
      .split('\n')
      .map((row) => row.split('|')[1] ?? '')
      .filter((cell) => cell.includes('optional') === optional)
      .flatMap((cell) => [...cell.matchAll(/`(\w+)`/gu)].map(([, name]) => name))
      .sort();
  expect(told(false)).toEqual([...manifest.permissions].sort());
  expect(told(true)).toEqual([...manifest.optional_permissions].sort());
  expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  expect(readme).toContain('| `https://*/*`, optional |');
  for (const more of ['host_permissions', 'web_accessible_resources']) expect(manifest, more).not.toHaveProperty(more);
});

/** Worlds of script in a page that are the extension's. */
async function worldsOf({ context, extensionId }: Scene, page: Page): Promise<string[]> {
  const session = await context.newCDPSession(page);
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context: { origin, name } }) => {
    if (origin.includes(extensionId)) worlds.push(name);
  });
  // Tells of all that are there before it answers.
  await session.send('Runtime.enable');
  await session.detach();
  return worlds;
}

test('nothing is injected outside of policy pages', async ({ scene }) => {
  const terms = await scene.visit(TERMS, SAMPLE);
  await waitForMarks(terms);
  expect(await worldsOf(scene, terms)).toHaveLength(1);
  for (const url of [
    'https://discord.com/',
    'https://discord.com/channels/terms',
    'https://lanternlake.example/terms',
    'https://discord.com.example/terms',
    'https://www.reddit.com/r/terms/',
  ]) {
    const page = await scene.visit(url, SAMPLE);
    expect(await worldsOf(scene, page), url).toEqual([]);
  }
});

test('a visit with the extension asks the web for nothing more than one without', async ({ scene }) => {
  const { server } = scene;
  // The browser asks for the tab's icon by itself, now and then too late to be counted.
  const listAsked = () => server.requests.map((url) => new URL(url)).filter(({ pathname }) => pathname !== '/favicon.ico');
  await (await scene.visit('https://lanternlake.example/terms', SAMPLE)).close();
  const without = listAsked()
    .map(({ pathname }) => pathname)
    .sort();
  server.requests.length = 0;

  const page = await scene.visit(TERMS, SAMPLE);
  await waitForMarks(page);
  await pillOf(page).click();
  const popup = await scene.openPopup();
  await expect(popup.locator('.entry').first()).toBeVisible();
  const asked = listAsked();
  expect(asked.map(({ pathname }) => pathname).sort()).toEqual(without);
  expect(asked.map(({ hostname }) => hostname)).toEqual(asked.map(() => 'discord.com'));
});

test('while checks are off, no alarm makes the extension ask the web for anything, and it never can without https', async () => {
  await using scene = await openScene({ workerAsks: true });
  const { server, worker } = scene;
  const page = await scene.visit(TERMS, SAMPLE);
  await waitForMarks(page);
  server.requests.length = 0;
  const popup = await scene.openPopup();
  await worker.evaluate(() =>
    (chrome.alarms.onAlarm as unknown as { dispatch(alarm: object): void }).dispatch({ name: 'check' }),
  );
  await popup.evaluate(() => chrome.runtime.sendMessage({ to: 'background', call: 'checkNow' }));
  const checked = await popup.evaluate(() => chrome.runtime.sendMessage({ to: 'background', call: 'checks' }));
  expect(checked).toMatchObject({ ok: true, value: [{ document: { url: TERMS }, ways: [] }] });
  expect(server.requests.filter((url) => new URL(url).hostname === 'discord.com')).toEqual([]);

  const ask = () => fetch('http://discord.com/terms').then(String, String);
  const refused = popup.waitForEvent('console', (message) => /Content Security Policy/u.test(message.text()));
  expect(await popup.evaluate(ask)).toContain('TypeError');
  await refused;
});

/** The browser's own errands: it has them with and without us. */
const OF_BROWSER = /(?:^|\.)(?:google|googleapis|gstatic|gvt1)\.com$/u;

test('privacy, over the whole main path: nothing is asked of the web but, with checks on, the watched policy and the archive', async () => {
  await using scene = await openScene({ extension: buildWithAccess(test.info().outputPath('extension')), workerAsks: true });
  const { server, context, extensionId } = scene;
  const own = `chrome-extension://${extensionId}`;
  const byOwnPages: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(own) && !request.serviceWorker() && request.frame().url().startsWith(own))
      byOwnPages.push(request.url());
  });
  /** What reached the web, or what stands for it: by pages, worker and offscreen page, whoever asked. */
  const asked = () =>
    [...new Set(server.requests)]
      .filter((url) => !OF_BROWSER.test(new URL(url).hostname) && new URL(url).pathname !== '/favicon.ico')
      .sort();

  const first = await context.newPage();
  await first.goto(`${own}/welcome.html`);
  await first.goto(`${own}/sample.html`);
  await waitForMarks(first);
  await hoverMark(first, 0);
  expect(asked()).toEqual([]);

  const page = await scene.visit(POLICY, SAMPLE);
  await waitForMarks(page);
  await hoverMark(page, 0);
  await cardOf(page).getByRole('button', { name: 'More' }).click();
  // The card may lie over the summary.
  await page.keyboard.press('Escape');
  await pillOf(page).click();
  server.serve(POLICY, SAMPLE.replace('14 days', '7 days'));
  await page.reload();
  await waitForMarks(page);
  const popup = await scene.openPopup();
  await expect(popup.locator('.entry').first()).toBeVisible();
  for (const screen of ['library', 'changes', 'timeline', 'digest', 'settings', 'storage', 'methodology', 'licences']) {
    await first.goto(`${own}/dashboard.html#/${screen}`);
    await expect(first.getByRole('heading').first()).toBeVisible();
  }
  // The page and its own style sheet: what a visit without us asks for too.
  const visited = [new URL('/own.css', POLICY).href, POLICY];
  expect(asked()).toEqual(visited);

  const call = (name: string, request?: unknown) =>
    popup.evaluate((message) => chrome.runtime.sendMessage(message), { to: 'background', call: name, request });
  server.requests.length = 0;
  await popup.evaluate(() => chrome.storage.local.set({ checks: true }));
  await call('checkNow');
  const checked = [POLICY, new URL('/robots.txt', POLICY).href];
  await expect.poll(asked, { timeout: 60_000 }).toEqual(checked);

  await popup.evaluate(() => chrome.storage.local.set({ checkArchive: true, archiveBase: 'https://archive.example/versions/' }));
  await call('checkNow');
  const ofArchive = () => asked().filter((url) => !checked.includes(url));
  await expect.poll(ofArchive, { timeout: 60_000 }).toContainEqual(expect.stringContaining('/versions/'));
  for (const url of ofArchive()) expect(new URL(url).hostname).toBe('archive.example');
  expect(byOwnPages).toEqual([]);
});

test.describe('an extension that ends', () => {
  test.use({ ownBrowser: true });

  test('when the extension goes, the page is as it was found', async ({ scene }) => {
    const page = await scene.visit(TERMS, SAMPLE);
    await waitForMarks(page);
    // The call ends with the worker that it is made in.
    await scene.worker.evaluate(() => setTimeout(() => chrome.runtime.reload()));
    await pointAt(page, 0);
    await expect(overlayOf(page)).toHaveCount(0);
    expect(await listMarks(page)).toEqual([]);
  });
});
