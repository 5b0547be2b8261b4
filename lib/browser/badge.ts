import { browser } from 'wxt/browser';
import type { Badge } from '../watch/ports';

/** VISUAL.md's "changed", dark enough for white figures on both of the browser's themes. */
const COLOUR = '#5a3db5';
/** What fits on the toolbar. */
const MOST = 99;

export const badge: Badge = {
  async showUnread(count) {
    await Promise.all([
      browser.action.setBadgeText({ text: badgeText(count) }),
      browser.action.setBadgeBackgroundColor({ color: COLOUR }),
      browser.action.setTitle({ title: titleOf(count) }),
    ]);
  },
};

function titleOf(count: number): string {
  if (count === 0) return browser.i18n.getMessage('extensionName');
  return count === 1 ? browser.i18n.getMessage('badgeOne') : browser.i18n.getMessage('badgeMany', String(count));
}

export const badgeText = (count: number): string => (count === 0 ? '' : count > MOST ? `${MOST}+` : String(count));
