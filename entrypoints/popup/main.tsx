import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup';
import type { PopupParts } from '../../components/popup/popup-parts';
import { activeTab } from '../../lib/browser/active-tab';
import { checkSettings, chooseChecks } from '../../lib/browser/check-settings';
import { readTab } from '../../lib/browser/read-tab';
import { settings } from '../../lib/browser/settings';
import { applyTheme } from '../../lib/browser/theme';
import { sendToBackground, sendToTab } from '../../lib/browser/wires';
import { createBackgroundClient, createPageClient } from '../../lib/messages/messenger';

async function main(): Promise<void> {
  const background = createBackgroundClient(sendToBackground);
  const library = background.library();
  const [tab] = await Promise.all([activeTab(), applyTheme(document, settings)]);
  const close = () => window.close();
  const parts: PopupParts = {
    background,
    library,
    page: tab && {
      client: createPageClient(sendToTab(tab.id)),
      read: () => readTab(tab.id),
      web: /^https?:/u.test(tab.url ?? ''),
    },
    settings,
    checks: { read: () => checkSettings.read(), choose: chooseChecks },
    open: (url) => void browser.tabs.create({ url }).then(close),
    openDashboard: (screen) => parts.open(browser.runtime.getURL(`/dashboard.html#/${screen}`)),
    close,
  };
  render(<Popup parts={parts} />, document.body);
}

void main();
