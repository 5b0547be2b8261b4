import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { buildWithAccess } from '../support/build-with-access';
import { findFaults } from '../support/find-faults';
import { waitForMarks } from '../support/marks';
import { fixture, openScene, type Scene, TERMS, test } from '../support/scene';

const SAMPLE = fixture('sample/terms');
/** One clause reads otherwise in each: to the reader's harm, then to their good. */
const WORSE = SAMPLE.replace('opt out of arbitration within 30 days', 'opt out of arbitration within 10 days');
const BETTER = SAMPLE.replace('opt out of arbitration within 30 days', 'opt out of arbitration within 60 days');

/** A document with three versions, whose last change waits to be read. */
async function readThrice(scene: Scene): Promise<void> {
  for (const html of [SAMPLE, WORSE, BETTER]) {
    const page = await scene.visit(TERMS, html);
    await waitForMarks(page);
    if (html === WORSE) {
      const popup = await scene.openPopup();
      await popup.getByRole('button', { name: /^Mark the changes of .* as read$/u }).click();
      await expect(popup.getByRole('heading', { name: /unread change/u })).toHaveCount(0);
      await popup.close();
    }
    await page.close();
  }
}

async function openDashboard(scene: Scene, hash: string): Promise<Page> {
  const page = await scene.context.newPage();
  await page.goto(`chrome-extension://${scene.extensionId}/dashboard.html#/${hash}`);
  return page;
}

const badgeOf = (page: Page) => page.evaluate(() => chrome.action.getBadgeText({}));
const entryOf = (page: Page, words: RegExp) => page.getByRole('listitem').filter({ hasText: words });

async function expectAccessible(page: Page): Promise<void> {
  expect(await findFaults(page)).toEqual([]);
}

test('changes are listed with their words, read and unread; all are read at once, and the badge is gone', async ({ scene }) => {
  expect(new Set([SAMPLE, WORSE, BETTER]).size).toBe(3);
  await readThrice(scene);
  const page = await openDashboard(scene, 'changes');
  await expect(page.getByRole('heading', { name: /^Unread/u })).toBeVisible();
  await expect(entryOf(page, /Better for you\./u)).toHaveCount(1);
  await expect(entryOf(page, /Worse for you\./u)).toHaveCount(1);
  expect(Number(await badgeOf(page))).toBeGreaterThan(0);
  const better = entryOf(page, /Better for you\./u);
  await better.getByText('Before and after').click();
  await expect(better.locator('del').first()).toHaveText('10');
  await expect(better.locator('ins').first()).toHaveText('60');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Mark all as read' }).click();
  await expect(page.getByRole('heading', { name: /^Unread/u })).toHaveCount(0);
  await expect(entryOf(page, /Better for you\./u)).toHaveCount(1);
  expect(await badgeOf(page)).toBe('');
});

test('what is muted or snoozed counts nowhere and is listed quietly, until it is let speak again', async ({ scene }) => {
  await readThrice(scene);
  const page = await openDashboard(scene, 'changes');
  const count = await badgeOf(page);
  await page.getByRole('button', { name: 'Mute Discord' }).first().click();
  await expect.poll(() => badgeOf(page)).toBe('');
  await expect(page.getByText(/^Muted \(\d+\)$/u)).toBeVisible();
  await expect(page.getByText('every document of this platform')).toBeVisible();
  await expectAccessible(page);
  const popup = await scene.openPopup();
  await expect(popup.getByText(/muted change/u)).toBeVisible();
  await expect(popup.getByRole('heading', { name: /unread change/u })).toHaveCount(0);

  await page.getByRole('button', { name: 'Tell me of Discord again' }).click();
  await expect.poll(() => badgeOf(page)).toBe(count);
  await popup.reload();
  await popup.getByRole('button', { name: /for a week$/u }).click();
  await expect.poll(() => badgeOf(page)).toBe('');
  await expect(popup.getByRole('heading', { name: /unread change/u })).toHaveCount(0);
  const alarms = await popup.evaluate(() => chrome.alarms.getAll());
  const week = alarms.filter(({ name }) => name.startsWith('tell@')).map(({ scheduledTime }) => scheduledTime - Date.now());
  expect(week).toHaveLength(1);
  expect(Math.round((week[0] as number) / 86_400_000)).toBe(7);
});

test('the week, on the screen and as Markdown', async ({ scene }) => {
  await readThrice(scene);
  const page = await openDashboard(scene, 'digest');
  await expect(entryOf(page, /Better for you\./u)).toHaveCount(1);
  await expectAccessible(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const markdown = readFileSync(await (await downloading).path(), 'utf8');
  expect(markdown).toMatch(/^# Policy changes, /u);
  expect(markdown).toContain('opt out of arbitration within 10 days');
  expect(markdown).toContain('opt out of arbitration within 60 days');
  await scene.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(markdown);
  await page.getByRole('link', { name: 'The week before' }).click();
  await expect(page.getByText('Nothing that matters changed')).toBeVisible();
});

test('a row a document, and any two of its versions compared, side by side or in one text', async ({ scene }) => {
  await readThrice(scene);
  const page = await openDashboard(scene, 'timeline');
  const row = page.getByRole('link', { name: /3 versions · 2 with changes that matter/u });
  await expect(row.locator('circle.material')).toHaveCount(2);
  await expectAccessible(page);
  await row.click();
  const compared = page.getByRole('region', { name: 'Compared' });
  await expect(compared.locator('.sides del').first()).toHaveText('10');
  await expect(compared.locator('.sides ins').first()).toHaveText('60');
  await page
    .getByRole('radio', { name: /^Older/u })
    .last()
    .check();
  await expect(compared.locator('.sides del').first()).toHaveText('30');
  await compared.getByRole('button', { name: 'In one text' }).click();
  await expect(compared.locator('.sides')).toHaveCount(0);
  await expect(compared.locator('.quote del').first()).toHaveText('30');
  await expect(compared.locator('.quote ins').first()).toHaveText('60');
  await expectAccessible(page);
});

test('a page outside the catalogue is read and watched by one click', async () => {
  await using scene = await openScene({ extension: buildWithAccess(test.info().outputPath('extension')) });
  await scene.visit('https://lanternlake.example/terms', SAMPLE);
  const popup = await scene.openPopup();
  await popup.getByRole('button', { name: 'Watch this page' }).click();
  await expect(popup.getByRole('heading', { name: 'lanternlake.example' })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Watched' })).toBeVisible();
});

test('the popup has no fault that axe finds, with changes and without', async ({ scene }) => {
  const empty = await scene.openPopup();
  await expectAccessible(empty);
  await empty.close();
  await readThrice(scene);
  const popup = await scene.openPopup();
  await expect(popup.getByRole('heading', { name: /unread change/u })).toBeVisible();
  await expectAccessible(popup);
  await popup.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(popup);
});
