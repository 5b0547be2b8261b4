import { expect, type Page } from '@playwright/test';
import { listMarks, pointAt, waitForMarks } from '../support/marks';
import { fixture, openScene, type Scene, TERMS, test } from '../support/scene';
import { lookInto } from '../support/sealed';

/** A busy machine takes its time over a hundred thousand nodes. */
test.setTimeout(300_000);

/** What a page can see of us. (Not by the document's own `querySelector`: some of these pages have an image of that name.) */
const observe = (page: Page) =>
  page.evaluate(() => {
    const ours = [...document.getElementsByTagName('clauselight-overlay')].filter(({ id }) => id !== 'impostor');
    return {
      caught: Reflect.get(window, 'caught'),
      hit: Reflect.get(document, 'hit'),
      roots: ours.map(({ shadowRoot }) => shadowRoot),
      html: ours.map(({ outerHTML }) => outerHTML),
      marks: [...CSS.highlights].map(([name, { size }]) => `${name} ${size}`).sort(),
    };
  });

const call = async (scene: Scene, name: string, request?: unknown) => {
  const own = await scene.openPopup();
  const answer = await own.evaluate((message) => chrome.runtime.sendMessage(message), { to: 'background', call: name, request });
  await own.close();
  return answer;
};

const waitForCard = async (page: Page, n: number) => {
  expect(await pointAt(page, n)).toBe(true);
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('clauselight-current')));
  const card = await lookInto(page, 'card');
  if (!card) throw new Error('the card has gone');
  return card;
};

test('a page full of attacks', async () => {
  await using scene = await openScene({ sealed: true });
  const page = await scene.visit(TERMS, fixture('hostile/attacks'));
  await page.waitForFunction(() => CSS.highlights.size > 0, null, { timeout: 120_000 });

  // It is read as what it says, wherever it says it.
  const marks = (await listMarks(page)).map(({ text }) => text.replace(/\p{Cf}/gu, ''));
  for (const words of [
    /^<script>document\.hit = 'script'<\/script>.*binding arbitration/u,
    /suspend or terminate your account/u,
    /We do not sell your personal data/u,
    /renews automatically/u,
    /change these terms at any time/u,
    /indemnify and hold us harmless/u,
  ])
    expect(marks).toContainEqual(expect.stringMatching(words));

  // The card is there, whole, on top and ours, and what the page says in it is text.
  const card = await waitForCard(
    page,
    marks.findIndex((text) => text.includes('arbitration')),
  );
  expect(card.text).toContain("<script>document.hit = 'script'</script>");
  expect(card.elements.filter((name) => /^(?:script|img|style|link|iframe|a)$/u.test(name))).toEqual([]);
  expect(card.style).toMatchObject({ opacity: '1', visibility: 'visible', display: 'flex', filter: 'none', direction: 'ltr' });
  for (const property of ['color', 'background-color']) expect(card.style[property]).not.toMatch(/rgba\(.*, 0\)/u);
  const { box } = card;
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(1280);
  expect(box.right - box.left).toBeGreaterThan(200);
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const onTop = () =>
    page.evaluate(({ x, y }) => Document.prototype.elementFromPoint.call(document, x, y)?.outerHTML.slice(0, 21), middle);
  await page.evaluate(() =>
    (document.getElementsByClassName('cover')[0] as HTMLElement).style.setProperty('pointer-events', 'auto'),
  );
  expect(await onTop()).toBe('<clauselight-overlay ');

  // A script can't press its buttons or keys.
  await page.evaluate(({ x, y }) => {
    const [root] = document.getElementsByTagName('html');
    const ours = [...document.getElementsByTagName('clauselight-overlay')].find(({ id }) => id !== 'impostor') as
      | HTMLElement
      | undefined;
    for (const type of ['pointermove', 'pointerdown', 'click'])
      for (const target of [ours, root])
        target?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }));
    ours?.click();
    for (const key of ['Escape', 'Enter', 'Tab'])
      root?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  }, middle);
  const after = (await lookInto(page, 'card'))?.text;
  expect(after).toContain("<script>document.hit = 'script'</script>");
  expect(after).toContain('More');
  expect(after).not.toContain('Why it matters');

  // The page has seen nothing of it, got into nothing, and nothing of it was carried out.
  const observed = await observe(page);
  expect(observed).toMatchObject({
    caught: [],
    roots: [null],
    html: [expect.stringMatching(/^<clauselight-overlay [^>]*><\//u)],
  });
  expect(observed.hit).toBeUndefined();
  const { value: kept } = await call(scene, 'timeline', {});
  expect(kept.map(({ document }: { document: { id: string } }) => document.id)).toEqual(['discord/terms-of-service']);
});

test('a page that meddles with what is ours, and one that wants to know what is watched', async () => {
  await using scene = await openScene({ sealed: true });
  const page = await scene.visit(TERMS, fixture('sample/terms'));
  await waitForMarks(page);
  const before = await observe(page);
  await call(scene, 'unwatch', 'discord/terms-of-service');
  await page.reload();
  await waitForMarks(page);
  expect(await observe(page)).toEqual(before);

  // Out of the top layer, and under a layer of the page's own: it comes back on top when a card is asked for.
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('clauselight-overlay')?.hidePopover();
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div id="above" popover="manual" style="inset:0;width:auto;height:auto;opacity:0.01;pointer-events:none">Win a prize</div>',
    );
    document.querySelector<HTMLElement>('#above')?.showPopover();
  });
  await page.waitForFunction(() => document.querySelector('clauselight-overlay')?.matches(':popover-open'));
  await page.evaluate(() => {
    const above = document.querySelector<HTMLElement>('#above');
    above?.hidePopover();
    above?.showPopover();
  });
  const { box } = await waitForCard(page, 0);
  const onTop = await page.evaluate(({ left, top }) => {
    document.querySelector<HTMLElement>('#above')?.style.setProperty('pointer-events', 'auto');
    return document.elementFromPoint(left + 40, top + 10)?.localName;
  }, box);
  expect(onTop).toBe('clauselight-overlay');
  await page.evaluate(() => document.querySelector('#above')?.remove());

  // Marks that it wipes off are gone; what they said is not.
  await page.evaluate(() => CSS.highlights.clear());
  await page.keyboard.press('Escape');
  await scene.command('toggle-list');
  await expect.poll(async () => (await lookInto(page, 'list'))?.text).toContain('arbitration');

  // Thrown out again and again it gives in, and the page works on.
  await page.evaluate(() => {
    const throwOut = () => document.querySelector('clauselight-overlay')?.remove();
    new MutationObserver(throwOut).observe(document.documentElement, { childList: true });
    throwOut();
  });
  await expect.poll(() => observe(page)).toMatchObject({ html: [] });
  const popup = await scene.openPopup();
  await expect(popup.locator('.entry').first()).toBeVisible();
});
