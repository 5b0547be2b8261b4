import { browser } from 'wxt/browser';
import type { Text } from '../model';
import type { ReadPage } from '../watch/check-ports';

/** Only the offscreen page answers this; nobody else's messages have it. */
interface ReadingTask {
  readonly to: 'offscreen';
  readonly html: string;
}

const PAGE = '/offscreen.html';

/**
 * Reads markup where there is a DOM. Chrome's worker has none, so a page that nobody sees does it there; Firefox's event page
 * has one of its own.
 * @param readHere reads with the caller's own parser
 */
export const createPageReader =
  (readHere: (html: string) => Text): ReadPage =>
  async (html) => {
    if (typeof DOMParser !== 'undefined') return readHere(html);
    const task: ReadingTask = { to: 'offscreen', html };
    const ask = async () => {
      await openOffscreenPage();
      return (await browser.runtime.sendMessage(task)) as Text | undefined;
    };
    underWay += 1;
    try {
      return (await ask()) ?? null;
    } catch (error) {
      // It was there but could not answer: still loading when a worker before this one ended, or out of memory. A fresh one may.
      console.warn('Clauselight: the offscreen page did not answer.', error);
      if (await chrome.offscreen.hasDocument()) await chrome.offscreen.closeDocument();
      return await ask().then(
        (text) => text ?? null,
        () => null,
      );
    } finally {
      underWay -= 1;
    }
  };

/** Readings that the offscreen page has been asked for and not yet given. */
let underWay = 0;
let opening: Promise<void> | null = null;
let closing: Promise<void> | null = null;

/** There can be only one; it may still be there from before the worker was ended, and two checks at once must not both make it. */
function openOffscreenPage(): Promise<void> {
  opening ??= createOffscreenPage().finally(() => {
    opening = null;
  });
  return opening;
}

async function createOffscreenPage(): Promise<void> {
  await closing;
  if (await chrome.offscreen.hasDocument()) return;
  await chrome.offscreen.createDocument({
    url: PAGE,
    reasons: [chrome.offscreen.Reason.DOM_PARSER],
    justification: 'Reads the text of policies that were fetched to see whether they changed.',
  });
}

/**
 * Lets the offscreen page go, where there is one that nobody waits for: it holds memory for as long as it is there. Whoever
 * still waits calls this later.
 */
export async function closeOffscreenPage(): Promise<void> {
  if (typeof DOMParser !== 'undefined') return;
  closing ??= closeIdlePage().finally(() => {
    closing = null;
  });
  return closing;
}

async function closeIdlePage(): Promise<void> {
  if ((await chrome.offscreen.hasDocument()) && underWay === 0) await chrome.offscreen.closeDocument();
}

/** For the offscreen page: reads what the worker sends. Pages and content scripts are not answered. */
export function answerReadingTasks(read: (html: string) => Text): void {
  browser.runtime.onMessage.addListener(((message: unknown, sender: { readonly id?: string; readonly tab?: unknown }) => {
    const { to, html } = Object(message) as Partial<ReadingTask>;
    if (to !== 'offscreen' || typeof html !== 'string' || sender.id !== browser.runtime.id || sender.tab) return undefined;
    return Promise.resolve(read(html));
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
