import { browser } from 'wxt/browser';
import type { Notifier } from '../watch/telling-ports';

const NEEDED = { permissions: ['notifications'] } as const;

/** Shows notices where the reader has allowed it. Its id is the document's. */
export const notifier: Notifier = {
  async show({ id, title, message }) {
    if (!(await mayNotify())) return;
    await browser.notifications.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png'), title, message });
  },
};

export const mayNotify = (): Promise<boolean> => browser.permissions.contains({ permissions: [...NEEDED.permissions] });

/**
 * Asks for leave to show notices, where it is not given yet. Call it from an extension page, at the reader's click: browsers ask
 * at no other time.
 * @returns false where the reader refuses
 */
export const askToNotify = (): Promise<boolean> => browser.permissions.request({ permissions: [...NEEDED.permissions] });

/** A notice leads to the document's changes. Call it in the worker's first turn. */
export function openNoticesAtClick(): void {
  const listen = () =>
    browser.notifications.onClicked.addListener((id) => {
      void browser.notifications.clear(id);
      void browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html#/changes/${encodeURIComponent(id)}`) });
    });
  // There is no such part of the browser before the reader allows it.
  if (browser.notifications) listen();
  else
    browser.permissions.onAdded.addListener(({ permissions }) => {
      if (permissions?.includes('notifications') && browser.notifications) listen();
    });
}
