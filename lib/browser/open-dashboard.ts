import { browser } from 'wxt/browser';

/** Opens a screen of the dashboard in a new tab. @param route what stands after `#/` */
export async function openDashboard(route: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html#/${route}`) });
}
