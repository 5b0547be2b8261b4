import { browser } from 'wxt/browser';
import type { SettingsPort } from '../watch/ports';

/** Has one of our own pages follow the reader's choice of theme, now and when they change it. The style is in tokens.css. */
export async function applyTheme(document: Document, settings: SettingsPort): Promise<void> {
  const apply = async () => {
    const { theme } = await settings.read();
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  };
  browser.storage.local.onChanged.addListener((changes) => {
    if ('theme' in changes) void apply();
  });
  await apply();
}
