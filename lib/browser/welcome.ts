import { browser } from 'wxt/browser';

/** Opens the welcome page when the extension has just been installed; never after an update. Call it in the worker's first turn. */
export function welcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
