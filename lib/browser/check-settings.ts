import { storage } from 'wxt/utils/storage';
import type { CheckSettings } from '../messages/protocol';
import { ARCHIVE_BASE } from '../watch/archive-base';
import { askToCheck } from './permissions';
import { openSettingItems } from './setting-items';

const on = storage.defineItem<boolean>('local:checks', { fallback: false });

/** Whether, how often and where watched documents are checked. A day between two checks: few policies change more often than once a year. */
export const checkSettings = openSettingItems<CheckSettings>({
  on,
  every: storage.defineItem<number>('local:checkEvery', { fallback: 24 }),
  archive: storage.defineItem<boolean>('local:checkArchive', { fallback: false }),
  archiveBase: storage.defineItem<string>('local:archiveBase', { fallback: ARCHIVE_BASE }),
});

/**
 * Switches checks on or off. Call it first thing in a click on an extension page: switching on asks for leave.
 * @returns false where the reader refuses; all is then as it was
 */
export async function chooseChecks(wanted: boolean): Promise<boolean> {
  if (wanted && !(await askToCheck())) return false;
  await checkSettings.change({ on: wanted });
  return true;
}

/** Call it in the worker's first turn; later listeners don't wake it. */
export const onChecksSwitched = (changed: () => void): void => void on.watch(changed);
