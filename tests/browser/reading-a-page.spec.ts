import { expect, type Page } from '@playwright/test';
import { cardOf, hoverMark, listMarks, listOf, measureCard, overlayOf, pillOf, pointAt, waitForMarks } from '../support/marks';
import { fixture, TERMS, test } from '../support/scene';

const SAMPLE = fixture('sample/terms');

const textsOfMarks = async (page: Page) => (await listMarks(page)).map(({ text }) => text);

/** The words that a card is open on. */
const currentOf = async (page: Page): Promise<string> => (await measureCard(page)).text;

test.describe('by pointer', () => {
  test('a card opens on dwelling, stays while the pointer is in it, and closes on leaving', async ({ scene }) => {
    const page = await scene.visit(TERMS, SAMPLE);
    await waitForMarks(page);
    await hoverMark(page, 0);
    const { card } = await measureCard(page);
    await page.mouse.move(card.left + 40, card.top + 40, { steps: 4 });
    await cardOf(page).getByRole('button', { name: 'More' }).hover();
    await cardOf(page).getByRole('button', { name: 'More' }).click();
    await expect(cardOf(page).getByRole('region', { name: 'Why it matters' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(cardOf(page)).toHaveCount(0);

    await page.mouse.move(2, 2);
    await hoverMark(page, 0);
    await page.mouse.move(2, 2);
    await expect(cardOf(page)).toHaveCount(0);
  });

  test('passing over a clause opens nothing', async ({ scene }) => {
    const page = await scene.visit(TERMS, SAMPLE);
    await waitForMarks(page);
    await page.evaluate(() => {
      const seen = new MutationObserver(() => {
        if (document.querySelector('clauselight-overlay')?.shadowRoot?.querySelector('.card')) document.title = 'opened';
      });
      const root = document.querySelector('clauselight-overlay')?.shadowRoot;
      if (root) seen.observe(root, { childList: true, subtree: true });
    });
    expect(await pointAt(page, 0)).toBe(true);
    await page.mouse.move(2, 2);
    // Another clause's card comes later than the first one's would have.
    await hoverMark(page, (await listMarks(page)).length - 1);
    const { text } = await measureCard(page);
    expect(text).toBe((await textsOfMarks(page)).at(-1));
    await page.keyboard.press('Escape');
  });

  test('a click on a clause opens its card, which stays until a click outside', async ({ scene }) => {
    const page = await scene.visit(TERMS, SAMPLE);
    await waitForMarks(page);
    expect(await pointAt(page, 0)).toBe(true);
    await page.mouse.down();
    await page.mouse.up();
    await expect(cardOf(page)).toBeVisible();
    await page.mouse.move(2, 2);
    await pillOf(page).hover();
    await expect(cardOf(page)).toBeVisible();
    await page.mouse.click(2, 2);
    await expect(cardOf(page)).toHaveCount(0);
  });
});

test.describe('by keyboard', () => {
  test('next and previous walk through the clauses in order; Enter opens the details; Escape gives the page back', async ({
    scene,
  }) => {
    const page = await scene.visit(TERMS, SAMPLE);
    await waitForMarks(page);
    const texts = await textsOfMarks(page);
    await page.getByRole('link', { name: 'Help' }).focus();
    await scene.command('next-clause');
    await expect(cardOf(page)).toBeVisible();
    expect(await currentOf(page)).toBe(texts[0]);
    await expect(page.getByRole('link', { name: 'Help' })).toBeFocused();
    await expect(overlayOf(page).getByRole('status')).toHaveText(
      /^Clause \d+ of \d+\. .*Enter opens the details, Escape closes\.$/u,
    );

    const name = await cardOf(page).getByRole('heading').innerText();
    await scene.command('next-clause');
    await expect(cardOf(page).getByRole('heading')).not.toHaveText(name);
    await scene.command('previous-clause');
    await expect(cardOf(page).getByRole('heading')).toHaveText(name);

    await page.keyboard.press('Enter');
    await expect(cardOf(page)).toBeFocused();
    await expect(cardOf(page).getByRole('region', { name: 'Why it matters' })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(cardOf(page).locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(cardOf(page)).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Help' })).toBeFocused();
    // The page's own keys are the page's again.
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/help$/u);
  });

  test('previous from the top goes to the last clause', async ({ scene }) => {
    const page = await scene.visit(TERMS, SAMPLE);
    await waitForMarks(page);
    const texts = await textsOfMarks(page);
    await scene.command('previous-clause');
    await expect(cardOf(page)).toBeVisible();
    expect(texts.slice(-3)).toContain(await currentOf(page));
  });

  test('the list opens, takes the focus, leads to a clause, and closes', async ({ scene }) => {
    const page = await scene.visit(TERMS, SAMPLE);
    await waitForMarks(page);
    await scene.command('toggle-list');
    await expect(listOf(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(listOf(page).getByRole('button', { name: 'Close the list' })).toBeFocused();
    const last = listOf(page).locator('.entry').last();
    await last.focus();
    await page.keyboard.press('Enter');
    await expect(cardOf(page)).toBeVisible();
    const { lines, window } = await measureCard(page);
    expect(lines.some(({ top, bottom }) => top >= 0 && bottom <= window.height)).toBe(true);
    await page.keyboard.press('Escape');
    await expect(cardOf(page)).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(listOf(page)).toHaveCount(0);
  });
});

test.describe('list and pill', () => {
  test.describe('on a narrow window', () => {
    test.use({ view: { viewport: { width: 320, height: 640 } } });

    test('the list makes room for the clause that it led to', async ({ scene }) => {
      const page = await scene.visit(TERMS, SAMPLE);
      await waitForMarks(page);
      await pillOf(page).click();
      await listOf(page).locator('.entry').first().click();
      await expect(cardOf(page)).toBeVisible();
      await expect(listOf(page)).toHaveCount(0);
      expect((await measureCard(page)).covered).toEqual([]);
    });
  });

  test('the list is filtered by kind, and can have everything marked', async ({ scene }) => {
    const page = await scene.visit(TERMS, SAMPLE);
    const notable = await waitForMarks(page);
    await pillOf(page).click();
    const entries = listOf(page).locator('.entry');
    for (const kind of ['high', 'medium', 'in your favour']) {
      const button = listOf(page).getByRole('button', { name: new RegExp(`^\\d+ ${kind}$`, 'u') });
      const [number] = (await button.getAttribute('aria-label'))?.split(' ') ?? [];
      await button.click();
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      await expect(entries).toHaveCount(Number(number));
    }
    const all = listOf(page).getByRole('button', { name: /^All \d+$/u });
    await all.click();
    await expect(entries).toHaveCount(Number((await all.innerText()).slice('All '.length)));
    await listOf(page).getByRole('checkbox').check();
    await expect.poll(async () => (await listMarks(page)).length).toBeGreaterThan(notable);
    // Remembered on the next page.
    const again = await scene.visit(TERMS);
    await expect.poll(async () => (await listMarks(again)).length).toBeGreaterThan(notable);
  });

  const dismiss = async (page: Page, where: string) => {
    await overlayOf(page).getByRole('button', { name: 'Hide this summary' }).click();
    await overlayOf(page).getByRole('button', { name: where }).click();
    await expect(pillOf(page)).toHaveCount(0);
  };

  test('the summary is sent away from the page, the platform, and everywhere; marks stay; the popup brings it back', async ({
    scene,
  }) => {
    const [privacy, elsewhere] = ['https://discord.com/privacy', 'https://openrouter.ai/terms'];
    for (const url of [TERMS, privacy, elsewhere]) scene.server.serve(url, SAMPLE);
    const page = await scene.visit(TERMS);
    await waitForMarks(page);
    await dismiss(page, 'On this page');
    expect((await listMarks(page)).length).toBeGreaterThan(0);
    await page.reload();
    await expect(pillOf(page)).toBeVisible();

    await dismiss(page, 'On Discord');
    await page.goto(privacy);
    await waitForMarks(page);
    await expect(pillOf(page)).toHaveCount(0);
    await page.goto(elsewhere);
    await expect(pillOf(page)).toBeVisible();

    await dismiss(page, 'Everywhere');
    await page.reload();
    await waitForMarks(page);
    await expect(pillOf(page)).toHaveCount(0);

    const popup = await scene.openPopup();
    await popup.getByRole('checkbox', { name: 'Show the summary on pages' }).check();
    await page.reload();
    await expect(pillOf(page)).toBeVisible();
  });

  test('the pill goes to another corner by key and by dragging, and is there on the next page', async ({ scene }) => {
    const page = await scene.visit(TERMS, SAMPLE);
    await waitForMarks(page);
    await pillOf(page).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(overlayOf(page).locator('.pill')).toHaveClass(/bottom-left/u);
    const box = await pillOf(page).boundingBox();
    if (!box) throw new Error('the pill has no box');
    await page.mouse.move(box.x + 12, box.y + 12);
    await page.mouse.down();
    // As hands do: a little at first, still on the pill, which then has the pointer.
    await page.mouse.move(box.x + 24, box.y + 12, { steps: 4 });
    await page.mouse.move(1200, 40, { steps: 5 });
    await page.mouse.up();
    await expect(overlayOf(page).locator('.pill')).toHaveClass(/top-right/u);
    await expect(listOf(page)).toHaveCount(0);
    await page.reload();
    await expect(overlayOf(page).locator('.pill')).toHaveClass(/top-right/u);
  });
});
