import { browser } from 'wxt/browser';

const PREFIX = 'tell@';

/** Has the worker woken at an ISO time, to tell what was snoozed until then. Said twice, it wakes once. */
export async function wakeToTell(time: string): Promise<void> {
  await browser.alarms.create(`${PREFIX}${time}`, { when: Date.parse(time) });
}

/** Call it in the worker's first turn. */
export function onWakeToTell(tell: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name.startsWith(PREFIX)) tell();
  });
}
