import { expect, type Page } from '@playwright/test';
import { buildWithAccess } from '../support/build-with-access';
import { cardOf, listMarks, listOf, overlayOf, pillOf, waitForMarks } from '../support/marks';
import { fixture, openScene, type Scene, TERMS, test } from '../support/scene';

const SAMPLE = fixture('sample/terms');
const CHANGED = SAMPLE.replaceAll('30 days', '10 days');

/** Asked from the popup: a worker that was killed has no page of ours to ask from. */
const badgeOf = (popup: Page) => popup.evaluate(() => chrome.action.getBadgeText({}));

async function killWorker({ context }: Scene, popup: Page): Promise<void> {
  const session = await context.newCDPSession(popup);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

test('what changed since the last visit is marked, counted, told in the popup, and cleared by reading it', async ({ scene }) => {
  expect(CHANGED).not.toBe(SAMPLE);
  await waitForMarks(await scene.visit(TERMS, SAMPLE));
  const page = await scene.visit(TERMS, CHANGED);
  await waitForMarks(page);
  await expect(pillOf(page)).toHaveAccessibleName(/, [1-9]\d* changed/u);

  const popup = await scene.openPopup();
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

  await killWorker(scene, popup);
  await popup.reload();
  await expect(popup.getByRole('heading', { name: /unread change/u })).toContainText(String(count));
  expect(await badgeOf(popup)).toBe(String(count));

  await pillOf(page).click();
  await expect.poll(() => badgeOf(popup)).toBe('');
  await popup.reload();
  await expect(popup.getByText('Watched', { exact: true }).first()).toBeVisible();
  await expect(popup.getByRole('heading', { name: /unread change/u })).toHaveCount(0);
  const again = await scene.visit(TERMS);
  await waitForMarks(again);
  await expect(pillOf(again)).not.toHaveAccessibleName(/changed/u);
});

test('added, removed and reworded clauses are each marked or listed, with before and after', async ({ scene }) => {
  const removed = '<p>We do not sell your personal data.</p>';
  const added = '<p>We may record your calls with our support team and keep the recordings for 5 years.</p>';
  await waitForMarks(await scene.visit(TERMS, SAMPLE));
  const edited = SAMPLE.replace('opt out of arbitration within 30 days', 'opt out of arbitration within 10 days');
  const page = await scene.visit(TERMS, edited.replace(removed, added));
  await waitForMarks(page);
  const changed = (await listMarks(page)).filter(({ name }) => name.startsWith('clauselight-changed'));
  expect(changed.some(({ text }) => text.includes('within 10 days'))).toBe(true);
  expect(changed.some(({ text }) => text.includes('keep the recordings'))).toBe(true);
  expect(changed.some(({ text }) => text.includes('later claims are barred'))).toBe(false);

  await pillOf(page).click();
  const list = listOf(page);
  await expect(list).toContainText(/changes since \d/u);
  await list.getByRole('button', { name: /^\d+ changed$/u }).click();
  await expect(list.locator('del')).toHaveText('We do not sell your personal data.');
  await expect(list.locator('.entry', { hasText: 'Removed' })).toHaveCount(1);

  await list
    .locator('.entry', { hasText: /opt.?out|arbitration/iu })
    .first()
    .click();
  const card = cardOf(page);
  await expect(card.locator('.change-line')).toContainText('Worse for you.');
  await card.getByRole('button', { name: 'More' }).click();
  await expect(card.locator('del')).toHaveText('30');
  await expect(card.locator('ins')).toHaveText('10');
});

test('a page that is read while the worker is killed again and again is read once', async ({ scene }) => {
  const popup = await scene.openPopup();
  const page = await scene.visit(TERMS, SAMPLE);
  for (let times = 0; times < 3; times++) await killWorker(scene, popup);
  await waitForMarks(page);
  scene.server.serve(TERMS, CHANGED);
  await page.reload();
  await killWorker(scene, popup);
  await waitForMarks(page);
  await popup.reload();
  await expect(popup.getByText('2 versions')).toBeVisible();
});

test('the popup leads to the worst clauses, and stops watching', async ({ scene }) => {
  const page = await scene.visit(TERMS, SAMPLE);
  await waitForMarks(page);
  const popup = await scene.openPopup();
  const worst = popup.locator('.entry').first();
  const name = await worst.locator('.below').innerText();
  const closed = popup.waitForEvent('close');
  await worst.click();
  await closed;
  await expect(overlayOf(page).getByRole('dialog', { name })).toBeVisible();

  const again = await scene.openPopup();
  await again.getByRole('button', { name: /^Stop watching/u }).click();
  await expect(again.getByRole('button', { name: /^Watch Discord/u })).toBeVisible();
  await again.reload();
  await expect(again.getByText('Policies that you visit turn up here.')).toBeVisible();
});

test('the popup is reached and used by keyboard, and nothing in it is refused by its own policy', async ({ scene }) => {
  const page = await scene.visit(TERMS, SAMPLE);
  await waitForMarks(page);
  const popup = await scene.openPopup();
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

test('a page outside of the catalogue is left alone until the reader asks', async () => {
  await using scene = await openScene({ extension: buildWithAccess(test.info().outputPath('extension')) });
  const address = 'https://lanternlake.example/terms';
  const page = await scene.visit(address, SAMPLE);
  await expect(overlayOf(page)).toHaveCount(0);

  const popup = await scene.openPopup();
  await popup.getByRole('button', { name: 'Read this page' }).click();
  await expect(popup.locator('.entry').first()).toBeVisible();
  expect(await waitForMarks(page)).toBeGreaterThan(0);
  await expect(pillOf(page)).toBeVisible();
  await popup.getByRole('button', { name: 'Watch', exact: true }).click();
  await expect(popup.getByRole('heading', { name: 'lanternlake.example' })).toBeVisible();
});
