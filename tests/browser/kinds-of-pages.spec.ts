import { expect, type Page } from '@playwright/test';
import { cardOf, hoverMark, listMarks, listOf, measureCard, overlayOf, pillOf, pointAt, waitForMarks } from '../support/marks';
import { fixture, TERMS, test } from '../support/scene';

const fixturePage = (name: string): string => fixture(`pages/${name}`);

/** Texts of the marks, once one of them is about these words. */
async function expectMark(page: Page, words: RegExp): Promise<void> {
  await expect.poll(async () => (await listMarks(page)).map(({ text }) => text)).toContainEqual(expect.stringMatching(words));
}

test('folded sections are read, and unfolded by going to a clause in them', async ({ scene }) => {
  const page = await scene.visit(TERMS, fixturePage('accordion'));
  await expectMark(page, /arbitration/u);
  await pillOf(page).click();
  await listOf(page)
    .getByRole('button', { name: /arbitrat/iu })
    .first()
    .click();
  await expect(page.locator('details').nth(1)).toHaveAttribute('open');
  await expect(cardOf(page)).toBeVisible();
  expect((await measureCard(page)).lines).not.toEqual([]);
});

test('what is added later is read and marked, and what was marked stays so', async ({ scene }) => {
  const page = await scene.visit(TERMS, fixturePage('late'));
  await expectMark(page, /terminate your account/u);
  await page.getByRole('button', { name: 'Show the rest' }).click();
  await expectMark(page, /arbitration/u);
  await expectMark(page, /terminate your account/u);
});

test('client-side navigation: each view has its own marks, and a view that is no policy has none', async ({ scene }) => {
  for (const path of ['/terms', '/privacy', '/recipes'])
    scene.server.serve(`https://discord.com${path}`, fixturePage('application'));
  const page = await scene.visit(TERMS);
  await expectMark(page, /arbitration/u);
  await page.getByRole('link', { name: 'Privacy' }).click();
  await expectMark(page, /advertising partners/u);
  await page.getByRole('link', { name: 'Recipes' }).click();
  await expect.poll(() => listMarks(page)).toEqual([]);
  await expect(pillOf(page)).toHaveCount(0);
  await page.goBack();
  await expectMark(page, /advertising partners/u);

  const popup = await scene.openPopup();
  await expect(popup.getByRole('heading', { name: 'Discord', exact: true })).toBeVisible();
  await expect(popup.getByRole('button', { name: /open in a tab/u })).toHaveCount(2);
});

test('a page that builds itself anew under the marks is marked anew', async ({ scene }) => {
  const page = await scene.visit(TERMS, fixturePage('application'));
  await expectMark(page, /arbitration/u);
  await page.evaluate(() => (window as unknown as { render(): void }).render());
  await expect.poll(() => listMarks(page)).not.toEqual([]);
  await expectMark(page, /arbitration/u);
  await hoverMark(page, 0);
});

test('text in a shadow root is marked and explained', async ({ scene }) => {
  const page = await scene.visit(TERMS, fixturePage('shadow'));
  await expectMark(page, /arbitration/u);
  await hoverMark(page, 0);
  expect((await measureCard(page)).covered).toEqual([]);
});

test('text in a frame of the same origin is marked', async ({ scene }) => {
  const page = await scene.visit(TERMS, fixturePage('frame'));
  const [, frame] = page.frames();
  await waitForMarks(frame as NonNullable<typeof frame>);
  await pillOf(page).click();
  await expect(listOf(page).locator('.entry').first()).toBeVisible();
});

test('marks take the theme of the ground that they stand on', async ({ scene }) => {
  const page = await scene.visit(TERMS, fixturePage('dark'));
  await expectMark(page, /arbitration/u);
  const marks = await listMarks(page);
  const themeOf = (words: RegExp) =>
    marks
      .find(({ text }) => words.test(text))
      ?.name.split('-')
      .at(-1);
  expect(themeOf(/arbitration/u)).toBe('dark');
  expect(themeOf(/terminate/u)).toBe('light');
});

