// @vitest-environment jsdom
import { type ComponentType, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ScreenProps } from '../../../../components/dashboard/screen';
import { Changes } from '../../../../components/dashboard/screens/Changes';
import { Digest } from '../../../../components/dashboard/screens/Digest';
import { Storage } from '../../../../components/dashboard/screens/Storage';
import { Timeline } from '../../../../components/dashboard/screens/Timeline';
import { readRoute } from '../../../../components/dashboard/use-route';
import type { DocumentHistory, ListedChange, Result } from '../../../../lib/messages/protocol';
import { opened } from '../../page/sample';

let home: HTMLElement;
let background: Record<string, ReturnType<typeof vi.fn>>;

const ok = <T,>(value: T): Result<T> => ({ ok: true, value });
const broken: Result<never> = { ok: false, error: { code: 'storage', message: 'The disk is full.' } };
const known = opened.document as NonNullable<typeof opened.document>;

const change = (id: string, more: Partial<ListedChange> = {}): ListedChange => ({
  id,
  time: '2026-05-04T10:00:00Z',
  types: ['binding-arbitration'],
  typeNames: ['Binding arbitration'],
  summary: `Change ${id}.`,
  severity: 'high',
  direction: 'worse',
  document: known,
  version: 2,
  before: 'You have 60 days.',
  after: 'You have 30 days.',
  unread: true,
  muted: false,
  ...more,
});

const history = (...versions: readonly Partial<DocumentHistory['versions'][number]>[]): DocumentHistory => ({
  document: known,
  watched: true,
  versions: versions.map((version, index) => ({
    version: index + 1,
    time: `2026-05-0${index + 1}T10:00:00Z`,
    via: 'visit',
    variant: '',
    material: index === 0 ? 0 : 1,
    ...version,
  })),
});

let shelf: readonly { readonly id: string; readonly collections: readonly string[]; readonly size: number }[];
const atlases = { list: async () => ok(shelf) };
const backup = { restore: vi.fn() };

async function show(Screen: ComponentType<ScreenProps>, hash: string): Promise<void> {
  const props = { background, atlases, backup, route: readRoute(hash) } as unknown as ScreenProps;
  await act(async () => {
    render(<Screen {...props} />, home);
  });
  await act(async () => {});
}

const text = () => home.textContent?.replace(/\s+/gu, ' ') ?? '';
const press = async (name: string) => {
  const button = [...home.querySelectorAll('button')].find((each) => (each.ariaLabel ?? each.textContent) === name);
  if (!button) throw new Error(`no button "${name}"`);
  await act(async () => button.click());
};
const headings = () => [...home.querySelectorAll('h2, h3, summary.title')].map((each) => each.textContent);

beforeEach(() => {
  shelf = [];
  home = document.createElement('div');
  document.body.append(home);
  const done = () => vi.fn(async () => ok(null));
  background = {
    changes: vi.fn(async () => ok({ changes: [], more: false })),
    checks: vi.fn(async () => ok([])),
    mutes: vi.fn(async () => ok([])),
    digest: vi.fn(async () =>
      ok({
        from: '2026-05-03T22:00:00Z',
        to: '2026-05-10T22:00:00Z',
        documents: [],
        unchanged: 3,
        muted: 0,
        markdown: '# Nothing',
      }),
    ),
    timeline: vi.fn(async () => ok([])),
    compareVersions: vi.fn(async () => broken),
    markSeen: done(),
    markAllSeen: done(),
    mute: done(),
    unmute: done(),
  };
});

afterEach(() => {
  act(() => render(null, home));
  home.remove();
});

