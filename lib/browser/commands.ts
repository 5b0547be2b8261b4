import { browser } from 'wxt/browser';
import { createPageClient } from '../messages/messenger';
import { activeTab } from './active-tab';
import { sendToTab } from './wires';

/** Keyboard commands of the manifest, for the page that the reader looks at. Call it in the worker's first turn. */
export function obeyCommands(): void {
  browser.commands.onCommand.addListener((command) => void obey(command));
}

async function obey(command: string): Promise<void> {
  const tab = await activeTab();
  if (!tab) return;
  // A page that we have not read does not answer, and needs no answer.
  const page = createPageClient(sendToTab(tab.id));
  if (command === 'next-clause') await page.step(1);
  else if (command === 'previous-clause') await page.step(-1);
  else if (command === 'toggle-list') await page.toggleList();
}
