// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Overlay } from '../../../../components/card/Overlay';
import { messageOf, neighbour } from '../../../../components/card/Pill';
import { evidenceSpans } from '../../../../components/card/Quote';
import { listClauses } from '../../../../lib/page/clause';
import { type CardState, INITIAL_STATE, type PageActions, type PageState } from '../../../../lib/page/page-state';
import { createStore } from '../../../../lib/page/store';
import { clauseAnswer, wording } from '../../atlas/sample-answers';
import { arbitration, blocks, changeOf, comparisonOf, noSale, opened } from '../../page/sample';

let home: HTMLElement;
let actions: { [Name in keyof PageActions]: ReturnType<typeof vi.fn> };

const card = (more: Partial<CardState> = {}): CardState => ({
  ids: ['binding-arbitration@1'],
  at: 0,
  deep: false,
  held: false,
  how: 'press',
  focus: false,
  pointer: null,
  ...more,
});

function show(more: Partial<PageState>): void {
  const findings = [{ ...arbitration, evidence: ['arbitration', 'words of the heading'] }, noSale];
  const change = changeOf({
    oldBlock: 1,
    newBlock: 1,
    types: ['binding-arbitration'],
    before: 'You may opt out within 60 days.',
    after: 'You may opt out within 30 days.',
    summary: 'Time to opt out: was 60 days, is now 30.',
  });
  const removed = changeOf({
    kind: 'removed',
    after: null,
    oldBlock: 2,
    newBlock: null,
    before: 'We tell you <b>why</b>.',
    summary: 'A promise is gone.',
  });
  const comparison = comparisonOf(change, removed);
  const state: PageState = {
    ...INITIAL_STATE,
    phase: 'read',
    document: opened.document,
    blocks,
    clauses: listClauses(findings, comparison),
    types: opened.types,
    ranges: new Map([['binding-arbitration@1', document.createRange()]]),
    since: { visitedAt: '2026-05-03T10:00:00Z', comparison },
    pillShown: true,
    ...more,
  };
  act(() => render(<Overlay store={createStore(state)} actions={actions as unknown as PageActions} />, home));
}

const text = (selector: string) => home.querySelector(selector)?.textContent?.replace(/\s+/gu, ' ').trim();
const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 0)));
/** Clicks, and waits for what the click asked for. */
const press = async (name: string) => {
  await act(() => button(name).click());
  await settle();
};
const titles = () => [...home.querySelectorAll('.card-section h3')].map((each) => each.textContent);
const section = (title: string) => `.card-section[aria-label="${title}"]`;
const button = (name: string) =>
  [...home.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim() === name,
  ) as HTMLButtonElement;

beforeEach(() => {
  // jsdom has no layout.
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 10, 10);
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Element.prototype.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  home = document.createElement('div');
  document.body.append(home);
  const names = [
    'openClause',
    'closeCard',
    'turnCard',
    'toggleDepth',
    'toggleHold',
    'enterCard',
    'pinCard',
    'pointerInCard',
    'step',
    'toggleList',
    'setShow',
    'movePill',
    'dismissPill',
    'retry',
    'say',
    'cite',
    'wording',
    'report',
  ] as const;
  actions = Object.fromEntries(names.map((name) => [name, vi.fn()])) as typeof actions;
  actions.askAtlas = vi.fn(() => new Promise(() => {}));
});

afterEach(() => {
  act(() => render(null, home));
  home.remove();
  vi.unstubAllGlobals();
});

