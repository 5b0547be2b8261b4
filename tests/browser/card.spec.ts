import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { findFaults } from '../support/find-faults';
import { keepPicture } from '../support/keep-picture';
import { cardOf, hoverMark, listOf, measureCard, overlayOf, pillOf, pointAt, waitForMarks } from '../support/marks';
import { EXTENSION } from '../support/open-browser';
import { fixture, type Scene, TERMS, test } from '../support/scene';

const SAMPLE = fixture('sample/terms');

const railOf = (page: Page) => overlayOf(page).getByRole('listbox');
const tabOf = (page: Page, name: string) => listOf(page).getByRole('tab', { name });

async function expectFits(page: Page, selector: string): Promise<void> {
  const wide = await overlayOf(page)
    .locator(selector)
    .evaluate((element) =>
      [element, ...element.querySelectorAll(':not(.visually-hidden)')]
        .filter(
          (each) =>
            each.getBoundingClientRect().right > innerWidth + 1 ||
            (each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1 && getComputedStyle(each).display !== 'inline'),
        )
        .map((each) => each.outerHTML.slice(0, 100)),
    );
  expect(wide).toEqual([]);
}

/** A marked clause by its name, opened from the list. */
async function openClause(page: Page, name: string): Promise<void> {
  await pillOf(page).click();
  await listOf(page)
    .getByRole('button', { name: new RegExp(`${name}$`, 'u') })
    .first()
    .click();
  await expect(cardOf(page).getByRole('heading', { level: 2 })).toHaveText(name);
}

/** What is on the clipboard, as a page sees it. */
const clipboardOf = async (scene: Scene, page: Page): Promise<string> => {
  await scene.context.grantPermissions(['clipboard-read']);
  return page.evaluate(() => navigator.clipboard.readText());
};

/** Light before dark: only contrast can differ then. */
const THEMES = [
  ['light', {}],
  ['dark', { only: 'color-contrast' }],
] as const;

for (const [width, height] of [
  [320, 640],
  [1280, 800],
] as const)
  test.describe(`${width} px`, () => {
    test.use({ view: { viewport: { width, height } } });

    test('card, list and glance, in every depth, light and dark: nothing that axe finds, nothing over the edge', async ({
      scene,
    }) => {
      test.setTimeout(400_000);
      const page = await scene.visit(TERMS, SAMPLE);
      await waitForMarks(page);
      const look = async (name: string, selector: string) => {
        await expectFits(page, selector);
        for (const [colorScheme, rules] of THEMES) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await expect(overlayOf(page).locator('.surface')).toHaveAttribute('data-theme', colorScheme);
          expect(await findFaults(page, { within: 'clauselight-overlay', ...rules }), `${name}, ${colorScheme}`).toEqual([]);
          await keepPicture(page, `${name}-${width}-${colorScheme}`);
        }
      };
      await pillOf(page).click();
      await listOf(page).getByRole('button', { name: 'Search' }).click();
      await look('list', '.list');
      await tabOf(page, 'At a glance').click();
      await look('glance', '.list');
      await page.keyboard.press('Escape');
      await expect(listOf(page)).toHaveCount(0);
      await openClause(page, 'Binding arbitration');
      if (await listOf(page).count()) await listOf(page).getByRole('button', { name: 'Close the list' }).click();
      await look('card', '.card');
      await cardOf(page).getByRole('button', { name: 'Cite' }).click();
      await expect(cardOf(page).locator('.citation')).toBeVisible();
      await look('card-cite', '.card');
      await cardOf(page).getByRole('button', { name: 'Back' }).click();
      await cardOf(page).getByRole('button', { name: 'More' }).click();
      await look('card-more', '.card');
      await cardOf(page).getByRole('button', { name: 'Report as wrong' }).click();
      await look('card-report', '.card');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await overlayOf(page).getByRole('button', { name: 'Hide this summary' }).click();
      await look('pill', '.pill');
    });
  });

