import { browser } from 'wxt/browser';
import type { Runs } from '../messages/protocol';
import type { SettingsPort } from '../watch/ports';
import { CONTENT_SCRIPT } from './content-script';

const ID = 'policies-elsewhere';

/**
 * What policies are called in their addresses. Only pages that are called so are looked at, and of those only what reads as a
 * policy is kept: leave for every site is no reason to be on every page.
 */
const CALLED = ['terms', 'privacy', 'policy', 'policies', 'legal', 'conditions', 'agreement', 'cookie', 'eula', 'guidelines'];

/** Match patterns of pages that may hold a policy, on any site. */
export const ELSEWHERE: readonly string[] = [
  ...CALLED.flatMap((name) => [`https://*/*${name}*`, `https://*/*${name[0]?.toUpperCase()}${name.slice(1)}*`]),
  // Only where a part of the address begins with it: "photos" ends so.
  'https://*/tos*',
  'https://*/*/tos*',
];

/**
 * Has the content script run on policies of any site, or no longer. Can be called again and again.
 * @returns false where the reader has given no leave for every site
 */
export async function readEverywhere(runs: Runs): Promise<boolean> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (runs !== 'everywhere') {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return true;
  }
  if (!(await browser.permissions.contains({ origins: ['https://*/*'] }))) return false;
  if (registered.length === 0)
    await browser.scripting.registerContentScripts([
      { id: ID, matches: [...ELSEWHERE], js: [`/${CONTENT_SCRIPT}`], runAt: 'document_idle', persistAcrossSessions: true },
    ]);
  return true;
}

/**
 * Asks for leave where that is needed, has it so and remembers it. Call it from an extension page, at the reader's click: browsers
 * ask at no other time.
 * @returns false where the reader refuses; all is then as it was
 */
export async function chooseWhereItRuns(runs: Runs, settings: SettingsPort): Promise<boolean> {
  if (runs === 'everywhere' && !(await browser.permissions.request({ origins: ['https://*/*'] }))) return false;
  await readEverywhere(runs);
  await settings.change({ runs });
  return true;
}

/** An update takes the registration away, and the reader can take their leave back. Call it in the worker's first turn. */
export function keepReadingEverywhere(settings: SettingsPort): void {
  const again = async () => {
    const { runs } = await settings.read();
    if (!(await readEverywhere(runs))) {
      await readEverywhere('catalogue');
      await settings.change({ runs: 'catalogue' });
    }
  };
  browser.runtime.onInstalled.addListener(() => void again());
  browser.permissions.onRemoved.addListener(() => void again());
}
