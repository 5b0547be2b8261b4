import { browser } from 'wxt/browser';
import { readTab } from './read-tab';

const ITEM = 'read-page';

/** "Read this page with Clauselight", on every web page. Call it in the worker's first turn. */
export function offerContextMenu(): void {
  // The browser keeps the item over restarts of the worker; making it once more would be an error.
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() =>
      browser.contextMenus.create({
        id: ITEM,
        title: browser.i18n.getMessage('menuReadPage'),
        contexts: ['page', 'selection'],
        documentUrlPatterns: ['http://*/*', 'https://*/*'],
      }),
    );
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== ITEM || tab?.id === undefined) return;
    void readTab(tab.id).then((answer) => {
      if (!answer.ok) console.warn(`Clauselight could not read the page: ${answer.error.message}`);
    });
  });
}
