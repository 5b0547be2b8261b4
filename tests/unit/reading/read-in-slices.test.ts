// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { chooseContent } from '../../../lib/reading/choose-content';
import { draftLines } from '../../../lib/reading/draft-lines';
import { finishSteps } from '../../../lib/reading/finish-blocks';
import { readDocument, readPage } from '../../../lib/reading/read-document';
import type { Steps } from '../../../lib/reading/run-steps';
import { walkPage } from '../../../lib/reading/walk-page';
import { paragraphs, parse, sentence } from './sample-page';

/** Runs to the end and counts the steps: the chances for a browser to breathe. */
function countSteps<T>(steps: Steps<T>): { value: T; count: number } {
  for (let count = 1; ; count++) {
    const step = steps.next();
    if (step.done) return { value: step.value, count };
  }
}

function countAll(paragraphsInPage: number): number[] {
  const page = countSteps(walkPage(parse(`<h1>Terms</h1>${paragraphs(0, paragraphsInPage)}`), { layout: false }));
  const kept = countSteps(chooseContent(page.value));
  const drafts = countSteps(draftLines(page.value, kept.value));
  return [page.count, kept.count, drafts.count, countSteps(finishSteps(drafts.value)).count];
}

test('the number of steps grows with the page, and no faster', () => {
  const small = countAll(1_000);
  const large = countAll(4_000);
  for (const [at, count] of small.entries()) {
    expect(count).toBeGreaterThan(2);
    expect(large[at]).toBeGreaterThan(3 * count);
    expect(large[at]).toBeLessThanOrEqual(4.2 * count);
  }
});

test('text nodes are looked at a fixed number of times each', () => {
  const count = (length: number) => {
    const page = parse(`<h1>Terms</h1>${paragraphs(0, length)}`);
    const data = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data') as PropertyDescriptor;
    const seen = vi.fn(data.get as () => string);
    Object.defineProperty(CharacterData.prototype, 'data', { ...data, get: seen });
    try {
      readDocument(page);
    } finally {
      Object.defineProperty(CharacterData.prototype, 'data', data);
    }
    return seen.mock.calls.length;
  };
  expect(count(800)).toBeLessThanOrEqual(4.1 * count(200));
});

test('a page in slices reads as in one go, and lets others run meanwhile', async () => {
  const page = parse(`<h1>Terms</h1>${paragraphs(0, 300)}`);
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  const text = await readPage(page, { layout: false, yieldEvery: 0 });
  clearInterval(timer);
  expect(text.blocks).toEqual(readDocument(page).blocks);
  expect(turns).toBeGreaterThan(3);
});

test('an aborted reading stops', async () => {
  const stop = new AbortController();
  const reading = readPage(parse(paragraphs(0, 500)), { layout: false, yieldEvery: 0, signal: stop.signal });
  stop.abort(new Error('the reader has left'));
  await expect(reading).rejects.toThrow('the reader has left');
});

test('with a layout, computed styles say what is hidden and what is a block', () => {
  document.body.replaceChildren(
    ...parse(
      `<style>.gone { display: none } .row { display: block } strong { font-weight: 400 }</style><h1>Terms</h1>${paragraphs(0, 3)}<p class="gone">Copied to the clipboard of your garden.</p><span class="row">${sentence(3)}</span><span class="row">${sentence(4)}</span>`,
    ).querySelectorAll('style, body > *'),
  );
  expect(readDocument(document, { layout: true }).blocks.map((block) => block.text)).toEqual([
    'Terms',
    ...[0, 1, 2, 3, 4].map(sentence),
  ]);
  expect(readDocument(document).blocks.at(-1)?.text).toBe(`${sentence(3)}${sentence(4)}`);
  document.body.replaceChildren();
});
