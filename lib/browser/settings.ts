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
};

/** The reader's settings, in the browser's storage for extensions. */
export const settings: SettingsPort = {
  async read() {
    const [show, pillCorner, pillHidden, pillHiddenOn, watchVisited] = await Promise.all([
      ITEMS.show.getValue(),
      ITEMS.pillCorner.getValue(),
      ITEMS.pillHidden.getValue(),
      ITEMS.pillHiddenOn.getValue(),
      ITEMS.watchVisited.getValue(),
    ]);
    return { show, pillCorner, pillHidden, pillHiddenOn, watchVisited };
  },
  async change(patch) {
    const names = Object.keys(patch) as (keyof Settings)[];
    await Promise.all(names.map((name) => (ITEMS[name].setValue as (value: unknown) => Promise<void>)(patch[name])));
  },
};
