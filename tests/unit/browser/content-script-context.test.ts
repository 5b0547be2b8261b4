// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// WXT takes `browser` from here as it loads, so what is under test is loaded afterwards.
vi.stubGlobal('chrome', fakeBrowser);
const { ContentScriptContext } = await import('../../../lib/browser/content-script-context');

test('a newer script ends the older, and not itself', () => {
  const older = new ContentScriptContext();
  expect(older.isValid).toBe(true);
  const newer = new ContentScriptContext();
  expect([older.isValid, newer.isValid, older.signal.aborted]).toEqual([false, true, true]);
});

test('an extension that has gone ends it', () => {
  const context = new ContentScriptContext();
  Object.assign(fakeBrowser.runtime, { id: undefined });
  expect([context.isValid, context.signal.aborted]).toEqual([false, true]);
});