test('by keys alone: from the first clause to its depths, to the list, the glance and the rail, and back to the page', async ({
  scene,
}) => {
  const page = await scene.visit(TERMS, SAMPLE);
  await waitForMarks(page);
  const card = cardOf(page);
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  /** Tabs until something of ours with this name has the focus. */
  const tabTo = async (name: string | RegExp) => {
    for (let n = 0; n < 60; n++) {
      const focused = overlayOf(page).locator(':focus');
      if (
        (await focused.count()) &&
        (await focused.evaluate((element) => (element as HTMLElement).ariaLabel ?? element.textContent))?.match(name)
      )
        return focused;
      await press('Tab');
    }
    throw new Error(`nothing called ${name} can be reached`);
  };
  const spoken = overlayOf(page).locator('[aria-live]');

  await page.getByRole('link', { name: 'Help' }).focus();
  await scene.command('next-clause');
  await expect(spoken).toHaveText(/^Clause \d+ of \d+\./u);
  await press('Enter');
  await expect(card).toBeFocused();
  await expect(card.getByRole('region', { name: 'Why it matters' })).toBeVisible();

  // The focus is always to be seen: within the card's own window (2.4.11).
  for (const name of ['Keep this card open', 'Close', 'Less', 'Copy', 'Cite', 'Share', 'Report as wrong']) {
    const control = await tabTo(new RegExp(`^${name}$`, 'u'));
    await expect(control).toBeInViewport({ ratio: 1 });
  }
  await press('Enter');
  await press('Tab', 'ArrowDown');
  await tabTo(/^Keep this report$/u);
  await press('Enter');
  await expect(spoken).toHaveText(/^Kept on this machine/u);
  await press('Escape');
  await expect(card).toBeVisible();
  await press('Escape');
  await expect(card).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Help' })).toBeFocused();

  await scene.command('toggle-list');
  await expect(listOf(page)).toBeFocused();
  await tabTo(/^Clauses$/u);
  await press('ArrowRight');
  await expect(tabOf(page, 'At a glance')).toBeFocused();
  await expect(tabOf(page, 'At a glance')).toHaveAttribute('aria-selected', 'true');
  await tabTo(/^Save to your calendar$/u);
  await press('Escape');
  await expect(listOf(page)).toHaveCount(0);

  const rail = await tabTo(/^Map of the clauses/u);
  await expect(rail).toHaveCSS('opacity', '1');
  await press('End', 'ArrowUp', 'Enter');
  await expect(card).toBeVisible();
  const { lines, window } = await measureCard(page);
  expect(lines.some(({ top, bottom }) => top >= 0 && bottom <= window.height)).toBe(true);
  await press('Escape');
  await expect(card).toHaveCount(0);
});

