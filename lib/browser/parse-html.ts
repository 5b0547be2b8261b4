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
    await openOffscreenPage();
    const task: ReadingTask = { to: 'offscreen', html };
    return ((await browser.runtime.sendMessage(task)) as Text | null) ?? null;
  };

let opening: Promise<void> | null = null;

/** There can be only one, and it may still be there from before the worker was ended. */
async function openOffscreenPage(): Promise<void> {
  if (await chrome.offscreen.hasDocument()) return;
  opening ??= chrome.offscreen
    .createDocument({
      url: PAGE,
      reasons: [chrome.offscreen.Reason.DOM_PARSER],
      justification: 'Reads the text of policies that were fetched to see whether they changed.',
    })
    .finally(() => {
      opening = null;
    });
  await opening;
}

/** For the offscreen page: reads what the worker sends. Pages and content scripts are not answered. */
export function answerReadingTasks(read: (html: string) => Text): void {
  browser.runtime.onMessage.addListener(((message: unknown, sender: { readonly id?: string; readonly tab?: unknown }) => {
    const { to, html } = Object(message) as Partial<ReadingTask>;
    if (to !== 'offscreen' || typeof html !== 'string' || sender.id !== browser.runtime.id || sender.tab) return undefined;
    return Promise.resolve(read(html));
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
