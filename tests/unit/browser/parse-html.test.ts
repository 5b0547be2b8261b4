import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// WXT takes `browser` from here as it loads, so what is under test is loaded afterwards.
vi.stubGlobal('chrome', fakeBrowser);
const { closeOffscreenPage, createPageReader } = await import('../../../lib/browser/parse-html');

const TEXT = { title: 'Terms', language: 'en', blocks: [] };
const read = createPageReader(() => {
  throw new Error('A worker has no parser');
});

/** Chrome's one offscreen page, which refuses to be made or closed twice. */
let there: boolean;
let made: number;
/** Answers what the page was asked to read, the oldest first. */
let answers: (() => void)[];

beforeEach(() => {
  there = false;
  made = 0;
  answers = [];
  Object.assign(fakeBrowser, {
    offscreen: {
      Reason: { DOM_PARSER: 'DOM_PARSER' },
      hasDocument: async () => there,
      async createDocument() {
        if (there) throw new Error('Only a single offscreen document may be created.');
        there = true;
        made += 1;
      },
      async closeDocument() {
        if (!there) throw new Error('No current offscreen document.');
        there = false;
      },
    },
  });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    () =>
      new Promise((resolve, reject) => {
        if (!there) reject(new Error('Receiving end does not exist.'));
        answers.push(() => resolve(TEXT as never));
      }),
  );
});

test('two readings share one page; it goes once the last of them has its text', async () => {
  const [first, second] = [read('<p>a'), read('<p>b')];
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[0]?.();
  expect(await first).toEqual(TEXT);
  await closeOffscreenPage();
  expect(there).toBe(true);
  answers[1]?.();
  expect(await second).toEqual(TEXT);
  await Promise.all([closeOffscreenPage(), closeOffscreenPage()]);
  expect([there, made]).toEqual([false, 1]);
});

test('a reading that begins while the page goes has one of its own', async () => {
  const first = read('<p>a');
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  answers[0]?.();
  await first;
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const [, second] = [closeOffscreenPage(), read('<p>b')];
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.();
  expect(await second).toEqual(TEXT);
  expect(warned).not.toHaveBeenCalled();
});
