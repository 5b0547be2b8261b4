import { browser } from 'wxt/browser';
import type { FoundDocument } from '../watch/search-documents';

/** Chrome shows five below the reader's own words, Firefox six. */
export const MOST_SUGGESTED = 5;

export type FindDocuments = (question: string) => Promise<readonly FoundDocument[]>;

/** Chrome reads a suggestion's words as XML, Firefox as they are. */
const escapeXml = (text: string): string => text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * The keyword of the manifest in the address bar: documents by platform and kind; the chosen one is opened.
 * Call it in the worker's first turn.
 */
export function answerOmnibox(find: FindDocuments): void {
  // Not on a phone.
  if (!browser.omnibox) return;
  const describe = import.meta.env.FIREFOX ? (text: string) => text : escapeXml;
  browser.omnibox.setDefaultSuggestion({ description: describe(browser.i18n.getMessage('omniboxHint')) });
  browser.omnibox.onInputChanged.addListener((question, suggest) => {
    void find(question).then((found) =>
      suggest(
        found.map(({ document: { url, title }, watched }) => ({
          content: url,
          description: describe(watched ? browser.i18n.getMessage('omniboxWatched', title) : title),
        })),
      ),
    );
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => void open(text, disposition, find));
}

/** @param text the address of a suggestion, or the reader's words where they took none: then the first is meant */
async function open(text: string, disposition: string, find: FindDocuments): Promise<void> {
  const url = /^https:\/\//u.test(text) ? text : (await find(text))[0]?.document.url;
  // Nothing is called so: what there is can be looked through in the dashboard.
  const target = url ?? browser.runtime.getURL('/dashboard.html');
  if (disposition === 'currentTab') await browser.tabs.update({ url: target });
  else await browser.tabs.create({ url: target, active: disposition === 'newForegroundTab' });
}
