import type { Page } from 'puppeteer-core';

/** Each mark is the text of one painted range, in the order of the page, with the highlight that paints it. */
export const listMarks = (page: Page): Promise<{ name: string; text: string }[]> =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => /^clauselight-(?!current)/u.test(name))
      .flatMap(([name, highlight]) => [...highlight].map((range) => ({ name, range: range as Range })))
      .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
      .map(({ name, range }) => ({ name, text: range.toString() })),
  );

/** Waits until marks are painted. */
export async function waitForMarks(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...CSS.highlights].some(([name, highlight]) => name.startsWith('clauselight-') && highlight.size > 0),
  );
}

/** Scrolls the n-th mark into view and rests the pointer on it; false where it has no box or something lies above it. */
export async function pointAt(page: Page, n: number): Promise<boolean> {
  const at = await page.evaluate((index) => {
    const marks = [...CSS.highlights]
      .filter(([name]) => /^clauselight-(?!current)/u.test(name))
      .flatMap(([, highlight]) => [...highlight] as Range[])
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const range = marks[index];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    for (const rect of range?.getClientRects() ?? []) {
      const point = { x: rect.left + Math.min(40, rect.width / 2), y: rect.top + rect.height / 2 };
      const hit = document.elementFromPoint(point.x, point.y);
      if (hit && range?.intersectsNode(hit)) return point;
    }
    return null;
  }, n);
  if (!at) return false;
  await page.mouse.move(at.x - 3, at.y - 1);
  await page.mouse.move(at.x, at.y, { steps: 3 });
  return true;
}

/** Waits until a part of our overlay says this; gives back all that it says. */
export async function waitForOverlay(page: Page, selector: string, words: RegExp): Promise<string> {
  const handle = await page.waitForFunction(
    (part, source) => {
      const element = document.querySelector('clauselight-overlay')?.shadowRoot?.querySelector<HTMLElement>(part);
      const text = element ? `${element.ariaLabel ?? ''} ${element.innerText}` : '';
      return new RegExp(source, 'iu').test(text) && text;
    },
    {},
    selector,
    words.source,
  );
  return (await handle.jsonValue()) as string;
}

/** Waits until our overlay has no such part. */
export async function waitForNone(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (part) => !document.querySelector('clauselight-overlay')?.shadowRoot?.querySelector(part),
    {},
    selector,
  );
}

/** Clicks a part of our overlay. */
export const clickOverlay = (page: Page, selector: string): Promise<void> =>
  page.locator(`clauselight-overlay >>> ${selector}`).click();
