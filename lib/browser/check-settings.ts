import { storage, type WxtStorageItem } from 'wxt/utils/storage';
import type { CheckSettings } from '../messages/protocol';
import { ARCHIVE_BASE } from '../watch/ask-archive';
import type { CheckSettingsPort } from '../watch/check-ports';
import { askToCheck } from './permissions';

/** One item a setting, as in settings.ts. A day between two checks: few policies change more often than once a year. */
const ITEMS: { readonly [Name in keyof CheckSettings]: WxtStorageItem<CheckSettings[Name], Record<string, unknown>> } = {
  on: storage.defineItem<boolean>('local:checks', { fallback: false }),
  every: storage.defineItem<number>('local:checkEvery', { fallback: 24 }),
  archive: storage.defineItem<boolean>('local:checkArchive', { fallback: false }),
  archiveBase: storage.defineItem<string>('local:archiveBase', { fallback: ARCHIVE_BASE }),
};

/** Whether, how often and where watched documents are checked. */
export const checkSettings: CheckSettingsPort = {
  async read() {
    const [on, every, archive, archiveBase] = await Promise.all([
      ITEMS.on.getValue(),
      ITEMS.every.getValue(),
      ITEMS.archive.getValue(),
      ITEMS.archiveBase.getValue(),
    ]);
    return { on, every, archive, archiveBase };
  },
  async change(patch) {
    const names = Object.keys(patch) as (keyof CheckSettings)[];
    await Promise.all(names.map((name) => (ITEMS[name].setValue as (value: unknown) => Promise<void>)(patch[name])));
  },
};

/**
 * Switches checks on or off. Call it first thing in a click on an extension page: switching on asks for leave.
 * @returns false where the reader refuses; all is then as it was
 */
export async function chooseChecks(on: boolean): Promise<boolean> {
  if (on && !(await askToCheck())) return false;
  await checkSettings.change({ on });
  return true;
}

/** Call it in the worker's first turn; later listeners don't wake it. */
export const onChecksSwitched = (changed: () => void): void => void ITEMS.on.watch(changed);