describe('card', () => {
  test('first glance: standing, family, name, impact with its facts strong, what changed', () => {
    show({ card: card() });
    expect(text('.card .overline')).toBe('High, against youDisputes');
    expect(text('#clause-title')).toBe('Binding arbitration');
    expect(text('#clause-impact')).toBe('What binding-arbitration does.');
    expect(text('#clause-impact strong')).toBe('binding-arbitration');
    expect(text('.change-line')).toBe('Since 3 May 2026: Time to opt out: was 60 days, is now 30. Worse for you.');
    expect(text('.card-saying')).toBe('“Any dispute goes to arbitration.”High confidence, explicit');
    expect(titles()).toEqual([]);
    button('More').click();
    expect(actions.toggleDepth).toHaveBeenCalled();
  });

  test('one step deeper: everything else, each under its heading, and once that it is no advice', () => {
    show({ card: card({ deep: true }) });
    expect(titles()).toEqual([
      'Before and after',
      'Why it matters',
      'What is unclear',
      'The law',
      'Related clauses in this document',
      'Evidence',
      'How sure this is',
    ]);
    expect(home.querySelector('.card-saying')).toBeNull();
    expect(text('.card')?.match(/legal advice/gu)).toHaveLength(1);
  });

  test('evidence: the clause where it stands, its words marked, what stands elsewhere apart, confidence and basis in words', () => {
    show({ card: card({ deep: true }) });
    expect(text(`${section('Evidence')} .quote`)).toBe('“Any dispute goes to arbitration. You may opt out within 30 days.”');
    expect(text(`${section('Evidence')} mark`)).toBe('arbitration');
    expect(text(section('Evidence'))).toContain('“words of the heading”');
    expect(text('.facts')).toContain('High severity: You give up a right.');
    expect(text('.facts')).toContain('High confidence:');
    expect(text('.facts')).toContain('Explicit:');
  });

  test('the law, with where it holds', () => {
    show({ card: card({ deep: true }) });
    expect(text('.law li')).toBe('Federal Arbitration Act United StatesMakes it enforceable.');
    expect(text('.card')).not.toContain('93/13');
  });

  test('that the EU objects to such clauses, also where no law is listed', () => {
    const words = 'Courts and regulators in the EU often object to clauses of this kind (Directive 93/13/EEC).';
    const unfair = listClauses(
      [
        { ...arbitration, unfair: true },
        { ...noSale, unfair: true },
      ],
      null,
    );
    show({ card: card({ deep: true }), clauses: unfair });
    expect(text('.unfair')).toBe(words);
    expect(text('.law li')).toContain('Federal Arbitration Act');
    show({ card: card({ ids: ['no-data-sale@2'], deep: true }), clauses: unfair, types: {} });
    expect(text('.unfair')).toBe(words);
    expect(text('.law')).toBeUndefined();
  });

  test('a passage that is gone is shown at first glance: what happened to it, and its words', () => {
    show({ card: card({ ids: ['change@1'] }) });
    expect(text('.card .standing')).toBe('Removed');
    expect(text('.card .changed-words del')).toBe('We tell you <b>why</b>.');
    expect(button('More')).toBeUndefined();
  });

  test('at a glance: what few others have, counted in the sector where enough of it was read; or that nothing is rare', async () => {
    const { prevalence } = clauseAnswer;
    const unusual = async (found: number, inSector: typeof prevalence) => {
      const value = { ...clauseAnswer, prevalence: prevalence && { ...prevalence, found, read: 40 }, inSector };
      actions.askAtlas.mockResolvedValue({ ok: true, value });
      act(() => render(null, home));
      show({ listOpen: true });
      await press('At a glance');
      return text('.list-panel');
    };
    const sector = prevalence && { ...prevalence, sector: 'travel', found: 1, read: 20 };
    expect(await unusual(2, sector)).toContain('Rare: in 1 of 20 terms of service in Travel');
    expect(await unusual(2, sector && { ...sector, read: 5 })).toContain('Rare: in 2 of 40 terms of service');
    expect(await unusual(30, null)).toContain('Nothing that you give up here is rare.');
    actions.askAtlas.mockResolvedValue({ ok: false, error: { code: 'unavailable', message: 'No atlas.' } });
    act(() => render(null, home));
    show({ listOpen: true });
    await press('At a glance');
    expect(text('.list-panel')).not.toContain('What is unusual');
  });

  test('before and after, word by word', () => {
    show({ card: card({ deep: true }) });
    expect([text('.card-section del'), text('.card-section ins')]).toEqual(['60', '30']);
  });

  test('in simpler words where the browser has a model ready, marked as such; no button where it has none', async () => {
    show({ card: card({ deep: true }) });
    await settle();
    expect(button('In simpler words')).toBeUndefined();
    act(() => render(null, home));

    const session = { prompt: vi.fn().mockResolvedValue(' No court for you. '), destroy: vi.fn() };
    const availability = vi.fn().mockResolvedValue('available');
    vi.stubGlobal('LanguageModel', { availability, create: async () => session });
    show({ card: card({ deep: true }) });
    await settle();
    await press('In simpler words');
    expect(session.prompt).toHaveBeenCalledWith('Any dispute goes to arbitration.');
    expect(text(section('Evidence'))).toContain('No court for you.Rewritten from the quote by your browser’s own language model');
    expect(session.destroy).toHaveBeenCalled();
  });

  test('how common it is, with what that is counted of; at the second depth who says otherwise, and how it went over time', async () => {
    actions.askAtlas.mockResolvedValue({ ok: true, value: clauseAnswer });
    show({ card: card({ deep: true }) });
    await settle();
    expect(actions.askAtlas).toHaveBeenCalledWith('binding-arbitration');
    expect(text('.how-common')).toBe('Usual: in 10 of 12 terms of service read, 22 August 2026 · in 7 of 8 in Travel');
    expect(text(section('How others handle it'))).toContain('Most protectiveCloister and 1 other in Travel: Law of Norway');
    expect(text(section('Over time'))).toContain('watched for 31 months, this clause changed once, last on 3 May 2026.');
    expect(text(section('Over time'))).toContain('Median of 8 platforms in Travel');
    expect(text(section('Over time'))).toContain('Open Terms Archive');
  });
  test('no atlas, no such kind, nobody else: each is said', async () => {
    actions.askAtlas.mockResolvedValue({ ok: false, error: { code: 'unavailable', message: 'Without an atlas.' } });
    show({ card: card({ deep: true }) });
    await settle();
    expect(text('.how-common')).toBe('Without an atlas.');
    expect(titles()).not.toContain('How others handle it');
    act(() => render(null, home));
    actions.askAtlas.mockResolvedValue({ ok: true, value: { ...clauseAnswer, prevalence: null, inSector: null, siblings: [] } });
    show({ card: card() });
    await settle();
    expect(text('.how-common')).toBe('No other document of this kind has been read to compare with.');
  });
  test('their wording is loaded when asked for, with where it comes from; what went wrong is said', async () => {
    actions.askAtlas.mockResolvedValue({ ok: true, value: clauseAnswer });
    actions.wording.mockResolvedValueOnce({
      ok: false,
      error: { code: 'unavailable', message: 'The archive could not be reached.' },
    });
    actions.wording.mockResolvedValue({ ok: true, value: wording });
    show({ card: card({ deep: true }) });
    await settle();
    await press('Their wording: Allotment');
    expect(text('.siblings [role="alert"]')).toBe('The archive could not be reached.');
    await press('Their wording: Allotment');
    expect(actions.wording).toHaveBeenCalledWith({
      type: 'binding-arbitration',
      platform: 'Allotment',
      kind: 'Terms of Service',
    });
    expect(text('.wording mark')).toBe('Any dispute is settled by the Guild.');
    expect(text('.wording')).toContain('As the archive recorded it on 10 August 2026.');
    expect([...home.querySelectorAll<HTMLAnchorElement>('.wording a')].map(({ href }) => href)).toEqual([
      wording.page,
      wording.archive,
    ]);
  });
  test('related clauses of the document are a click away', () => {
    show({ card: card({ deep: true }) });
    (home.querySelector(`${section('Related clauses in this document')} .entry`) as HTMLButtonElement).click();
    expect(actions.openClause).toHaveBeenCalledWith(['no-data-sale@2'], 'list');
  });

  test('is kept open at the reader’s wish', () => {
    show({ card: card({ held: true }) });
    expect(button('Keep this card open').getAttribute('aria-pressed')).toBe('true');
    button('Keep this card open').click();
    expect(actions.toggleHold).toHaveBeenCalled();
  });

  test('is cited in the form that the reader picks', async () => {
    const citation = { plain: 'As text.', markdown: 'As *Markdown*.', bibtex: '@online{}', csl: '[]' };
    actions.cite.mockResolvedValue({ ok: true, value: citation });
    show({ card: card() });
    await press('Cite');
    expect(text('.citation')).toBe('As text.');
    await press('Markdown');
    expect(text('.citation')).toBe('As *Markdown*.');
    await press('Back');
    expect(home.querySelector('.sheet')).toBeNull();
  });

  test('that it can’t be cited is said', async () => {
    actions.cite.mockResolvedValue({ ok: false, error: { code: 'unavailable', message: 'Nothing is kept.' } });
    show({ card: card() });
    await press('Cite');
    expect(text('.card [role=alert]')).toBe('Nothing is kept.');
  });

  test('a report says why and is kept, or says why not', async () => {
    actions.report.mockResolvedValueOnce({ ok: false, error: { code: 'storage', message: 'The disk is full.' } });
    actions.report.mockResolvedValue({ ok: true, value: null });
    show({ card: card({ deep: true }) });
    await press('Report as wrong');
    await act(() => (home.querySelectorAll('.sheet input')[1] as HTMLInputElement).click());
    await press('Keep this report');
    expect(text('.card [role=alert]')).toBe('The disk is full.');
    await press('Keep this report');
    expect(actions.report).toHaveBeenLastCalledWith(expect.objectContaining({ type: 'binding-arbitration' }), 'severity', '');
    expect(text('.card-body')).toContain('Kept on this machine.');
    expect(actions.say).toHaveBeenCalledWith(expect.stringContaining('Kept on this machine.'));
  });

  test('copies name, point, words and a link to them; shares the link where the browser shares nothing', async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    show({ card: card() });
    await press('Copy');
    expect(writeText).toHaveBeenLastCalledWith(
      'Binding arbitration (Harbour, Terms of Service): What binding-arbitration does.\n“Any dispute goes to arbitration.”\nhttps://harbour.example/terms#:~:text=Any%20dispute%20goes%20to%20arbitration.',
    );
    expect(text('.card-foot > p')).toBe('Copied.');
    await press('Share');
    expect(writeText).toHaveBeenLastCalledWith('https://harbour.example/terms#:~:text=Any%20dispute%20goes%20to%20arbitration.');
    expect(actions.say).toHaveBeenLastCalledWith('Link copied.');
  });

  test('several clauses on the same words are turned through', () => {
    show({ card: card({ ids: ['binding-arbitration@1', 'no-data-sale@2'] }) });
    expect(text('.card-tools')).toContain('1 of 2');
    button('Next clause on these words').click();
    expect(actions.turnCard).toHaveBeenCalledWith(1);
  });

  test('takes the focus only when asked by key', () => {
    show({ card: card() });
    expect(document.activeElement).toBe(document.body);
    act(() => render(null, home));
    show({ card: card({ how: 'key', focus: true }) });
    expect(document.activeElement?.getAttribute('role')).toBe('dialog');
  });

  test('an orphan says so', () => {
    show({ card: card({ ids: ['no-data-sale@2'] }) });
    expect(text('.card')).toContain('not found on the page as it is now');
    expect(text('.card .overline')).toBe('In your favour');
  });

  test('Escape closes it', () => {
    show({ card: card() });
    home.querySelector('.card')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(actions.closeCard).toHaveBeenCalled();
  });
});