describe('changes', () => {
  test('nothing yet, and a store that fails, are said', async () => {
    await show(Changes, '#/changes');
    expect(text()).toContain('Nothing yet.');
    background.changes?.mockResolvedValue(broken);
    await show(Changes, '#/changes/harbour%2Fterms');
    expect(home.querySelector('[role=alert]')?.textContent).toBe('The disk is full.');
  });

  test('what waits comes first, then what was read, and quietly what is muted', async () => {
    background.changes?.mockResolvedValue(
      ok({ changes: [change('a', { unread: false }), change('b'), change('c', { muted: true })], more: false }),
    );
    background.mutes?.mockResolvedValue(ok([{ scope: 'type', id: 'x', name: 'Class action waiver', until: null }]));
    await show(Changes, '#/changes');
    const of = known.title;
    expect(headings()).toEqual(['Unread (1)', of, 'Read', of, 'Muted (1)', of, 'You are not told of']);
    await press('Mark all as read');
    expect(background.markAllSeen).toHaveBeenCalled();
    await press('Mute “Binding arbitration”');
    expect(background.mute).toHaveBeenCalledWith({ scope: 'type', id: 'binding-arbitration', until: null });
    await press('Tell me of Class action waiver again');
    expect(background.unmute).toHaveBeenCalledWith({ scope: 'type', id: 'x' });
  });

  test('changes of one document stand together, with what is done about it said once', async () => {
    const other = { ...known, id: 'harbour/privacy', title: 'Harbour Privacy Policy' };
    background.changes?.mockResolvedValue(
      ok({ changes: [change('a'), change('b'), change('c', { document: other })], more: false }),
    );
    await show(Changes, '#/changes');
    expect([...home.querySelectorAll('.change-group')].map((each) => each.querySelectorAll('.change').length)).toEqual([2, 1]);
    await press(`Mark the changes of ${known.title} as read`);
    expect(background.markSeen).toHaveBeenCalledWith(known.id);
  });

  test('older ones on request', async () => {
    background.changes?.mockResolvedValue(ok({ changes: [change('a')], more: true }));
    await show(Changes, '#/changes');
    expect(background.changes).toHaveBeenLastCalledWith({ documentId: undefined, limit: 50 });
    await press('Show older ones');
    expect(background.changes).toHaveBeenLastCalledWith({ documentId: undefined, limit: 200 });
  });

  test('a request that fails says why', async () => {
    background.changes?.mockResolvedValue(ok({ changes: [change('a')], more: false }));
    background.mute?.mockResolvedValue(broken);
    await show(Changes, '#/changes');
    await press(`Mute ${known.platform}`);
    expect(home.querySelector('[role=status]')?.textContent).toBe('The disk is full.');
  });
});

describe('the digest', () => {
  test('a quiet week says what was watched', async () => {
    await show(Digest, '#/digest');
    expect(text()).toContain('Nothing that matters changed');
    expect(text()).toContain('3 other watched documents: no such change found.');
    expect(text()).not.toContain('The week after');
  });

  test('where nothing is watched it says how that begins', async () => {
    background.digest?.mockResolvedValue(
      ok({
        from: '2026-05-03T22:00:00Z',
        to: '2026-05-10T22:00:00Z',
        documents: [],
        unchanged: 0,
        muted: 0,
        markdown: '# Nothing',
      }),
    );
    await show(Digest, '#/digest');
    expect(text()).toContain('You watch no policy yet.');
  });

  test('the address says which week; nonsense is the running one', async () => {
    await show(Digest, '#/digest?ago=2');
    expect(background.digest).toHaveBeenLastCalledWith({ weeksAgo: 2 });
    for (const ago of ['-1', 'x', 'Infinity']) {
      await show(Digest, `#/digest?ago=${ago}`);
      const asked = background.digest?.mock.lastCall?.[0] as { weeksAgo: number } | undefined;
      const weeksAgo = asked?.weeksAgo ?? -1;
      expect(Number.isInteger(weeksAgo) && weeksAgo >= 0 && weeksAgo <= 520).toBe(true);
    }
  });
});

describe('the timeline', () => {
  test('a row a document, a dot a version, violet where something that matters changed', async () => {
    background.timeline?.mockResolvedValue(ok([history({}, { material: 0 }, { material: 2 })]));
    await show(Timeline, '#/timeline');
    expect([...home.querySelectorAll('.multiple circle')].map((each) => each.getAttribute('class'))).toEqual([
      'first',
      'quiet',
      'material',
    ]);
    expect(text()).toContain('3 versions · 1 with changes that matter');
    expect(home.querySelector('.multiple')?.getAttribute('href')).toBe('#/timeline/harbour%2Fterms');
  });

  test('the last two that were read the same way are compared by themselves', async () => {
    background.timeline?.mockResolvedValue(ok([history({}, {}, { via: 'fetch' })]));
    await show(Timeline, '#/timeline/harbour%2Fterms');
    expect(background.compareVersions).toHaveBeenCalledWith({ documentId: 'harbour/terms', older: 1, newer: 2 });
    expect(home.querySelector('[role=alert]')?.textContent).toBe('The disk is full.');
    expect(text()).toContain('by a check');
  });

  test('one version is nothing to compare', async () => {
    background.timeline?.mockResolvedValue(ok([history({})]));
    await show(Timeline, '#/timeline/harbour%2Fterms');
    expect(text()).toContain('There is nothing to compare yet');
    expect(background.compareVersions).not.toHaveBeenCalled();
  });

  test('differences, material ones first in sight, the others on request', async () => {
    const difference = { ...change('a'), kind: 'edited', class: 'material', path: ['Disputes'], oldBlock: 1, newBlock: 1 };
    const { title, url } = known;
    const version = { title, url, via: 'visit', time: '2026-05-01T10:00:00Z' };
    background.timeline?.mockResolvedValue(ok([history({}, {})]));
    background.compareVersions?.mockResolvedValue(
      ok({
        document: known,
        older: version,
        newer: version,
        class: 'material',
        reason: 'A clause changed.',
        changes: [difference, { ...difference, class: 'editorial', before: 'Hullo.', after: 'Hello.' }],
        unchanged: 9,
      }),
    );
    await show(Timeline, '#/timeline/harbour%2Fterms');
    expect([...home.querySelectorAll('.sides del')].map((each) => each.textContent)).toEqual(['60']);
    expect([...home.querySelectorAll('.sides ins')].map((each) => each.textContent)).toEqual(['30']);
    expect(text()).toContain('9 paragraphs the same in both.');
    await press('Show 1 other difference, without weight for you');
    expect(home.querySelectorAll('.sides')).toHaveLength(2);
  });

  test('what comes and goes is shown as such, below the versions', async () => {
    background.timeline?.mockResolvedValue(ok([history({})]));
    await show(Timeline, '#/timeline/harbour%2Fterms');
    expect(text()).not.toContain('come and go');
    const flickers = [{ before: 'One week only.', after: 'Two weeks only.', time: '2026-05-04T10:00:00Z' }];
    background.checks?.mockResolvedValue(ok([{ document: known, scripted: false, ways: [{ via: 'fetch', flickers }] }]));
    await act(async () => render(null, home));
    await show(Timeline, '#/timeline/harbour%2Fterms');
    expect(text()).toContain('Passages that come and go (1)');
    expect(home.querySelector('details del')?.textContent).toBe('One');
  });
});

