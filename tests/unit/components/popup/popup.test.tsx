// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Popup } from '../../../../components/popup/Popup';
import type { PopupParts } from '../../../../components/popup/popup-parts';
import type { PageSummary, Result, WatchedDocument, WatchedPlatform } from '../../../../lib/messages/protocol';
import { opened } from '../../page/sample';

let home: HTMLElement;
let page: { summary: ReturnType<typeof vi.fn>; showFinding: ReturnType<typeof vi.fn>; toggleList: ReturnType<typeof vi.fn> };
let background: Record<'library' | 'watch' | 'unwatch' | 'markSeen' | 'markAllSeen' | 'mute', ReturnType<typeof vi.fn>>;
let parts: PopupParts;
let settings: { watchVisited: boolean; pillHidden: boolean; pillHiddenOn: readonly string[] };

const ok = <T,>(value: T): Result<T> => ({ ok: true, value });
const fail = (code: 'unavailable' | 'forbidden' | 'storage', message = 'no'): Result<never> => ({
  ok: false,
  error: { code, message },
});
const known = opened.document as NonNullable<typeof opened.document>;

const summary: PageSummary = {
  status: 'read',
  document: known,
  watched: true,
  counts: { high: 2, medium: 0, low: 3, favourable: 1 },
  changes: 1,
  worst: [
    {
      findingId: 'binding-arbitration@1',
      name: 'Binding arbitration',
      severity: 'high',
      impact: 'You have **30 days** to opt out.',
    },
  ],
};

const watched = (more: Partial<WatchedDocument> = {}): WatchedDocument => ({
  document: known,
  lastVisit: '2026-05-03T10:00:00Z',
  versions: 2,
  unread: [],
  quiet: 0,
  counts: summary.counts,
  unreadable: null,
  ...more,
});
const platform = (...documents: WatchedDocument[]): WatchedPlatform => ({
  platformId: 'harbour',
  platform: 'Harbour',
  sector: 'travel',
  documents,
});
const unread = (id: string) => ({
  id,
  time: '2026-05-04T10:00:00Z',
  types: ['binding-arbitration'],
  typeNames: ['Binding arbitration'],
  summary: `Change ${id}.`,
  severity: 'high' as const,
  direction: 'worse' as const,
});

async function show(more: Partial<PopupParts> = {}): Promise<void> {
  await act(async () => {
    render(<Popup parts={{ ...parts, library: parts.background.library(), ...more }} />, home);
  });
  await act(async () => {});
}

const text = () => home.textContent?.replace(/\s+/gu, ' ') ?? '';
const nameOf = (element: Element) =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/gu, ' ').trim();
const buttons = () => [...home.querySelectorAll('button')].map(nameOf);
const press = async (name: string) => {
  const button = [...home.querySelectorAll('button')].find((each) => nameOf(each) === name);
  if (!button) throw new Error(`no button "${name}" among ${buttons().join(' | ')}`);
  await act(async () => button.click());
};

const pass = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });

beforeEach(() => {
  home = document.createElement('div');
  document.body.append(home);
  settings = { watchVisited: true, pillHidden: false, pillHiddenOn: [] };
  page = {
    summary: vi.fn(async () => ok(summary)),
    showFinding: vi.fn(async () => ok(null)),
    toggleList: vi.fn(async () => ok(null)),
  };
  background = {
    library: vi.fn(async () => ok([platform(watched())])),
    watch: vi.fn(async () => ok(null)),
    unwatch: vi.fn(async () => ok(null)),
    markSeen: vi.fn(async () => ok(null)),
    markAllSeen: vi.fn(async () => ok(null)),
    mute: vi.fn(async () => ok(null)),
  };
  parts = {
    background: background as never,
    library: Promise.resolve(ok([])),
    page: { client: page as never, read: vi.fn(async () => ok(summary)), web: true },
    settings: {
      read: async () => settings,
      change: async (patch) => {
        settings = { ...settings, ...patch };
      },
    },
    checks: { read: async () => ({ on: false }), choose: vi.fn(async () => true) },
    open: vi.fn(),
    openDashboard: vi.fn(),
    close: vi.fn(),
  };
});

