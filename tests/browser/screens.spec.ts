import { expect, type Page } from '@playwright/test';
import { findFaults } from '../support/find-faults';
import { keepPicture } from '../support/keep-picture';
import { pillOf, waitForMarks } from '../support/marks';
import { fixture, type Scene, TERMS, test } from '../support/scene';

const SAMPLE = fixture('sample/terms');
const PRIVACY = 'https://discord.com/privacy';
/** CSS pixels; axe tries the first and the last. */
const WIDTHS = [320, 800, 1280] as const;

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

test('every screen, at every width and in all colours: no fault that axe finds, nothing over the edge', async ({ scene }) => {
  test.setTimeout(400_000);
  await fillLibrary(scene);
  const page = await scene.context.newPage();
  const screens = await listScreens(page, `chrome-extension://${scene.extensionId}/`);
  expect(screens.length).toBeGreaterThan(4);
  for (const { name, url } of screens) {
    await open(page, url);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        const what = `${name}-${width}-${colorScheme}`;
        await page.emulateMedia({ colorScheme, forcedColors: 'none', reducedMotion: 'reduce' });
        await keepPicture(page, what, { fullPage: true });
        if (colorScheme === 'light') await expectFits(page, what);
        if (width === 800) continue;
        expect(await findFaults(page, colorScheme === 'light' ? {} : { only: 'color-contrast' }), what).toEqual([]);
      }
    }
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await findFaults(page, { only: 'color-contrast' }), `${name} in forced colours`).toEqual([]);
    // Before the next screen is opened: a page that was begun in forced colours keeps their ground in its pictures.
    await page.emulateMedia({ forcedColors: 'none' });
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
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  await expect.poll(() => scene.worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('');
});
