import type { Page } from '@playwright/test';

/**
 * The highlight registry is shared with the page, so a test sees in the page's world what the extension painted.
 * Each mark is the text of one painted range, in document order.
 */
export const listMarks = (page: Page): Promise<{ name: string; text: string }[]> =>
  page.evaluate(() => {
    const marks: { name: string; range: Range }[] = [];
    for (const [name, highlight] of CSS.highlights)
      if (name.startsWith('clauselight-')) for (const range of highlight) marks.push({ name, range: range as Range });
    return marks
      .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
      .map(({ name, range }) => ({ name, text: range.toString() }));
  });

/** Waits until marks are painted; returns how many. */
export async function waitForMarks(page: Page): Promise<number> {
  await page.waitForFunction(() =>
    [...CSS.highlights.keys()].some((name) => name.startsWith('clauselight-') && (CSS.highlights.get(name)?.size ?? 0) > 0),
  );
  return (await listMarks(page)).length;
}

/** Scrolls the n-th mark into view, rests the pointer on its first line and waits for the card. */
export async function hoverMark(page: Page, n: number): Promise<void> {
  const scroll = (index: number) => {
    const ranges: Range[] = [];
    for (const [name, highlight] of CSS.highlights)
      if (name.startsWith('clauselight-')) for (const range of highlight) ranges.push(range as Range);
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const range = ranges[index];
    if (!range) return null;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const rect = range.getClientRects()[0];
    return rect ? { x: rect.left + Math.min(40, rect.width / 2), y: rect.top + rect.height / 2 } : null;
  };
  const at = await page.evaluate(scroll, n);
  if (!at) throw new Error(`there is no mark number ${n}`);
  await page.mouse.move(at.x - 3, at.y - 1);
  await page.mouse.move(at.x, at.y, { steps: 3 });
  await page.locator('clauselight-overlay').locator('[role=dialog]').waitFor({ state: 'visible' });
}
