import { browser } from 'wxt/browser';
import type { MayAsk } from '../watch/check-ports';

const EVERY_SITE = 'https://*/*';

/** Has the reader granted the site of an address, or every site? */
export const mayAsk: MayAsk = (url) => browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });

export const mayAskEverywhere = (): Promise<boolean> => browser.permissions.contains({ origins: [EVERY_SITE] });

/**
 * Asks the reader for leave to fetch policies, which lie on any site. Call it first thing in a click on an extension page: browsers
 * ask at no other time. @returns false where the reader refuses
 */
export const askToCheck = (): Promise<boolean> => browser.permissions.request({ origins: [EVERY_SITE] });
