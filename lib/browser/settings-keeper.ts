import type { SettingsKeeper } from '../watch/ports';
import { checkSettings } from './check-settings';
import { mayNotify } from './notifications';
import { mayAskEverywhere } from './permissions';
import { readEverywhere } from './read-everywhere';
import { settings } from './settings';

/** The reader's settings on their way into a backup and out of one. */
export const settingsKeeper: SettingsKeeper = {
  async save() {
    const [own, checks] = await Promise.all([settings.chosen(), checkSettings.chosen()]);
    return { own, checks };
  },
  async takeIn(saved) {
    const here = await settingsKeeper.save();
    const own = without(saved.own, here.own);
    const checks = without(saved.checks, here.checks);
    const brought = count(own) + count(checks);
    // Leave is asked for at a click on the setting itself; a file gives none.
    if (own.notifyOf?.length && !(await mayNotify())) delete own.notifyOf;
    if (checks.on && !(await mayAskEverywhere())) delete checks.on;
    if (own.runs && !(await readEverywhere(own.runs))) delete own.runs;
    await Promise.all([settings.change(own), checkSettings.change(checks)]);
    const taken = count(own) + count(checks);
    return { taken, withoutLeave: brought - taken };
  },
};

type Writable<Values> = { -readonly [Name in keyof Values]: Values[Name] };

const count = (values: object): number => Object.keys(values).length;

const without = <Values extends object>(values: Values, known: object): Writable<Values> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !Object.hasOwn(known, name))) as Writable<Values>;