test('storage lists what was reported as wrong, by the names that the reader knows', async () => {
  const report = {
    id: 'r1',
    document: 'harbour/terms',
    finding: { type: 'binding-arbitration', quote: 'Any dispute goes to arbitration.', severity: 'high', polarity: 'adverse' },
    reason: 'words',
    note: 'The next sentence does.',
    time: '2026-05-04T10:00:00Z',
  };
  background = {
    storage: vi.fn(async () => ok({ size: 0, platforms: [] })),
    reports: vi.fn(async () => ok([])),
    clauseTypes: vi.fn(async () => ok([{ id: 'binding-arbitration', name: 'Binding arbitration' }])),
    timeline: vi.fn(async () => ok([history({})])),
  };
  await show(Storage, '#/storage');
  expect(text()).not.toContain('reported as wrong');
  background.reports?.mockResolvedValue(ok([report]));
  await act(async () => render(null, home));
  await show(Storage, '#/storage');
  expect(text()).toContain('What you reported as wrong (1)');
  expect(text()).toContain(`Binding arbitration${known.title} · 4 May 2026`);
  expect(text()).toContain('Other words say it, not the marked ones. The next sentence does.');
});

describe('storage', () => {
  beforeEach(() => {
    background = {
      storage: vi.fn(async () => ok({ size: 0, platforms: [] })),
      storeChanged: vi.fn(async () => ok(null)),
      reports: vi.fn(async () => ok([])),
      clauseTypes: vi.fn(async () => ok([])),
      timeline: vi.fn(async () => ok([])),
    };
  });

  test('says that nothing is kept, or which collections are, how much they take and that no backup has them', async () => {
    await show(Storage, '#/storage');
    expect(text()).toContain('Nothing yet.');
    expect(text()).toContain('Collections that you took in under Explore are not in it');
    expect(text()).not.toContain('Delete everything');
    shelf = [
      { id: 'orchard', collections: ['orchard'], size: 1_200_000 },
      { id: 'paddock', collections: ['paddock'], size: 300_000 },
    ];
    await act(async () => render(null, home));
    await show(Storage, '#/storage');
    expect(text()).toContain('collections that you took in: 1.5 MB');
    expect(text()).toContain('orchard: 1.2 MB');
    expect(text()).toContain('Delete everything');
  });

  test.each([
    [null, false, false],
    [{ taken: 2, withoutLeave: 0 }, true, false],
    [{ taken: 1, withoutLeave: 1 }, true, true],
  ])('says of a backup’s settings what became of them: %o', async (settings, came, leave) => {
    backup.restore.mockResolvedValue(ok({ documents: 1, versions: 2, settings }));
    await show(Storage, '#/storage');
    const input = home.querySelector('input[type=file]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File([''], 'old.jsonl')] });
    await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
    await act(async () => {});
    expect(text()).toContain('Taken in: 1 new document, 2 new versions.');
    expect(text().includes('Your settings came with it')).toBe(came);
    expect(text().includes('need your browser’s leave')).toBe(leave);
  });

  test('reports that can’t be read are said to be so', async () => {
    background.reports?.mockResolvedValue(broken);
    await show(Storage, '#/storage');
    expect(home.querySelector('[role=alert]')?.textContent).toContain('The disk is full.');
  });
});