test('right-to-left pages: card and list stay by their clause and in the window', async ({ scene }) => {
  const page = await scene.visit(TERMS, fixturePage('right-to-left'));
  await waitForMarks(page);
  await hoverMark(page, 0);
  const { card, window, covered } = await measureCard(page);
  expect(covered).toEqual([]);
  expect(card.left).toBeGreaterThanOrEqual(0);
  expect(card.right).toBeLessThanOrEqual(window.width);
});

test('a language that is not read is said to be so, and nothing is marked', async ({ scene }) => {
  const page = await scene.visit(TERMS, fixturePage('hebrew'));
  await expect(pillOf(page)).toHaveText('Not in English: nothing is marked');
  expect(await listMarks(page)).toEqual([]);
});

test('a page that hides what it does not know and covers everything can be read by keyboard all the same', async ({ scene }) => {
  const page = await scene.visit(TERMS, fixturePage('covered'));
  await waitForMarks(page);
  await expect(pillOf(page)).toBeVisible();
  // Words that lie under something are not what the pointer is on.
  expect(await pointAt(page, 0)).toBe(false);
  await scene.command('next-clause');
  await expect(cardOf(page)).toBeVisible();
  await expect(cardOf(page)).toHaveCSS('font-size', '15px');
  const { card, window, covered } = await measureCard(page);
  expect(covered).toEqual([]);
  expect(card.bottom).toBeLessThanOrEqual(window.height);
  await cardOf(page).getByRole('button', { name: 'Close' }).click();
  await expect(cardOf(page)).toHaveCount(0);
});

test('clauses in table rows are marked where they stand', async ({ scene }) => {
  const page = await scene.visit(TERMS, fixturePage('tables'));
  await waitForMarks(page);
  await pillOf(page).click();
  await listOf(page)
    .getByRole('button', { name: /^All \d/u })
    .click();
  await expect(listOf(page).locator('.entry').first()).toBeVisible();
  await expect(listOf(page)).not.toContainText('Not found on the page');
});

test('an empty page is said to be empty, and read once it has something', async ({ scene }) => {
  const page = await scene.visit(TERMS, fixturePage('empty'));
  await expect(pillOf(page)).toHaveText('No text to read here');
  await page.evaluate((html) => {
    document.body.append(...new DOMParser().parseFromString(html, 'text/html').body.children);
  }, fixturePage('late'));
  await expectMark(page, /terminate your account/u);
});

test('ten megabytes and a thousand nested boxes: said to be too long, and the page stays alive', async ({ scene }) => {
  const sentence = (n: number) =>
    `<p>${n}. We may terminate your account without notice, and these terms are a contract with you.</p>`;
  const words = Array.from({ length: 95_000 }, (_, n) => sentence(n)).join('');
  const nested = `${'<div>'.repeat(1000)}${sentence(0)}`;
  const page = await scene.visit(TERMS, `<!doctype html><title>Terms of Service</title>${words}${nested}`);
  await expect(pillOf(page)).toHaveText('Too long to read', { timeout: 45_000 });
  expect(await page.evaluate(() => document.querySelectorAll('p').length)).toBeGreaterThan(95_000);
  await expect(overlayOf(page)).toHaveCount(1);
});

test('one block of a hundred thousand characters is read', async ({ scene }) => {
  const sentence = 'We may suspend or terminate your account at any time, for any reason and without notice. ';
  const page = await scene.visit(
    TERMS,
    `<!doctype html><html lang="en"><title>Terms of Service</title><h1>Terms of Service</h1>
    <p>These terms are a contract between you and us. ${sentence.repeat(1200)}</p>`,
  );
  await expectMark(page, /terminate your account/u);
});

test('a page that is not a policy is left alone, and read if the reader insists', async ({ scene }) => {
  // The match patterns end in `*`; what they let in beside a document is judged by its text.
  const address = 'https://discord.com/terms-of-the-lake-society';
  const page = await scene.visit(address, fixturePage('article'));
  const popup = await scene.openPopup();
  await expect(popup.getByText('No terms or policy here, as far as its words tell.')).toBeVisible();
  await expect(overlayOf(page)).toHaveCount(0);
  await popup.getByRole('button', { name: 'Read this page anyway' }).click();
  await expect(pillOf(page)).toBeVisible();
});