afterEach(() => {
  act(() => render(null, home));
  home.remove();
  vi.useRealTimers();
});

describe('this page', () => {
  test('its counts and worst clauses; a click goes to the clause and closes the popup', async () => {
    await show();
    expect(home.querySelector('h1')?.textContent).toBe('Terms of Service');
    expect(home.querySelector('.counts')?.textContent?.replace(/\s+/gu, ' ')).toBe(
      ' 2 high 3 low or neutral 1 in your favour 1 changed',
    );
    await press('You have 30 days to opt out.Binding arbitration');
    expect(page.showFinding).toHaveBeenCalledWith('binding-arbitration@1');
    expect(parts.close).toHaveBeenCalled();
  });

  test('its list, from here', async () => {
    await show();
    await press('Show all 6 clauses on the page');
    expect(page.toggleList).toHaveBeenCalled();
    expect(parts.close).toHaveBeenCalled();
  });

  test('one that no longer answers is said to be so, and the popup stays', async () => {
    page.toggleList.mockResolvedValue(fail('unavailable'));
    await show();
    await press('Show all 6 clauses on the page');
    expect(text()).toContain('The page does not answer.');
    expect(parts.close).not.toHaveBeenCalled();
  });

  test('is asked again while it is being read', async () => {
    vi.useFakeTimers();
    page.summary.mockResolvedValueOnce(ok({ ...summary, status: 'reading', worst: [] }));
    await show();
    expect(text()).toContain('Reading…');
    await pass(400);
    expect(text()).toContain('Binding arbitration');
    await pass(2000);
    expect(page.summary).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['not-policy', 'No terms or policy', 'Read this page anyway'],
    ['unsupported-language', 'Not in English', null],
    ['empty', 'no text', null],
    ['too-large', 'too long', null],
    ['failed', 'could not be read', 'Try again'],
  ] as const)('%s says so', async (status, words, button) => {
    page.summary.mockResolvedValue(ok({ ...summary, status, worst: [] }));
    await show();
    expect(home.querySelector('section.page')?.textContent).toContain(words);
    expect([...home.querySelectorAll('section.page button')].map(nameOf)).toEqual(button ? [button] : []);
    if (button) {
      await press(button);
      expect(text()).toContain('Binding arbitration');
    }
  });

  test('a page that was not read can be; where no extension may go, that is said', async () => {
    page.summary.mockResolvedValue(fail('unavailable'));
    const read = vi.fn(async () => fail('forbidden'));
    await show({ page: { client: page as never, read, web: true } });
    await press('Read this page');
    expect(read).toHaveBeenCalled();
    expect(text()).toContain('lets no extension read this page');
    expect(buttons()).not.toContain('Read this page');
  });

  test.each([
    ['a page of the browser’s own', { web: false }],
    ['no page at all', null],
  ])('%s offers nothing', async (_, more) => {
    page.summary.mockResolvedValue(fail('unavailable'));
    await show({ page: more && { client: page as never, read: vi.fn(), ...more } });
    expect(text()).toContain('lets no extension read this page');
  });

  test('can be watched, and no longer', async () => {
    await show();
    await press('Watched');
    expect(background.unwatch).toHaveBeenCalledWith('harbour/terms');
    await press('Watch');
    expect(background.watch).toHaveBeenCalledWith('harbour/terms');
    expect(buttons()).toContain('Watched');
  });
});

describe('unread changes', () => {
  test('come before what is watched, three of a document, and can be read', async () => {
    background.library.mockResolvedValue(ok([platform(watched({ unread: ['a', 'b', 'c', 'd'].map(unread) }))]));
    await show();
    expect([...home.querySelectorAll('h2')].map((each) => each.textContent?.trim())).toEqual(['4 unread changes', 'Watched']);
    expect(text()).toContain('Change a. Worse for you.');
    expect(text()).not.toContain('Change d.');
    expect(text()).toContain('and 1 more');
    background.library.mockResolvedValue(ok([platform(watched())]));
    await press('Mark the changes of Terms of Service as read');
    expect(background.markSeen).toHaveBeenCalledWith('harbour/terms');
    expect(text()).not.toContain('unread');
  });

  test('and opened', async () => {
    background.library.mockResolvedValue(ok([platform(watched({ unread: [unread('a')] }))]));
    await show();
    await press('Open Terms of Service');
    expect(parts.open).toHaveBeenCalledWith('https://harbour.example/terms');
  });
});

