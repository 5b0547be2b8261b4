import { storage } from 'wxt/utils/storage';
import type { Settings } from '../watch/ports';
import { openSettingItems } from './setting-items';

/** The reader's settings. They survive updates of the extension. */
export const settings = openSettingItems<Settings>({
  show: storage.defineItem<Settings['show']>('local:show', { fallback: 'notable' }),
  pillCorner: storage.defineItem<Settings['pillCorner']>('local:pillCorner', { fallback: 'bottom-right' }),
  pillHidden: storage.defineItem<boolean>('local:pillHidden', { fallback: false }),
  pillHiddenOn: storage.defineItem<readonly string[]>('local:pillHiddenOn', { fallback: [] }),
  watchVisited: storage.defineItem<boolean>('local:watchVisited', { fallback: true }),
  runs: storage.defineItem<Settings['runs']>('local:runs', { fallback: 'catalogue' }),
  notifyOf: storage.defineItem<Settings['notifyOf']>('local:notifyOf', { fallback: [] }),
  concerns: storage.defineItem<readonly string[]>('local:concerns', { fallback: [] }),
  theme: storage.defineItem<Settings['theme']>('local:theme', { fallback: 'system' }),
});
