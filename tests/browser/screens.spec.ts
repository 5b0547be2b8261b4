import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { pillOf, waitForMarks } from '../support/marks';
import { fixture, type Scene, TERMS, test } from '../support/scene';
import { shrinkPng } from '../support/shrink-png';

/** Looked at by people, compared with nothing. */
const FOLDER = path.resolve(import.meta.dirname, '__screens__');
const SAMPLE = fixture('sample/terms');
const PRIVACY = 'https://discord.com/privacy';
const WIDTHS = [320, 800, 1280] as const;
/** CSS pixels; the rest of a long screen says no more of how it looks. */
const MOST_HEIGHT = 1500;

/** A library as readers have it: one policy that changed for the worse, and others. */
async function fillLibrary(scene: Scene): Promise<void> {
  for (const [url, html] of [
    [TERMS, SAMPLE],
    [PRIVACY, SAMPLE.replaceAll('Terms of Service', 'Privacy Policy')],
    ['https://openrouter.ai/terms', SAMPLE],
    [TERMS, SAMPLE.replace('at least 30 days before', 'at least 7 days before')],
  ] as const) {
    const page = await scene.visit(url, html);
    await waitForMarks(page);
    await page.close();
  }
}

async function expectAccessible(page: Page, what: string): Promise<void> {
  const builder = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  const { violations } = await builder.analyze();
  expect(
    violations.map(({ id, nodes }) => [
      what,
      id,
      ...nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`),
    ]),
  ).toEqual([]);
}

/** Nothing reaches over the window's edge: no sideways scrolling. */
async function expectFits(page: Page, what: string): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over, `${what} is wider than the window`).toBeLessThanOrEqual(0);
}

/** Every screen of the dashboard by its navigation, and the pages beside it. */
async function listScreens(page: Page, root: string): Promise<{ name: string; url: string }[]> {
  await page.goto(`${root}dashboard.html`);
  const links = page.getByRole('navigation').getByRole('link');
  await expect(links.first()).toBeVisible();
  const hashes = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash));
  return [
    ...hashes.map((hash) => ({ name: hash.slice('#/'.length), url: `${root}dashboard.html${hash}` })),
    { name: 'welcome', url: `${root}welcome.html` },
    { name: 'privacy', url: `${root}privacy.html` },
  ];
}

/** The screen as it is when all its answers have come. */
async function open(page: Page, url: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(url);
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByText('Reading…', { exact: true })).toHaveCount(0);
}

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ view: { colorScheme } });

    test('every screen at every width: no fault that axe finds, nothing over the edge, a picture', async ({ scene }) => {
      test.setTimeout(400_000);
      mkdirSync(FOLDER, { recursive: true });
      await fillLibrary(scene);
      const page = await scene.context.newPage();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const screens = await listScreens(page, `chrome-extension://${scene.extensionId}/`);
      expect(screens.length).toBeGreaterThan(4);
      for (const { name, url } of screens)
        for (const width of WIDTHS) {
          const what = `${name}-${width}-${colorScheme}`;
          await page.setViewportSize({ width, height: 800 });
          await open(page, url);
          await expectFits(page, what);
          if (width !== 800) await expectAccessible(page, what);
          const height = Math.min(MOST_HEIGHT, await page.evaluate(() => document.documentElement.scrollHeight));
          const picture = await page.screenshot({ scale: 'css', fullPage: true, clip: { x: 0, y: 0, width, height } });
          writeFileSync(path.join(FOLDER, `${what}.png`), shrinkPng(picture));
        }
    });
  });

test('in forced colours no screen has a fault that axe finds', async ({ scene }) => {
  await fillLibrary(scene);
  const page = await scene.context.newPage();
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  for (const { name, url } of await listScreens(page, `chrome-extension://${scene.extensionId}/`)) {
    await open(page, url);
    await expectAccessible(page, `${name} in forced colours`);
  }
});

