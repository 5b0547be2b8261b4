import { browser } from 'wxt/browser';
import type { CheckSettingsPort } from '../watch/check-ports';

const NAME = 'check';
/** Minutes. Each document has its own interval; the alarm only looks what is due. */
const PERIOD = 60;
/** Minutes after which the first comes, at random: not all browsers of the world on the hour. */
const SPREAD = 15;

/** Call it in the worker's first turn. */
export function onCheckAlarm(check: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) check();
  });
}

/** Sees to it that there is an alarm while checks are on, and none while they are off. Browsers lose alarms when they update. */
export async function keepCheckAlarm(settings: Pick<CheckSettingsPort, 'read'>): Promise<void> {
  const { on } = await settings.read();
  if (!on) await browser.alarms.clear(NAME);
  else if (!(await browser.alarms.get(NAME)))
    await browser.alarms.create(NAME, { delayInMinutes: 1 + SPREAD * Math.random(), periodInMinutes: PERIOD });
}
