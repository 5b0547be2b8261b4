import { storage, type WxtStorageItem } from 'wxt/utils/storage';
import type { Settings, SettingsPort } from '../watch/ports';

/**
 * One item a setting, so that two changes at once don't undo each other. They survive updates of the extension; one that is
 * given another shape some day gets `version` and `migrations` here.
 */
const ITEMS: { readonly [Name in keyof Settings]: WxtStorageItem<Settings[Name], Record<string, unknown>> } = {
  show: storage.defineItem<Settings['show']>('local:show', { fallback: 'notable' }),
  pillCorner: storage.defineItem<Settings['pillCorner']>('local:pillCorner', { fallback: 'bottom-right' }),
  pillHidden: storage.defineItem<boolean>('local:pillHidden', { fallback: false }),
  pillHiddenOn: storage.defineItem<readonly string[]>('local:pillHiddenOn', { fallback: [] }),
  watchVisited: storage.defineItem<boolean>('local:watchVisited', { fallback: true }),
  runs: storage.defineItem<Settings['runs']>('local:runs', { fallback: 'catalogue' }),
  notifyOf: storage.defineItem<Settings['notifyOf']>('local:notifyOf', { fallback: [] }),
  concerns: storage.defineItem<readonly string[]>('local:concerns', { fallback: [] }),
  theme: storage.defineItem<Settings['theme']>('local:theme', { fallback: 'system' }),
};

const NAMES = Object.keys(ITEMS) as (keyof Settings)[];

/** The reader's settings, in the browser's storage for extensions. */
export const settings: SettingsPort = {
  async read() {
    const values = await Promise.all(NAMES.map(async (name) => [name, await ITEMS[name].getValue()] as const));
    return Object.fromEntries(values) as unknown as Settings;
  },
  async change(patch) {
    const names = Object.keys(patch) as (keyof Settings)[];
    await Promise.all(names.map((name) => (ITEMS[name].setValue as (value: unknown) => Promise<void>)(patch[name])));
  },
};
