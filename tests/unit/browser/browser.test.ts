import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../../lib/messages/messenger';

// WXT takes `browser` from here as it loads, so what is under test is loaded afterwards.
vi.stubGlobal('chrome', fakeBrowser);

const { activeTab } = await import('../../../lib/browser/active-tab');
const { badge, badgeText } = await import('../../../lib/browser/badge');
const { obeyCommands } = await import('../../../lib/browser/commands');
const { offerContextMenu } = await import('../../../lib/browser/context-menu');
const { answerOmnibox } = await import('../../../lib/browser/omnibox');
const { readTab } = await import('../../../lib/browser/read-tab');
const { checkSettings } = await import('../../../lib/browser/check-settings');
const { settings } = await import('../../../lib/browser/settings');
const { settingsKeeper } = await import('../../../lib/browser/settings-keeper');
const { listen } = await import('../../../lib/browser/wires');

/** Messages to tabs, and what they answer. */
let sent: [tab: number, message: unknown][];
let tabAnswer: (message: { readonly call: string }) => unknown;
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  fakeBrowser.reset();
  sent = [];
  tabAnswer = () => ({ ok: true, value: null });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    tab: number,
    message: { readonly call: string },
    options: unknown,
  ) => {
    expect(options).toEqual({ frameId: 0 });
    sent.push([tab, message]);
    return tabAnswer(message);
  }) as never);
});

describe('wires', () => {
  test('an answer goes back; what is not for us is left to others; the signal ends it', async () => {
    const end = new AbortController();
    const answer = vi.fn((message: unknown, _sender: Sender) =>
      message === 'ours' ? Promise.resolve({ ok: true as const, value: 1 }) : undefined,
    );
    listen(answer, end.signal);
    const sender = {
      id: 'own',
      url: 'https://harbour.example/',
      frameId: 0,
      tab: { id: 3, url: 'https://harbour.example/terms' },
    };
    const respond = vi.fn();
    const say = (message: string) => fakeBrowser.runtime.onMessage.trigger(message, sender as never, respond);
    // `true`: the answer comes later, by the last argument, as browsers have it without a polyfill.
    expect(await say('ours')).toEqual([true]);
    expect(respond.mock.calls).toEqual([[{ ok: true, value: 1 }]]);
    expect(await say('another’s')).toEqual([undefined]);
    expect(respond).toHaveBeenCalledTimes(1);
    expect(answer.mock.calls[0]?.[1]).toEqual({
      extensionId: 'own',
      url: 'https://harbour.example/',
      frameId: 0,
      tabId: 3,
      tabUrl: 'https://harbour.example/terms',
    });
    end.abort();
    expect(await say('ours')).toEqual([]);
  });
});

describe('settings', () => {
  test('have defaults, keep what is changed, and lie under names of their own', async () => {
    expect(await settings.read()).toMatchObject({
      show: 'notable',
      pillCorner: 'bottom-right',
      pillHidden: false,
      pillHiddenOn: [],
      watchVisited: true,
      runs: 'catalogue',
      concerns: [],
      theme: 'system',
    });
    await settings.change({ watchVisited: false });
    await Promise.all([settings.change({ show: 'all' }), settings.change({ pillHiddenOn: ['harbour'] })]);
    expect(await settings.read()).toMatchObject({ show: 'all', pillHiddenOn: ['harbour'], watchVisited: false });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ show: 'all', pillHiddenOn: ['harbour'], watchVisited: false });
  });
});

describe('settings of a backup', () => {
  const allow = (allowed: boolean) =>
    Object.assign(fakeBrowser, {
      permissions: { contains: async () => allowed },
      scripting: { getRegisteredContentScripts: async () => [], registerContentScripts: async () => {} },
    });
  const saved = {
    own: { theme: 'dark', show: 'all', runs: 'everywhere', notifyOf: ['high'] },
    checks: { on: true, every: 72 },
  } as const;

  test('are those that the reader chose', async () => {
    await settings.change({ theme: 'dark', pillHidden: false });
    await checkSettings.change({ every: 72 });
    expect(await settingsKeeper.save()).toEqual({ own: { theme: 'dark', pillHidden: false }, checks: { every: 72 } });
  });

  test('are followed where nothing else was chosen here', async () => {
    allow(true);
    await settings.change({ theme: 'light' });
    expect(await settingsKeeper.takeIn(saved)).toEqual({ taken: 5, withoutLeave: 0 });
    expect(await settings.read()).toMatchObject({ theme: 'light', show: 'all', runs: 'everywhere', notifyOf: ['high'] });
    expect(await checkSettings.read()).toMatchObject({ on: true, every: 72 });
  });

  test('give no leave that the reader did not give', async () => {
    allow(false);
    expect(await settingsKeeper.takeIn(saved)).toEqual({ taken: 3, withoutLeave: 3 });
    expect(await settings.read()).toMatchObject({ theme: 'dark', show: 'all', runs: 'catalogue', notifyOf: [] });
    expect(await checkSettings.read()).toMatchObject({ on: false, every: 72 });
  });
});

describe('badge', () => {
  test('counts, clears, and stays short', async () => {
    const setBadgeText = vi.fn();
    const setTitle = vi.fn();
    Object.assign(fakeBrowser.action, { setBadgeText, setBadgeBackgroundColor: vi.fn(), setTitle });
    Object.assign(fakeBrowser.i18n, { getMessage: (...words: string[]) => words.join(' ') });
    for (const count of [3, 1, 0]) await badge.showUnread(count);
    expect(setBadgeText.mock.calls).toEqual([[{ text: '3' }], [{ text: '1' }], [{ text: '' }]]);
    expect(setTitle.mock.calls).toEqual([[{ title: 'badgeMany 3' }], [{ title: 'badgeOne' }], [{ title: 'extensionName' }]]);
    expect(badgeText(100)).toBe('99+');
  });
});