test('the theme that the reader chooses holds on every page of ours, at once', async ({ scene }) => {
  const root = `chrome-extension://${scene.extensionId}/`;
  const page = await scene.context.newPage();
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, `${root}dashboard.html#/settings`);
  const other = await scene.context.newPage();
  await other.emulateMedia({ colorScheme: 'light' });
  await other.goto(`${root}welcome.html`);
  const ground = (each: Page) => each.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await ground(other)).toBe('rgb(255, 253, 249)');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(() => ground(page)).toBe('rgb(27, 26, 29)');
  await expect.poll(() => ground(other)).toBe('rgb(27, 26, 29)');
});

test('what is chosen in the settings holds on pages', async ({ scene }) => {
  const page = await scene.context.newPage();
  await open(page, `chrome-extension://${scene.extensionId}/dashboard.html#/settings`);
  await page.getByRole('checkbox', { name: 'Show the summary on pages' }).uncheck();
  await page.getByRole('checkbox', { name: 'Watch policies I visit' }).uncheck();
  const terms = await scene.visit(TERMS, SAMPLE);
  await waitForMarks(terms);
  await expect(pillOf(terms)).toHaveCount(0);
  await open(page, `chrome-extension://${scene.extensionId}/dashboard.html#/library`);
  await expect(page.getByRole('button', { name: /^Watch Discord/u })).toHaveAttribute('aria-pressed', 'false');
  await open(page, `chrome-extension://${scene.extensionId}/dashboard.html#/settings`);
  await expect(page.getByRole('checkbox', { name: 'Watch policies I visit' })).not.toBeChecked();
});

test('by keyboard: past the navigation, to another screen, and the heading has the focus there', async ({ scene }) => {
  const page = await scene.context.newPage();
  await open(page, `chrome-extension://${scene.extensionId}/dashboard.html`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the screen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const settings = page.getByRole('navigation').getByRole('link', { name: 'Settings' });
  await settings.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeFocused();
  await expect(settings).toHaveAttribute('aria-current', 'page');
  await expect(page).toHaveTitle('Settings · Clauselight');
});

test('library and storage: search, stop watching, save to a file, delete, take the file in again', async ({ scene }) => {
  await fillLibrary(scene);
  const root = `chrome-extension://${scene.extensionId}/dashboard.html`;
  const page = await scene.context.newPage();
  await open(page, `${root}#/library`);
  const status = page.getByRole('status');
  await expect(page.getByRole('heading', { name: 'Discord' })).toBeVisible();
  await expect(status).toContainText('2 platforms, 3 documents');
  await page.getByRole('searchbox').fill('discord privacy');
  await expect(status).toContainText('1 platform, 1 document');
  const watch = page.getByRole('button', { name: /^Watch Discord/u });
  await expect(watch).toHaveAttribute('aria-pressed', 'true');
  await watch.click();
  await expect(watch).toHaveAttribute('aria-pressed', 'false');

  await open(page, `${root}#/storage`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save everything to a file' }).click(),
  ]);
  const saved = await download.path();
  await expect(status).toContainText('Written');

  await page.getByRole('button', { name: 'Delete all of Discord' }).click();
  await expect(page.getByRole('button', { name: 'Keep' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Delete all of Discord' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('group').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(status).toHaveText('Deleted.');
  await expect(page.getByRole('rowheader', { name: /^Discord/u })).toHaveCount(0);

  await page.getByLabel('File to take in').setInputFiles(saved);
  await expect(status).toContainText('Taken in: 2 new documents');
  await expect(page.getByRole('rowheader', { name: /^Discord/u })).toBeVisible();

  await page
    .getByLabel('File to take in')
    .setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(status).toContainText('other.json was not taken in, and nothing has changed.');

  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('group').getByRole('button', { name: 'Delete everything', exact: true }).click();
  await expect(page.getByText('Nothing.', { exact: true })).toBeVisible();
  await expect.poll(() => scene.worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('');
});
