import { storage, type WxtStorageItem } from 'wxt/utils/storage';

/** One item a setting, so that two changes at once don't undo each other. */
export type SettingItems<Values> = { readonly [Name in keyof Values]: WxtStorageItem<Values[Name], Record<string, unknown>> };

/** Reads and changes settings in the browser's storage for extensions, all of them with one question: the popup waits for it. */
export function openSettingItems<Values extends object>(items: SettingItems<Values>) {
  const names = Object.keys(items) as (keyof Values & string)[];
  const ask = async (keys: Parameters<typeof storage.getItems>[0]) => {
    const answers = await storage.getItems(keys);
    return names.map((name, at) => [name, answers[at]?.value] as const);
  };
  return {
    async read(): Promise<Values> {
      return Object.fromEntries(await ask(names.map((name) => items[name]))) as Values;
    },
    /** Those that the reader has chosen; what is so by default is not among them. */
    async chosen(): Promise<Partial<Values>> {
      const stored = await ask(names.map((name) => items[name].key));
      return Object.fromEntries(stored.filter(([, value]) => value !== null)) as Partial<Values>;
    },
    async change(patch: Partial<Values>): Promise<void> {
      const changed = Object.keys(patch) as (keyof Values & string)[];
      await Promise.all(changed.map((name) => (items[name].setValue as (value: unknown) => Promise<void>)(patch[name])));
    },
  };
}
