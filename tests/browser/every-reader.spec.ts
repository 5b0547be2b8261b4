import { expect, type Page } from '@playwright/test';
import { findFaults } from '../support/find-faults';
import { cardOf, hoverMark, listMarks, listOf, measureCard, overlayOf, pillOf, pointAt, waitForMarks } from '../support/marks';
import { fixture, TERMS, test } from '../support/scene';

const SAMPLE = fixture('sample/terms');

/** How a kind of mark is drawn now, as the browser computes it. */
const drawn = (page: Page, name: string) =>
  page.evaluate((highlight) => {
    const style = getComputedStyle(document.querySelector('p') as Element, `::highlight(${highlight})`);
    return { line: style.textDecorationLine, style: style.textDecorationStyle, ground: style.backgroundColor };
  }, name);

/** Clipped or covered by the window's edge, or wider than its box. */
async function expectInWindow(page: Page, selector: string): Promise<void> {
  const box = await overlayOf(page)
    .locator(selector)
    .evaluate((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const wide = [...element.querySelectorAll(':not(.visually-hidden)')]
        .filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1)
        .map((each) => `${each.outerHTML.slice(0, 80)}: ${each.scrollWidth} in ${each.clientWidth}`);
      return { left, top, right, bottom, wide, width: innerWidth, height: innerHeight };
    });
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(box.width);
  expect(box.bottom).toBeLessThanOrEqual(box.height);
  expect(box.wide).toEqual([]);
}

for (const [name, viewport] of [
  ['320 px', { width: 320, height: 640 }],
  // What a page sees of a window of 1280 by 800 at 200% zoom.
  ['200% zoom', { width: 640, height: 400 }],
] as const)
  test.describe(name, () => {
    test.use({ view: { viewport } });

    test('card, pill and list are whole and by their clause', async ({ scene }) => {
      const page = await scene.visit(TERMS, SAMPLE);
      const count = await waitForMarks(page);
      for (let n = 0; n < count; n++) {
        if (!(await pointAt(page, n))) continue; // under the pill
        await page.mouse.down();
        await page.mouse.up();
        await expect(cardOf(page)).toBeVisible();
        await expectInWindow(page, '.card');
        expect((await measureCard(page)).covered).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(cardOf(page)).toHaveCount(0);
      }
      await expectInWindow(page, '.pill');
      await pillOf(page).click();
      await expect(listOf(page)).toBeVisible();
      await expectInWindow(page, '.list');
      await expect(listOf(page).locator('.entry').first()).toBeInViewport();
    });
  });

test('the popup over a page that was read has no fault that axe finds, light and dark', async ({ scene }) => {
  await waitForMarks(await scene.visit(TERMS, SAMPLE));
  const popup = await scene.openPopup();
  await expect(popup.locator('.entry').first()).toBeVisible();
  const surface = () => popup.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await popup.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await surface()).toBe('rgb(255, 253, 249)');
  expect(await findFaults(popup)).toEqual([]);
  await popup.emulateMedia({ colorScheme: 'dark' });
  expect(await surface()).toBe('rgb(27, 26, 29)');
  expect(await findFaults(popup, { only: 'color-contrast' })).toEqual([]);
});

test('a printed page shows nothing of ours', async ({ scene }) => {
  const page = await scene.visit(TERMS, SAMPLE);
  await waitForMarks(page);
  const [{ name } = { name: '' }] = await listMarks(page);
  expect((await drawn(page, name)).line).toBe('underline');
  await expect(pillOf(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const each of new Set((await listMarks(page)).map((mark) => mark.name))) {
    const { line, ground } = await drawn(page, each);
    expect({ line, ground }).toEqual({ line: 'none', ground: 'rgba(0, 0, 0, 0)' });
  }
  await expect(pillOf(page)).toBeHidden();
});

test('with reduced motion nothing moves', async ({ scene }) => {
  const page = await scene.visit(TERMS, SAMPLE);
  await waitForMarks(page);
  await hoverMark(page, 0);
  await expect(cardOf(page)).toHaveCSS('animation-duration', '0.12s');
  await page.keyboard.press('Escape');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await scene.command('next-clause');
  await expect(cardOf(page)).toHaveCSS('animation-duration', '0s');
  await expect(overlayOf(page).locator('.pill')).toHaveCSS('transition-duration', '0s');
});

test('with forced colours marks are told apart by their line', async ({ scene }) => {
  const page = await scene.visit(TERMS, SAMPLE);
  await waitForMarks(page);
  await page.emulateMedia({ forcedColors: 'active' });
  const names = ['high', 'medium', 'favourable', 'low'].map((kind) => `clauselight-${kind}-light`);
  const styles = await Promise.all(names.map(async (name) => (await drawn(page, name)).style));
  expect(styles).toEqual(['double', 'solid', 'solid', 'dotted']);
  await hoverMark(page, 0);
  await expect(cardOf(page)).toHaveCSS('border-top-style', 'solid');
});
