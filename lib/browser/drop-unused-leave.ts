import { browser } from 'wxt/browser';
import type { CheckSettingsPort } from '../watch/check-ports';
import type { SettingsPort } from '../watch/ports';

/** Gives leave for every site back where nothing needs it any more: neither checks nor reading on every site. */
export async function dropUnusedLeave(settings: SettingsPort, checkSettings: CheckSettingsPort): Promise<void> {
  const [{ runs }, { on }] = await Promise.all([settings.read(), checkSettings.read()]);
  // Leave that is in the manifest itself can't be given back; then there is none to drop.
  if (runs !== 'everywhere' && !on && !browser.runtime.getManifest().host_permissions?.length)
    await browser.permissions.remove({ origins: ['https://*/*'] });
}
