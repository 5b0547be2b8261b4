// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OpenedPage, OpenPageRequest, PageApi } from '../../../lib/messages/protocol';
import type { PageActions, PageState } from '../../../lib/page/page-state';
import { type PageParts, startPage } from '../../../lib/page/start-page';
import type { Store } from '../../../lib/page/store';
import { fakeTimers } from './fake-timers';
import { arbitration, blocks, changeOf, comparisonOf, opened } from './sample';

let end: AbortController;
let timers: ReturnType<typeof fakeTimers>;
let store: Store<PageState>;
let actions: PageActions;
let calls: [string, unknown][];
let answer: OpenedPage | { error: 'invalidated' | 'internal' };

/** Longer than clauses are looked for: it may pause between any two of them. */
const settle = async () => {
  for (let turns = 0; turns < 2 + opened.findings.length; turns++) await new Promise((resolve) => setTimeout(resolve, 0));
};

/** A reader for pages whose blocks are the children of `main`, each with one text node. */
const read: PageParts['read'] = async (document) => {
  const elements = [...document.querySelectorAll('main > *')];
  return {
    title: document.title,
    language: 'en',
    blocks: elements.map((element) => ({ kind: element.matches('h2') ? 'h' : 'p', text: element.textContent ?? '', path: [] })),
    rangeOf(block, start, end) {
      const node = elements[block]?.firstChild;
      if (!node?.isConnected) return null;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return range;
    },
  };
};

let runs = true;
let alive = true;
let trusted = true;

function start(requested = false, more: Partial<PageParts> = {}): PageApi {
  const ok = (name: string) => async (request: unknown) => {
    calls.push([name, request]);
    return { ok: true as const, value: null };
  };
  return startPage(
    {
      document,
      background: {
        wake: ok('wake'),
        openPage: async (request: OpenPageRequest) => {
          calls.push(['openPage', request]);
          return 'error' in answer ? { ok: false, error: { code: answer.error, message: 'no' } } : { ok: true, value: answer };
        },
        markSeen: ok('markSeen'),
        dismissPill: ok('dismissPill'),
        setPage: ok('setPage'),
        cite: async () => ({ ok: false, error: { code: 'unavailable', message: 'Not kept.' } }),
        openPrint: async () => ({ ok: false, error: { code: 'unavailable', message: 'Not kept.' } }),
        reportFinding: ok('reportFinding'),
        clauseInAtlas: async (request: unknown) => {
          calls.push(['clauseInAtlas', request]);
          return { ok: false, error: { code: 'unavailable', message: 'No atlas.' } };
        },
        wording: async () => ({ ok: false, error: { code: 'unavailable', message: 'Not there.' } }),
      },
      read,
      render: (_root, given, does) => {
        store = given;
        actions = does;
        return () => {};
      },
      css: '',
      alive: () => alive,
      runsByItself: async () => runs,
      timers,
      trusts: () => trusted,
      ...more,
    },
    { requested, signal: end.signal },
  );
}

const overlay = () => document.querySelector('clauselight-overlay');
const callsOf = (name: string) => calls.filter(([call]) => call === name).map(([, request]) => request);

beforeEach(() => {
  end = new AbortController();
  timers = fakeTimers();
  calls = [];
  runs = true;
  alive = true;
  trusted = true;
  answer = opened;
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {} }));
  // jsdom has no layout.
  Element.prototype.scrollIntoView = () => {};
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 10, 10);
  document.body.innerHTML = `<main>${blocks.map(({ kind, text }) => (kind === 'h' ? `<h2>${text}</h2>` : `<p>${text}</p>`)).join('')}</main>`;
});

afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
});

describe('a page that is read by click only', () => {
  test('is left alone until the reader asks', async () => {
    runs = false;
    const page = start();
    await settle();
    expect(calls).toEqual([]);
    expect(overlay()).toBeNull();
    expect((await page.summary()).status).toBe('asleep');
    expect((await page.read({ requested: true })).status).toBe('read');
    expect(callsOf('openPage')).toMatchObject([{ requested: true }]);
  });
});

