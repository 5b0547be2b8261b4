import { browser } from 'wxt/browser';

export interface ActiveTab {
  readonly id: number;
  /** Only where we may see it: after a click, or on a page of our own. */
  readonly url: string | undefined;
}

/**
 * The tab that the reader looks at. Where the popup itself is a tab, as on Firefox for Android, the one that they came from.
 * @returns null where there is none
 */
export async function activeTab(): Promise<ActiveTab | null> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const own = browser.runtime.getURL('/');
  const [last] = tabs
    .filter(({ id, url }) => id !== undefined && !url?.startsWith(own))
    .sort((a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return last?.id === undefined ? null : { id: last.id, url: last.url };
}