test('a pinned card stays through clicks and scrolling, until the reader closes it', async ({ scene }) => {
  const page = await scene.visit(TERMS, SAMPLE);
  await waitForMarks(page);
  await hoverMark(page, 0);
  await cardOf(page).getByRole('button', { name: 'Keep this card open' }).click();
  await page.mouse.click(2, 2);
  await page.mouse.wheel(0, 3000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
  await expect(cardOf(page)).toBeInViewport();
  await cardOf(page).getByRole('button', { name: 'Close' }).click();
  await expect(cardOf(page)).toHaveCount(0);
});

test('copies, cites and keeps a report', async ({ scene }) => {
  const page = await scene.visit(TERMS, SAMPLE);
  await waitForMarks(page);
  await openClause(page, 'Binding arbitration');
  const card = cardOf(page);
  await card.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(card).toContainText('Copied.');
  expect(await clipboardOf(scene, page)).toMatch(
    /^Binding arbitration \(Discord, Terms of Service\): .+\n“Any dispute between you and us .+”\nhttps:\/\/discord\.com\/terms#:~:text=Any%20dispute/u,
  );
  await card.getByRole('button', { name: 'Cite' }).click();
  await card.getByRole('button', { name: 'BibTeX' }).click();
  await card.getByRole('button', { name: 'Copy the citation' }).click();
  await expect(card).toContainText('Citation copied.');
  expect(await clipboardOf(scene, page)).toMatch(/^@online\{[\s\S]+Any dispute between you and us/u);
  await card.getByRole('button', { name: 'Back' }).click();

  await card.getByRole('button', { name: 'More' }).click();
  await card.getByRole('button', { name: 'Report as wrong' }).click();
  await card.getByLabel('It says this, but it matters more or less than shown').check();
  await card.getByLabel('A note, if you like').fill('I live elsewhere.');
  await card.getByRole('button', { name: 'Keep this report' }).click();
  await expect(card).toContainText('Kept on this machine.');
  const own = await scene.context.newPage();
  await own.goto(`chrome-extension://${scene.extensionId}/dashboard.html`);
  const answer = await own.evaluate(() => chrome.runtime.sendMessage({ to: 'background', call: 'reports' }));
  expect(answer).toMatchObject({
    ok: true,
    value: [{ finding: { type: 'binding-arbitration' }, reason: 'severity', note: 'I live elsewhere.' }],
  });
});

test('the list searches, narrows and orders', async ({ scene }) => {
  const page = await scene.visit(TERMS, SAMPLE);
  await waitForMarks(page);
  await pillOf(page).click();
  const list = listOf(page);
  const names = () => list.locator('.entry-name').allInnerTexts();
  await list.getByRole('button', { name: 'Search' }).click();
  await list.getByRole('searchbox').fill('court arbitration');
  expect(await names()).toContain('Binding arbitration');
  await expect(list.locator('.narrow [role=status]')).toHaveText(/^\d+ clauses?$/u);
  await list.getByRole('searchbox').fill('zebra');
  await expect(list).toContainText('Nothing of this kind.');
  await list.getByRole('searchbox').fill('');
  await list.getByLabel('For or against you').selectOption('Only in your favour');
  const favourable = await names();
  expect(favourable).toContain('Arbitration opt-out');
  expect(favourable).not.toContain('Binding arbitration');
  await list.getByLabel('About').selectOption('Disputes');
  expect(await names()).toEqual(['Arbitration opt-out']);
  await list.getByRole('button', { name: 'Search' }).click();
  await list.getByRole('button', { name: 'Search' }).click();
  await list.getByLabel('Order').selectOption('The gravest first');
  await expect(list.locator('.group h3')).toHaveCount(0);
  await expect(list.locator('.entry').first().getByRole('img', { name: 'high' })).toBeVisible();
});

test('at a glance: gives, gets, and an opt-out with its last day, address and calendar file', async ({ scene }) => {
  const page = await scene.visit(TERMS, SAMPLE);
  await waitForMarks(page);
  await pillOf(page).click();
  await tabOf(page, 'At a glance').click();
  const list = listOf(page);
  for (const title of ['What you can do now', 'What you give up', 'What you get'])
    await expect(list.getByRole('heading', { name: title })).toBeVisible();
  await expect(list).toContainText('Lanternlake Ltd, 1 Jetty Lane, Sampleton');
  const step = list.getByRole('listitem').filter({ hasText: 'opt out of arbitration' });
  await list.getByLabel('You agreed on').fill('2026-11-25');
  await expect(step).toContainText('Last day: 25 December 2026');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    step.getByRole('link', { name: 'Save to your calendar' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('reminder.ics');
  const file = readFileSync(await download.path(), 'utf8').replaceAll('\r\n ', '');
  expect(file).toContain('DTSTART;VALUE=DATE:20261225');
  expect(file).toContain('Write to Lanternlake Ltd\\, 1 Jetty Lane\\, Sampleton.');
});

test('the rail shows while the page scrolls, and a click on it leads to the clause there', async ({ scene }) => {
  const page = await scene.visit(TERMS, SAMPLE);
  const marks = await waitForMarks(page);
  await expect(railOf(page)).toHaveCSS('opacity', '0');
  await page.mouse.move(400, 300);
  await page.mouse.wheel(0, 400);
  await expect(railOf(page)).toHaveCSS('opacity', '1');
  // A tick for each clause, also where several lie on the same words.
  await expect.poll(() => railOf(page).getByRole('option').count()).toBeGreaterThanOrEqual(marks - 1);
  const tick = await railOf(page).locator('.tick').last().boundingBox();
  if (!tick) throw new Error('there is no tick');
  await page.mouse.click(tick.x + 4, tick.y + 1);
  await expect(cardOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.move(400, 300);
  await expect(railOf(page)).toHaveCSS('opacity', '0', { timeout: 5000 });
});

const WITH_DIALOG = SAMPLE.replace(
  '<main>',
  '<main><button id="open" onclick="document.querySelector(\'dialog\').showModal()">Ask me</button>',
).replace(
  '</body>',
  `<dialog style="width:300px"><p>We share your e-mail address with advertising partners.</p><button id="shut" onclick="this.closest('dialog').close()">Fine</button></dialog></body>`,
);

test('a modal dialog of the page lies under the card and leaves it usable; Escape closes the card first', async ({ scene }) => {
  const page = await scene.visit(TERMS, WITH_DIALOG);
  await waitForMarks(page);
  await page.locator('#open').click();
  await expect(page.locator('dialog')).toBeVisible();
  await pillOf(page).click();
  await listOf(page).locator('.entry').first().click();
  await expect(cardOf(page)).toBeVisible();
  const onTop = await cardOf(page).evaluate((card) => {
    const { left, top, width } = card.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + 20)?.localName;
  });
  expect(onTop).toBe('clauselight-overlay');
  await cardOf(page).getByRole('button', { name: 'More' }).click();
  await expect(cardOf(page).getByRole('region', { name: 'Why it matters' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toHaveCount(0);
  await expect(page.locator('dialog')).toBeVisible();
  await page.locator('#shut').click();
  await expect(page.locator('dialog')).toBeHidden();
  await expect(pillOf(page)).toBeVisible();
  await page.evaluate(() => (document.querySelector('dialog') as HTMLDialogElement).showModal());
  await expect(pillOf(page)).toBeVisible();
  await page.evaluate(() => document.querySelector('dialog')?.remove());
  await expect(pillOf(page)).toBeVisible();
});

test('what every policy page carries is 45 KB at most', () => {
  const script = readFileSync(path.join(EXTENSION, 'content-scripts/policy.js'));
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(45 * 1024);
});

test('a fast flick drags the pill: its first move is already outside', async ({ scene }) => {
  const page = await scene.visit(TERMS, SAMPLE);
  await waitForMarks(page);
  const box = await pillOf(page).boundingBox();
  if (!box) throw new Error('the pill has no box');
  await page.mouse.move(box.x + 12, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(60, 60);
  await page.mouse.up();
  await expect(overlayOf(page).locator('.pill')).toHaveClass(/top-left/u);
  await expect(listOf(page)).toHaveCount(0);
});

test('with forced colours and at 400% zoom everything is still there', async ({ scene }) => {
  const page = await scene.visit(TERMS, SAMPLE);
  await waitForMarks(page);
  // What a page sees of a window of 1280 by 1024 at 400% zoom.
  await page.setViewportSize({ width: 320, height: 256 });
  await page.emulateMedia({ forcedColors: 'active' });
  if (await pointAt(page, 0)) {
    await page.mouse.down();
    await page.mouse.up();
    await expect(cardOf(page)).toBeVisible();
    await expectFits(page, '.card');
    await expect(cardOf(page).getByRole('button', { name: 'More' })).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
  }
  await pillOf(page).click();
  await expectFits(page, '.list');
  await expect(listOf(page).locator('.entry').first()).toBeInViewport();
});
