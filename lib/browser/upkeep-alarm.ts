import { browser } from 'wxt/browser';

const NAME = 'upkeep';
/** Minutes: once a day is often enough to clear away what is years old. */
const PERIOD = 24 * 60;
/** Minutes after the browser's start, when it has other things to do. */
const DELAY = 10;

/** Call it in the worker's first turn. */
export function onUpkeepAlarm(clearAway: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) clearAway();
  });
}

/** Sees to it that there is an alarm. Browsers lose alarms when they update. */
export async function keepUpkeepAlarm(): Promise<void> {
  if (!(await browser.alarms.get(NAME))) await browser.alarms.create(NAME, { delayInMinutes: DELAY, periodInMinutes: PERIOD });
}