describe('readTab', () => {
  const inject = vi.fn();

  beforeEach(() => {
    inject.mockReset();
    Object.assign(fakeBrowser.scripting, { executeScript: inject });
  });

  test('asks the content script that is there already', async () => {
    expect((await readTab(4)).ok).toBe(true);
    expect(inject).not.toHaveBeenCalled();
    expect(sent).toEqual([[4, { to: 'page', call: 'read', request: { requested: true } }]]);
  });

  test('brings it first where there is none', async () => {
    let there = false;
    inject.mockImplementation(async () => {
      there = true;
    });
    tabAnswer = () => (there ? { ok: true, value: null } : undefined);
    expect((await readTab(4)).ok).toBe(true);
    expect(inject).toHaveBeenCalledWith({ target: { tabId: 4 }, files: ['/content-scripts/policy.js'] });
  });

  test('says where no extension may go', async () => {
    tabAnswer = () => undefined;
    inject.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    expect(await readTab(4)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });
});

describe('activeTab', () => {
  const tab = (more: object) => ({ id: 1, active: false, lastAccessed: 0, ...more });
  const query = (tabs: object[]) => vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);

  test('the one that is looked at; the one before where the popup is a tab itself; none', async () => {
    query([tab({ id: 1, lastAccessed: 9 }), tab({ id: 2, active: true, url: 'https://harbour.example/' })]);
    expect(await activeTab()).toEqual({ id: 2, url: 'https://harbour.example/' });
    query([
      tab({ id: 1, lastAccessed: 5 }),
      tab({ id: 2, lastAccessed: 9 }),
      tab({ id: 3, active: true, url: fakeBrowser.runtime.getURL('/popup.html') }),
    ]);
    expect((await activeTab())?.id).toBe(2);
    query([]);
    expect(await activeTab()).toBeNull();
  });
});

describe('commands', () => {
  test('go to the page that is looked at', async () => {
    const listeners: ((command: string) => void)[] = [];
    Object.assign(fakeBrowser.commands, { onCommand: { addListener: (listener: never) => listeners.push(listener) } });
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 6, active: true }] as never);
    obeyCommands();
    for (const command of ['next-clause', 'previous-clause', 'toggle-list', 'something-else']) {
      listeners[0]?.(command);
      await settle();
    }
    expect(
      sent.map(([tab, message]) => [tab, (message as { call: string }).call, (message as { request: unknown }).request]),
    ).toEqual([
      [6, 'step', 1],
      [6, 'step', -1],
      [6, 'toggleList', undefined],
    ]);
  });
});

describe('context menu', () => {
  test('is made at installation, and reads the tab', async () => {
    const installed: (() => void)[] = [];
    const clicked: ((info: object, tab: object) => void)[] = [];
    const create = vi.fn();
    Object.assign(fakeBrowser.contextMenus, {
      removeAll: async () => {},
      create,
      onClicked: { addListener: (listener: never) => clicked.push(listener) },
    });
    Object.assign(fakeBrowser.i18n, { getMessage: () => 'Read this page' });
    vi.spyOn(fakeBrowser.runtime.onInstalled, 'addListener').mockImplementation(((listener: never) =>
      installed.push(listener)) as never);
    offerContextMenu();
    installed[0]?.();
    await settle();
    expect(create).toHaveBeenCalledWith(expect.objectContaining({ id: 'read-page', title: 'Read this page' }));
    clicked[0]?.({ menuItemId: 'another' }, { id: 8 });
    clicked[0]?.({ menuItemId: 'read-page' }, { id: 8 });
    await settle();
    expect(sent.map(([tab]) => tab)).toEqual([8]);
  });
});

describe('omnibox', () => {
  const terms = { title: 'Salt & Tide Terms of Service', url: 'https://salt.example/terms' };
  let changed: (question: string, suggest: (found: object[]) => void) => void;
  let entered: (text: string, disposition: string) => void;
  const create = vi.fn();
  const update = vi.fn();

  beforeEach(() => {
    create.mockReset();
    update.mockReset();
    Object.assign(fakeBrowser.i18n, { getMessage: (name: string, word = '') => `${name} ${word}` });
    Object.assign(fakeBrowser.tabs, { create, update });
    Object.assign(fakeBrowser.omnibox, {
      setDefaultSuggestion: vi.fn(),
      onInputChanged: {
        addListener(listener: typeof changed) {
          changed = listener;
        },
      },
      onInputEntered: {
        addListener(listener: typeof entered) {
          entered = listener;
        },
      },
    });
    answerOmnibox(async (question) => (question === 'salt' ? [{ document: terms as never, watched: true }] : []));
  });

  test('suggests what is found, its name as words and not as markup', async () => {
    const suggest = vi.fn();
    changed('salt', suggest);
    await settle();
    expect(suggest).toHaveBeenCalledWith([
      { content: terms.url, description: 'omniboxWatched Salt &#38; Tide Terms of Service' },
    ]);
  });

  test('opens what is chosen, or the first that the words find, where the reader wants it', async () => {
    entered(terms.url, 'currentTab');
    entered('salt', 'newForegroundTab');
    entered('salt', 'newBackgroundTab');
    await settle();
    expect(update.mock.calls).toEqual([[{ url: terms.url }]]);
    expect(create.mock.calls).toEqual([[{ url: terms.url, active: true }], [{ url: terms.url, active: false }]]);
  });

  test('words that find nothing lead to the library; no other scheme is opened', async () => {
    entered('javascript:alert(1)', 'currentTab');
    await settle();
    expect(update.mock.calls).toEqual([[{ url: fakeBrowser.runtime.getURL('/dashboard.html') }]]);
  });
});
