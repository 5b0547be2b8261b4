import type { Frame, JSHandle, Locator, Page } from '@playwright/test';

/** Our one element in a page; its card, and its list of clauses. */
export const overlayOf = (page: Page): Locator => page.locator('clauselight-overlay');
export const cardOf = (page: Page): Locator => overlayOf(page).locator('.card');
export const listOf = (page: Page): Locator => overlayOf(page).locator('.list');
export const pillOf = (page: Page): Locator => overlayOf(page).locator('.pill-main');

interface Mark {
  /** `clauselight-high-light`: how it is painted, and for which theme. */
  readonly name: string;
  readonly range: Range;
}

/**
 * The highlight registry is shared with the page, so a test sees in the page's world what the extension painted, from top to
 * bottom. The clause that a card is open on is there once, as the mark that it is.
 * (No named functions in what a page evaluates: tsx makes them call a function that pages lack.)
 */
const marksOf = (page: Page | Frame): Promise<JSHandle<Mark[]>> =>
  page.evaluateHandle(() => {
    const marks: { name: string; range: Range }[] = [];
    for (const [name, highlight] of CSS.highlights)
      if (/^clauselight-(?!current)/u.test(name)) for (const range of highlight) marks.push({ name, range: range as Range });
    return marks.sort((a, b) => a.range.getBoundingClientRect().top - b.range.getBoundingClientRect().top);
  });

/** Each mark is the text of one painted range. */
export const listMarks = async (page: Page | Frame): Promise<{ name: string; text: string }[]> =>
  (await marksOf(page)).evaluate((marks) => marks.map(({ name, range }) => ({ name, text: range.toString() })));

/** Waits until marks are painted; returns how many. */
export async function waitForMarks(page: Page | Frame): Promise<number> {
  await page.waitForFunction(() =>
    [...CSS.highlights].some(([name, highlight]) => name.startsWith('clauselight-') && highlight.size > 0),
  );
  return (await listMarks(page)).length;
}

/** Where the pointer would meet the n-th mark, scrolled into view; null where it has no box or something lies above it. */
const pointOf = async (page: Page, n: number) =>
  (await marksOf(page)).evaluate((marks, index) => {
    const range = marks[index]?.range;
    if (!range) return null;
    const { startContainer: node } = range;
    const element = node instanceof Element ? node : node.parentElement;
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const root = range.startContainer.getRootNode() as Document | ShadowRoot;
    for (const rect of range.getClientRects()) {
      const at = { x: rect.left + Math.min(40, rect.width / 2), y: rect.top + rect.height / 2 };
      const hit = root.elementFromPoint(at.x, at.y);
      if (hit && (hit.contains(range.startContainer) || range.intersectsNode(hit))) return at;
    }
    return null;
  }, n);

/** Scrolls the n-th mark into view and rests the pointer on it; false where the pointer can't get at it. */
export async function pointAt(page: Page, n: number): Promise<boolean> {
  const at = await pointOf(page, n);
  if (!at) return false;
  await page.mouse.move(at.x - 3, at.y - 1);
  await page.mouse.move(at.x, at.y, { steps: 3 });
  return true;
}

/** Rests the pointer on the n-th mark and waits for its card. Throws where the pointer can't get at it. */
export async function hoverMark(page: Page, n: number): Promise<void> {
  if (!(await pointAt(page, n))) throw new Error(`there is no mark number ${n}, or something covers it`);
  await cardOf(page).waitFor({ state: 'visible' });
}

/** The card, once it stands still, and the lines of the clause that it is open on, in CSS pixels of the window. */
export async function measureCard(page: Page) {
  let last = await measureOnce(page);
  // It grows once more when it hears how common its clause is, and finds its place anew.
  for (let now = await measureOnce(page); JSON.stringify(now) !== JSON.stringify(last); now = await measureOnce(page)) last = now;
  return last;
}

async function measureOnce(page: Page) {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const card = await cardOf(page).evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom, side: (element as HTMLElement).dataset.placement };
  });
  const clause = await page.evaluate(() => {
    const [current] = [...CSS.highlights].flatMap(([name, ranges]) =>
      name.startsWith('clauselight-current') ? [...ranges] : [],
    );
    const range = current as Range | undefined;
    const height = range?.getBoundingClientRect().height ?? 0;
    const lines = [...(range?.getClientRects() ?? [])].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    return { text: range?.toString() ?? '', height, lines, window: { width: innerWidth, height: innerHeight } };
  });
  const covered = clause.lines.filter(
    (line) => line.left < card.right && line.right > card.left && line.top < card.bottom && line.bottom > card.top,
  );
  return { card, ...clause, covered };
}