describe('a policy', () => {
  test('is read, asked about and anchored', async () => {
    const before = document.body.innerHTML;
    start();
    await settle();
    expect(calls[0]).toEqual(['wake', { url: document.location.href }]);
    expect(callsOf('openPage')).toEqual([
      {
        url: document.location.href,
        text: { title: '', blocks: expect.anything() },
        requested: false,
        visitId: expect.stringMatching(/^[\da-f-]{36}$/u),
      },
    ]);
    expect(store.get()).toMatchObject({ phase: 'read', pillShown: true });
    expect([...store.get().ranges].map(([id, range]) => [id, range.toString()])).toEqual([
      ['binding-arbitration@1', 'Any dispute goes to arbitration.'],
      ['no-data-sale@2', 'We do not sell your data.'],
      ['governing-law@4', 'The law of Norway governs these terms.'],
    ]);
    expect(document.body.innerHTML).toBe(before);
  });

  test('is left as it was found when the signal aborts', async () => {
    const before = document.documentElement.outerHTML;
    start();
    await settle();
    expect(overlay()).not.toBeNull();
    actions.openClause(['no-data-sale@2'], 'list');
    end.abort();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(timers.pending).toBe(0);
  });

  test('a second reading of the same text asks nobody, and finds re-rendered clauses again', async () => {
    start();
    await settle();
    const main = document.querySelector('main') as Element;
    main.innerHTML = `${main.innerHTML} `;
    await settle();
    timers.advance(10_000);
    await settle();
    expect(callsOf('openPage')).toHaveLength(1);
    expect(store.get().ranges.get('no-data-sale@2')?.startContainer.isConnected).toBe(true);
  });

  test('late content is read and asked about, as part of the same visit', async () => {
    start();
    await settle();
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p>Something that came late.</p>');
    await settle();
    timers.advance(10_000);
    await settle();
    expect(callsOf('openPage')).toHaveLength(2);
    expect(new Set(callsOf('openPage').map((request) => (request as OpenPageRequest).visitId)).size).toBe(1);
  });

  test('going to another address without a new document is a new visit', async () => {
    start();
    await settle();
    history.pushState(null, '', '/privacy');
    dispatchEvent(new Event('popstate'));
    expect(store.get().phase).toBe('idle');
    timers.advance(10_000);
    await settle();
    expect(callsOf('openPage').map((request) => (request as OpenPageRequest).url)).toEqual([
      'http://localhost:3000/',
      'http://localhost:3000/privacy',
    ]);
    expect(new Set(callsOf('openPage').map((request) => (request as OpenPageRequest).visitId)).size).toBe(2);
    history.pushState(null, '', '/');
  });

  test('there and back before the page was read: its marks are there again', async () => {
    start();
    await settle();
    const { size } = store.get().ranges;
    expect(size).toBeGreaterThan(0);
    for (const path of ['/privacy', '/']) {
      history.pushState(null, '', path);
      dispatchEvent(new Event('popstate'));
    }
    timers.advance(10_000);
    await settle();
    expect(store.get()).toMatchObject({ phase: 'read', ranges: { size } });
  });

  test('what the page changed while we asked is found by its words; what has gone is an orphan', async () => {
    const slow = async (page: Document, options: { signal: AbortSignal }) => {
      const text = await read(page, options);
      if (callsOf('openPage').length === 0) {
        queueMicrotask(() => {
          const main = page.querySelector('main') as Element;
          main.children[4]?.remove();
          main.innerHTML = `<p>A late notice.</p>${main.innerHTML}`;
        });
      }
      return text;
    };
    start(false, { read: slow });
    await settle();
    const { ranges, clauses } = store.get();
    expect(ranges.get('no-data-sale@2')?.toString()).toBe('We do not sell your data.');
    expect(ranges.has('governing-law@4')).toBe(false);
    expect(clauses).toHaveLength(3);
  });

  test('a clause from the popup opens its card; the next one is a step away', async () => {
    const api = start();
    await api.showFinding('binding-arbitration@1');
    expect(store.get().card).toMatchObject({ ids: ['binding-arbitration@1'], how: 'list' });
    await api.step(1);
    expect(store.get().card?.ids).toEqual(['no-data-sale@2']);
    expect(store.get().announcement).toContain('Clause 2 of 3');
    await api.step(1);
    expect(store.get().card?.ids).toEqual(['binding-arbitration@1']); // the neutral one is not drawn
  });

  test('Enter after a step opens the details, Escape closes and gives the focus back', async () => {
    document.body.insertAdjacentHTML('beforeend', '<button>Agree</button>');
    const button = document.querySelector('button') as HTMLButtonElement;
    const api = start();
    await settle();
    button.focus();
    await api.step(1);
    const press = (key: string) => button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    expect(press('Enter')).toBe(false); // ours: the page's button is not pressed
    expect(store.get().card).toMatchObject({ focus: true, deep: true });
    button.blur();
    expect(press('Escape')).toBe(false);
    expect(store.get().card).toBeNull();
    expect(document.activeElement).toBe(button);
    expect(press('Enter')).toBe(true);
  });

  test('keys that a script made up move nothing', async () => {
    trusted = false;
    const api = start();
    await settle();
    await api.step(1);
    const { card } = store.get();
    for (const key of ['Enter', 'Escape'])
      expect(document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))).toBe(true);
    expect(store.get().card).toBe(card);
  });

  test('Enter is the page’s again once the reader does something else', async () => {
    const api = start();
    await settle();
    await api.step(1);
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))).toBe(
      true,
    );
  });

  test('the summary counts and names the worst, one a type', async () => {
    const again = { ...arbitration, id: 'binding-arbitration@2', block: 2, quote: blocks[2]?.text ?? '', end: 10 };
    answer = { ...opened, findings: [...opened.findings, again] };
    const api = start();
    await settle();
    expect(await api.summary()).toMatchObject({
      status: 'read',
      counts: { high: 2, medium: 0, low: 1, favourable: 1 },
      worst: [{ findingId: 'binding-arbitration@1', name: 'Binding arbitration', severity: 'high' }],
    });
  });

  test('opening the list marks the changes as seen', async () => {
    answer = { ...opened, since: { visitedAt: '2026-05-03T10:00:00Z', comparison: comparisonOf(changeOf({ newBlock: 1 })) } };
    start();
    await settle();
    actions.toggleList();
    expect(callsOf('markSeen')).toEqual(['harbour/terms']);
  });

  test('dismissing for the page tells nobody, for the platform the background', async () => {
    start();
    await settle();
    actions.dismissPill('page');
    expect(store.get().pillShown).toBe(false);
    expect(callsOf('dismissPill')).toEqual([]);
    actions.dismissPill('platform');
    expect(callsOf('dismissPill')).toEqual([{ scope: 'platform', documentId: 'harbour/terms' }]);
  });
});