describe('watched platforms', () => {
  test('documents with last visit; one that is dismissed can be had back', async () => {
    await show();
    expect(text()).toContain('Visited 3 May 2026 · 2 versions');
    await press('Stop watching Terms of Service');
    expect(background.unwatch).toHaveBeenCalledWith('harbour/terms');
    await press('Watch Terms of Service');
    expect(background.watch).toHaveBeenCalledWith('harbour/terms');
    expect(buttons()).toContain('Stop watching Terms of Service');
  });

  test('nothing yet', async () => {
    background.library.mockResolvedValue(ok([]));
    await show();
    expect(text()).toContain('Policies that you visit turn up here.');
  });

  test('a store that fails says why', async () => {
    background.library.mockResolvedValue(fail('storage', 'The disk is full.'));
    await show();
    expect(home.querySelector('[role=status]')?.textContent).toBe('The disk is full.');
    expect(text()).not.toContain('turn up here');
  });

  test('a request that fails says why, and changes nothing', async () => {
    background.unwatch.mockResolvedValue(fail('storage', 'The disk is full.'));
    await show();
    await press('Stop watching Terms of Service');
    expect(text()).toContain('The disk is full.');
    expect(buttons()).toContain('Stop watching Terms of Service');
  });
});

test('settings are kept at once', async () => {
  settings = { ...settings, pillHiddenOn: ['harbour'] };
  await show();
  const [watching, , pill] = [...home.querySelectorAll('input')];
  expect([watching?.checked, pill?.checked]).toEqual([true, false]);
  expect(text()).toContain('Hidden on harbour.');
  await act(async () => watching?.click());
  await act(async () => pill?.click());
  expect(settings).toEqual({ watchVisited: false, pillHidden: false, pillHiddenOn: [] });
});

test('everything that can be pressed has a name, and headings follow each other', async () => {
  background.library.mockResolvedValue(ok([platform(watched({ unread: [unread('a')] }))]));
  await show();
  expect(buttons().every((name) => name.length > 0)).toBe(true);
  const levels = [...home.querySelectorAll('h1, h2, h3')].map((each) => Number(each.tagName[1]));
  expect(levels[0]).toBe(1);
  expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] as number) + 1)).toBe(true);
});

