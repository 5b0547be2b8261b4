import { browser } from 'wxt/browser';
import { createPageClient } from '../messages/messenger';
import type { PageSummary, Result } from '../messages/protocol';
import { CONTENT_SCRIPT } from './content-script';
import { sendToTab } from './wires';

/**
 * Reads a tab's page because the reader asked for it, which lets us in there (`activeTab`), whatever its address. A content script
 * that is there already reads once more.
 * @returns `forbidden` where no extension may look: the browser's own pages, its shop, documents shown by a viewer
 */
export async function readTab(tabId: number): Promise<Result<PageSummary>> {
  const page = createPageClient(sendToTab(tabId));
  const answer = await page.read({ requested: true });
  if (answer.ok || answer.error.code !== 'unavailable') return answer;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [`/${CONTENT_SCRIPT}`] });
  } catch (error) {
    return { ok: false, error: { code: 'forbidden', message: error instanceof Error ? error.message : String(error) } };
  }
  return page.read({ requested: true });
}
