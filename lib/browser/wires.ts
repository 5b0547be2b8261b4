import { browser } from 'wxt/browser';
import type { Answer, Send, Sender } from '../messages/messenger';

/** To the worker, from a page or from one of our own. */
export const sendToBackground: Send = (message) => browser.runtime.sendMessage(message);

/** To the content script of a tab's own page, not of frames in it. */
export const sendToTab =
  (tabId: number): Send =>
  (message) =>
    browser.tabs.sendMessage(tabId, message, { frameId: 0 });

interface BrowserSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

/** Listens until the signal aborts. Must be called in the worker's first turn: later listeners don't wake it. */
export function listen(answer: Answer, signal?: AbortSignal): void {
  // `true` keeps the wire open for a later answer, in every browser and without the polyfill, which pages do not carry;
  // `undefined` leaves the message to other listeners.
  const listener = (message: unknown, sender: BrowserSender, respond: (answer: unknown) => void) => {
    const answered = answer(message, senderOf(sender));
    void answered?.then(respond);
    return answered && true;
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never), { once: true });
}

const senderOf = ({ id, url, frameId, tab }: BrowserSender): Sender => ({
  extensionId: id,
  url,
  frameId,
  tabId: tab?.id,
  tabUrl: tab?.url,
});