describe('list', () => {
  test('reads like the document: headings, impacts, what is gone with its words, orphans', () => {
    show({ listOpen: true });
    expect([...home.querySelectorAll('.group h3')].map((each) => each.textContent)).toEqual([
      'Disputes',
      'Not found on the page as it is now',
    ]);
    expect([...home.querySelectorAll('.entry')].map((each) => each.textContent)).toEqual([
      'What binding-arbitration does.Binding arbitration · changed. Worse for you.',
      'A promise is gone.Removed · A passage',
      'What no-data-sale does.no-data-sale',
    ]);
    expect(text('.before del')).toBe('We tell you <b>why</b>.');
  });

  test('an entry opens its clause', () => {
    show({ listOpen: true });
    (home.querySelector('.entry') as HTMLButtonElement).click();
    expect(actions.openClause).toHaveBeenCalledWith(['binding-arbitration@1'], 'list');
  });

  test('filters by what changed', () => {
    show({ listOpen: true });
    act(() => button('2 changed').click());
    expect(home.querySelectorAll('.entry')).toHaveLength(2);
  });
});

describe('pill', () => {
  test('says what was found, also to those who hear it', () => {
    show({});
    expect(text('.pill-main')).toBe('1 1 2');
    expect(home.querySelector('.pill-main')?.getAttribute('aria-label')).toBe(
      'Clauselight: 1 high, 1 in your favour, 2 changed. List of clauses',
    );
  });

  test('can be sent away from the page, the platform, everywhere', () => {
    show({});
    act(() => button('Hide this summary').click());
    for (const name of ['On this page', 'On Harbour', 'Everywhere']) button(name).click();
    expect(actions.dismissPill.mock.calls.flat()).toEqual(['page', 'platform', 'everywhere']);
  });

  test('arrow keys move it to the next corner', () => {
    expect(neighbour('bottom-right', 'ArrowUp')).toBe('top-right');
    expect(neighbour('bottom-right', 'ArrowLeft')).toBe('bottom-left');
    expect(neighbour('bottom-right', 'ArrowDown')).toBeNull();
    expect(neighbour('bottom-right', 'Enter')).toBeNull();
  });

  test('every state is said', () => {
    const none = { high: 0, medium: 0, low: 0, favourable: 0, changed: 0 };
    const phases = ['reading', 'failed', 'empty', 'unsupported-language', 'too-large', 'not-policy', 'read'] as const;
    expect(new Set(phases.map((phase) => messageOf(phase, none))).size).toBe(phases.length);
    expect(messageOf('read', { ...none, low: 2 })).toBe('2 minor clauses, nothing of note');
    expect(messageOf('read', { ...none, medium: 1 })).toBeNull();
  });
});

test('evidence that overlaps is marked once', () => {
  expect(evidenceSpans('we may share it', ['may share', 'we may', 'elsewhere', ''])).toEqual([{ from: 0, to: 12 }]);
});