describe('many', () => {
  const documentOf = (name: string, more: Partial<WatchedDocument> = {}) =>
    watched({ ...more, document: { ...known, id: `${name}/terms`, platformId: name, platform: name, title: `${name} Terms` } });
  const platformOf = (name: string, more?: Partial<WatchedDocument>): WatchedPlatform => ({
    platformId: name,
    platform: name,
    sector: 'travel',
    documents: [documentOf(name, more)],
  });
  const names = (number: number) => Array.from({ length: number }, (_, at) => `Pier ${at + 1}`);
  const shown = () => [...home.querySelectorAll('.platforms > li > h3')].map((each) => each.textContent);

  test('platforms: some are shown, the others are searched or asked for', async () => {
    background.library.mockResolvedValue(ok(names(300).map((name) => platformOf(name))));
    await show();
    expect(shown()).toHaveLength(20);
    const search = home.querySelector('input[type=search]') as HTMLInputElement;
    const type = (words: string) =>
      act(async () => {
        search.value = words;
        search.dispatchEvent(new Event('input', { bubbles: true }));
      });
    await type('terms PIER 299');
    expect(shown()).toEqual(['Pier 299']);
    await type('lighthouse');
    expect(shown()).toEqual([]);
    expect(text()).toContain('None is called so.');
    await type('');
    await press('Show all 300');
    expect(shown()).toHaveLength(300);
  });

  test('a few need no search', async () => {
    background.library.mockResolvedValue(ok(names(3).map((name) => platformOf(name))));
    await show();
    expect(home.querySelector('input[type=search]')).toBeNull();
  });

  test('documents that changed: ten, the others in the dashboard; all read at once', async () => {
    background.library.mockResolvedValue(ok(names(12).map((name) => platformOf(name, { unread: [unread(name)] }))));
    await show();
    expect(home.querySelectorAll('.unread')).toHaveLength(10);
    await press('2 more documents changed: show all');
    expect(parts.openDashboard).toHaveBeenCalledWith('changes');
    await press('Mark all as read');
    expect(background.markAllSeen).toHaveBeenCalled();
  });

  test('one that changed can be snoozed for a week', async () => {
    background.library.mockResolvedValue(ok([platformOf('Pier', { unread: [unread('a')] })]));
    await show();
    expect(buttons()).not.toContain('Mark all as read');
    await press('Say no more of Pier Terms for a week');
    const [{ scope, id, until }] = background.mute.mock.calls[0] as [{ scope: string; id: string; until: string }];
    expect([scope, id]).toEqual(['document', 'Pier/terms']);
    expect(Math.round((Date.parse(until) - Date.now()) / 86_400_000)).toBe(7);
  });

  test('muted changes are told quietly, by their number', async () => {
    background.library.mockResolvedValue(ok([platformOf('Pier', { quiet: 2 })]));
    await show();
    expect(text()).toContain('2 muted changes');
    expect(text()).not.toContain('unread');
  });
});

describe('a watched document that a check could not read', () => {
  const on = { read: async () => ({ on: true }), choose: async () => true };
  const unreadable = { problem: 'login', time: '2026-05-04T10:00:00Z', lastGood: '2026-05-01T10:00:00Z' } as const;

  test('is said to be so: when, why, and when one last could', async () => {
    background.library.mockResolvedValue(ok([platform(watched({ unreadable }))]));
    await show({ checks: on });
    expect(text()).toContain('Could not be read on 4 May 2026: it asks for a login. A check last read it on 1 May 2026.');
  });

  test('also where none ever could', async () => {
    background.library.mockResolvedValue(ok([platform(watched({ unreadable: { ...unreadable, lastGood: null } }))]));
    await show({ checks: on });
    expect(text()).toContain('No check has read it so far.');
  });

  test('is not spoken of while checks are off', async () => {
    background.library.mockResolvedValue(ok([platform(watched({ unreadable }))]));
    await show();
    expect(text()).not.toContain('Could not be read');
    await act(async () => (home.querySelectorAll('.settings input')[1] as HTMLInputElement).click());
    expect(text()).toContain('Could not be read');
  });
});

describe('checks', () => {
  const box = () => [...home.querySelectorAll('label')].find((each) => each.textContent?.includes('Check watched'))?.firstChild;

  test('are on when the browser allows them', async () => {
    await show();
    await act(async () => (box() as HTMLInputElement).click());
    expect(parts.checks.choose).toHaveBeenCalledWith(true);
    expect((box() as HTMLInputElement).checked).toBe(true);
  });

  test('stay off when the reader refuses, and that is said', async () => {
    await show({ checks: { read: async () => ({ on: false }), choose: async () => false } });
    await act(async () => (box() as HTMLInputElement).click());
    expect((box() as HTMLInputElement).checked).toBe(false);
    expect(text()).toContain('did not allow it');
  });
});

test('a page outside the catalogue is read and watched by one click', async () => {
  page.summary.mockResolvedValue(fail('unavailable'));
  await show();
  await press('Watch this page');
  expect(parts.page?.read).toHaveBeenCalled();
  expect(background.watch).toHaveBeenCalledWith('harbour/terms');
});

test('the dashboard is one click away', async () => {
  await show();
  await press('This week');
  expect(parts.openDashboard).toHaveBeenCalledWith('digest');
});