describe('other pages', () => {
  test('no policy, not asked for: nothing of ours is there', async () => {
    answer = { ...opened, status: 'not-policy', document: null, findings: [] };
    start();
    await settle();
    expect(overlay()).toBeNull();
  });

  test('no policy, but asked for: said plainly', async () => {
    answer = { ...opened, status: 'not-policy', document: null, findings: [] };
    const api = start();
    await settle();
    expect((await api.read({ requested: true })).status).toBe('not-policy');
    expect(store.get()).toMatchObject({ phase: 'not-policy', pillShown: true });
    expect(callsOf('openPage').at(-1)).toMatchObject({ requested: true });
  });

  test('a failure is a state, and can be tried again', async () => {
    answer = { error: 'internal' };
    start();
    await settle();
    expect(store.get()).toMatchObject({ phase: 'failed', pillShown: true });
    answer = opened;
    actions.retry();
    await settle();
    expect(store.get().phase).toBe('read');
  });

  test('when the extension has gone, so have we', async () => {
    answer = { error: 'invalidated' };
    start();
    await settle();
    expect(overlay()).toBeNull();
    expect(timers.pending).toBe(0);
  });

  test('an old script of an extension that was updated goes quiet and leaves the page as it was', async () => {
    start();
    await settle();
    expect(overlay()).not.toBeNull();
    const asked = callsOf('openPage').length;
    alive = false;
    document.querySelector('main')?.append(document.createElement('p'), 'Something came late.');
    await settle();
    timers.advance(10_000);
    await settle();
    expect(overlay()).toBeNull();
    expect(timers.pending).toBe(0);
    expect(callsOf('openPage')).toHaveLength(asked);
    expect(document.documentElement.outerHTML).not.toContain('clauselight');
  });

  test('a hidden pill stays hidden', async () => {
    answer = { ...opened, settings: { ...opened.settings, pillHidden: true } };
    start();
    await settle();
    expect(store.get().pillShown).toBe(false);
  });
});
