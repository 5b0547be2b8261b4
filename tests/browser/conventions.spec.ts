import { expect } from '@playwright/test';
import { waitForMarks } from '../support/marks';
import { fixture, TERMS, test } from '../support/scene';

const SAMPLE = fixture('sample/terms');

test('every command has a key, but for the toolbar’s', async ({ scene }) => {
  const commands = await scene.worker.evaluate(() => chrome.commands.getAll());
  expect(commands.map(({ name }) => name).sort()).toEqual(['_execute_action', 'next-clause', 'previous-clause', 'toggle-list']);
  for (const { name, shortcut } of commands) if (name !== '_execute_action') expect(shortcut, name).not.toBe('');
});

test('the menu has its item, and an update of the extension does not double it', async ({ scene }) => {
  // Browsers tell of no item; they refuse to make one twice.
  const made = await scene.worker.evaluate(
    () =>
      new Promise<string>((resolve) =>
        chrome.contextMenus.create({ id: 'read-page', title: 'twice' }, () =>
          resolve(chrome.runtime.lastError?.message ?? 'made'),
        ),
      ),
  );
  expect(made).toMatch(/duplicate id/u);
});

/** As the browser asks: a browser without a window has no address bar to type into. */
interface Omnibox {
  readonly onInputChanged: { dispatch(question: string, suggest: (found: unknown[]) => void): void };
  readonly onInputEntered: { dispatch(text: string, disposition: string): void };
}

test('the address bar finds documents by platform and kind, watched ones first, and opens them', async ({ scene }) => {
  const { worker } = scene;
  const suggest = (question: string) =>
    worker.evaluate(
      (words) =>
        new Promise<chrome.omnibox.SuggestResult[]>((resolve) =>
          (chrome.omnibox as unknown as Omnibox).onInputChanged.dispatch(words, (found) =>
            resolve(found as chrome.omnibox.SuggestResult[]),
          ),
        ),
      question,
    );
  const [first] = await suggest('discord priv');
  expect(first).toMatchObject({ description: 'Discord Privacy Policy' });
  await waitForMarks(await scene.visit(TERMS, SAMPLE));
  expect((await suggest('terms'))[0]).toEqual({ content: TERMS, description: 'Discord Terms of Service (watched)' });

  const page = await scene.visit('https://lanternlake.example/', SAMPLE);
  await worker.evaluate(() => (chrome.omnibox as unknown as Omnibox).onInputEntered.dispatch('discord terms', 'currentTab'));
  await expect(page).toHaveURL(TERMS);
});
