import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const LOCALES = path.join(ROOT, 'public/_locales');

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;
const messagesOf = (locale: string): Messages => JSON.parse(readFileSync(path.join(LOCALES, locale, 'messages.json'), 'utf8'));
const locales = readdirSync(LOCALES);
const english = messagesOf('en');

const placeholdersOf = (messages: Messages, name: string) => ({
  used: [...(messages[name]?.message ?? '').matchAll(/\$(\w+)\$/gu)].map(([, each]) => each?.toLowerCase()).sort(),
  filled: Object.entries(messages[name]?.placeholders ?? {}).map(([each, { content }]) => `${each}=${content}`),
});

/** Messages that the code and the manifest ask for. */
function asked(): string[] {
  const files = ['lib/browser', 'entrypoints'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/u.test(file))
      .map((file) => path.join(folder, file)),
  );
  return [...files, 'wxt.config.ts'].flatMap((file) =>
    [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(/getMessage\('(\w+)'|__MSG_(\w+)__/gu)].map(
      ([, called, named]) => (called ?? named) as string,
    ),
  );
}

test('English is complete, and has nothing that nobody asks for', () => {
  expect(Object.keys(english).sort()).toEqual([...new Set(asked())].sort());
});

test('German and French are there', () => {
  expect(locales).toEqual(expect.arrayContaining(['de', 'en', 'fr']));
});

describe.each(locales.filter((locale) => locale !== 'en'))('%s', (locale) => {
  const messages = messagesOf(locale);

  test('has the same messages, with the same placeholders', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
    for (const name of Object.keys(english)) expect(placeholdersOf(messages, name), name).toEqual(placeholdersOf(english, name));
  });

  test('is translated', () => {
    const same = Object.keys(english).filter((name) => messages[name]?.message === english[name]?.message);
    expect(same).toEqual(['extensionName']);
  });
});

test.each(locales)('%s: the description fits what the stores take, and is the summary of their listing', (locale) => {
  const description = messagesOf(locale).extensionDescription?.message ?? '';
  expect(description.length).toBeLessThanOrEqual(132);
  expect(readFileSync(path.join(ROOT, '.github/store', `${locale}.md`), 'utf8').split('\n')).toContain(description);
});
