import type { Client } from '../messages/messenger';
import type { BackgroundApi, PageApi, PageWords, Result } from '../messages/protocol';
import type { Block } from '../model';
import { runInSlices } from '../reading/run-steps';
import { unclobbered } from '../reading/unclobbered';
import { type AnchoredText, anchorClauses } from './anchors';
import { askOnce } from './ask-once';
import { type Clause, isShown, listClauses } from './clause';
import { createHighlights, type Highlights, type MarkedRange } from './highlights';
import { createHover, type Hover, type Timers } from './hover';
import { createSettling, watchContent } from './late-content';
import { type Host, mountHost } from './mount-host';
import { watchNavigation } from './navigation';
import { INITIAL_STATE, type PageActions, type PageState, stateOf } from './page-state';
import { themeUnder } from './page-theme';
import { reveal } from './reveal';
import { createStore, type Store } from './store';
import { summarisePage } from './summarise-page';
import { watchKeys } from './watch-keys';
import { watchPointer } from './watch-pointer';

export interface PageParts {
  readonly document: Document;
  readonly background: Pick<
    Client<BackgroundApi>,
    | 'wake'
    | 'openPage'
    | 'markSeen'
    | 'dismissPill'
    | 'setPage'
    | 'cite'
    | 'openPrint'
    | 'reportFinding'
    | 'clauseInAtlas'
    | 'wording'
  >;
  /** Reads the page as it is now; rejects only with the signal's reason. */
  read(document: Document, options: { readonly signal: AbortSignal }): Promise<PageWords & AnchoredText>;
  /** Renders card, pill and list into the root; returns how to take them away. */
  render(root: ShadowRoot, store: Store<PageState>, actions: PageActions): () => void;
  /** Style of what `render` draws. */
  readonly css: string;
  /** Is the extension that started us still there? */
  alive(): boolean;
  /** Are pages read by themselves? Else this one waits until the reader asks for it. */
  runsByItself(): Promise<boolean>;
  readonly timers?: Timers;
  /** Is an event the reader's own doing? Tests, which can only make them up, say so of theirs. */
  trusts?(event: Event): boolean;
}

export interface StartOptions {
  /** Did the reader ask for this page by click? Then it need not be in the catalogue. */
  readonly requested: boolean;
  /** Ends everything; the page is then as it was found. */
  readonly signal: AbortSignal;
}

/** Milliseconds of reading and analysing before the pill says so: most pages take less. */
const READING_SHOWN_MS = 500;

/** Runs Clauselight on a page: reads, asks, paints, follows the page's changes. Answers the background's calls. */
export function startPage(parts: PageParts, { requested, signal: outer }: StartOptions): PageApi {
  const { document, background } = parts;
  const { window } = globalThis;
  const timers = parts.timers ?? windowTimers(window);
  const end = new AbortController();
  const signal = AbortSignal.any([outer, end.signal]);
  const store = createStore<PageState>(INITIAL_STATE);

  let asked = requested;
  let dismissedHere = false;
  let visitId = newVisitId();
  let run = new AbortController();
  let reading: { readonly text: PageWords & AnchoredText; readonly url: string } | null = null;
  let overlay: { readonly host: Host; readonly highlights: Highlights } | null = null;
  let returnFocus: Element | null = null;
  let pointer: { readonly x: number; readonly y: number } | null = null;

  const hover: Hover = createHover(
    {
      prepare: () => {},
      open: (ids, how) => {
        if (!parts.alive()) return end.abort('extension gone');
        if (how === 'key' && store.get().card === null) returnFocus = unclobbered(document).activeElement;
        const id = ids[0] as string;
        store.set({
          card: {
            ids,
            at: 0,
            deep: false,
            held: false,
            how,
            focus: false,
            pointer: how === 'hover' || how === 'press' ? pointer : null,
          },
          announcement: how === 'hover' ? '' : announce(store.get(), id),
        });
        overlay?.highlights.setCurrent(store.get().ranges.get(id) ?? null);
        overlay?.host.raise();
      },
      close: () => {
        const had = store.get().card;
        store.set({ card: null, announcement: '' });
        overlay?.highlights.setCurrent(null);
        if (had?.how === 'key' && returnFocus instanceof HTMLElement && returnFocus.isConnected)
          returnFocus.focus({ preventScroll: true });
        returnFocus = null;
      },
    },
    timers,
  );

  const show = (ids: readonly string[], how: 'press' | 'key' | 'list') => {
    const range = store.get().ranges.get(ids[0] as string);
    if (range && how !== 'press') reveal(range);
    hover.show(ids, how);
  };

  /** Clauses on the page, in its order, that next and previous walk through. */
  const walkable = (): readonly Clause[] => {
    const { clauses, ranges, settings } = store.get();
    return clauses.filter((clause) => ranges.has(clause.id) && isShown(clause, settings.show));
  };

  const actions: PageActions = {
    openClause: show,
    closeCard: () => hover.dismiss(),
    turnCard(direction) {
      const { card } = store.get();
      if (!card) return;
      const at = (card.at + direction + card.ids.length) % card.ids.length;
      store.set({ card: { ...card, at }, announcement: announce(store.get(), card.ids[at] as string) });
      overlay?.highlights.setCurrent(store.get().ranges.get(card.ids[at] as string) ?? null);
      hover.pin();
    },
    toggleDepth() {
      const { card } = store.get();
      if (!card) return;
      store.set({ card: { ...card, deep: !card.deep } });
      hover.pin();
    },
    toggleHold() {
      const { card } = store.get();
      if (!card) return;
      store.set({ card: { ...card, held: !card.held } });
      hover.pin();
    },
    enterCard() {
      const { card } = store.get();
      if (!card) return;
      store.set({ card: { ...card, focus: true, deep: true } });
      hover.pin();
    },
    pinCard: () => hover.pin(),
    pointerInCard: (inside) => hover.card(inside),
    step(direction) {
      const clauses = walkable();
      if (clauses.length === 0) {
        store.set({ announcement: 'No marked clauses on this page.' });
        return;
      }
      const { card, ranges } = store.get();
      const current = card?.ids[card.at];
      const at = clauses.findIndex(({ id }) => id === current);
      const next = at >= 0 ? at + direction : nearest(clauses, ranges, direction);
      const clause = clauses[(next + clauses.length) % clauses.length] as Clause;
      show([clause.id], 'key');
    },
    toggleList() {
      const listOpen = !store.get().listOpen;
      if (listOpen) ensureOverlay();
      store.set({ listOpen });
      const { document: known, since } = store.get();
      if (listOpen && known && since) void tell(background.markSeen(known.id));
    },
    setShow(show) {
      store.set({ settings: { ...store.get().settings, show } });
      paint();
      void tell(background.setPage({ show }));
    },
    movePill(pillCorner) {
      store.set({
        settings: { ...store.get().settings, pillCorner },
        announcement: `Moved to the ${pillCorner.replace('-', ' ')}.`,
      });
      void tell(background.setPage({ pillCorner }));
    },
    dismissPill(scope) {
      dismissedHere = true;
      store.set({ pillShown: false, listOpen: false });
      const { document: known } = store.get();
      if (scope !== 'page' && known) void tell(background.dismissPill({ scope, documentId: known.id }));
    },
    retry: () => void open(),
    say: (announcement) => store.set({ announcement }),
    cite: ({ type, quote }) => background.cite({ documentId: documentId(), clause: { type, quote } }),
    openPrint: ({ type, quote }) => background.openPrint({ documentId: documentId(), clause: { type, quote } }),
    askAtlas: (type) => askAtlas({ documentId: documentId(), kind: store.get().document?.kind ?? '', type }),
    wording: (request) => background.wording(request),
    report({ type, quote, severity, polarity, confidence }, reason, note) {
      const finding = { type, quote, severity, polarity, confidence };
      return background.reportFinding({ documentId: documentId(), finding, reason, note });
    },
  };

  const documentId = () => store.get().document?.id ?? '';
  const askAtlas = askOnce(background.clauseInAtlas);

  /** An answer that nobody waits for; an extension that has gone ends us. */
  const tell = async (answer: Promise<Result<unknown>>) => {
    const result = await answer;
    if (!result.ok && result.error.code === 'invalidated') end.abort('extension gone');
  };

  const ensureOverlay = () => {
    if (overlay || signal.aborted) return;
    const host = mountHost(document, parts.css, signal);
    overlay = { host, highlights: createHighlights(host.element, signal) };
    signal.addEventListener('abort', parts.render(host.root, store, actions), { once: true });
    watchPointer(
      document,
      host.element,
      {
        // A click beside a pinned card is for the page.
        hover: { ...hover, dismiss: () => store.get().card?.held || hover.dismiss() },
        ranges: () => shownRanges(store.get()),
        at: (x, y) => {
          pointer = { x, y };
        },
      },
      signal,
    );
    watchKeys(document, store, actions, { signal, trusts: parts.trusts ?? ((event) => event.isTrusted) });
    watchTheme(window, () => paint(), signal);
  };

  /** Draws what the state says. */
  const paint = () => {
    const { clauses, ranges, settings, card } = store.get();
    const marked = clauses.flatMap((clause): MarkedRange[] => {
      const range = ranges.get(clause.id);
      if (!range || !isShown(clause, settings.show)) return [];
      return [{ range, paints: [...(clause.mark ? [clause.mark] : []), ...(clause.change ? (['changed'] as const) : [])] }];
    });
    overlay?.highlights.paint(marked);
    overlay?.highlights.setCurrent((card && ranges.get(card.ids[card.at] as string)) ?? null);
    const element = marked[0]?.range.startContainer.parentElement ?? unclobbered(document).body;
    if (element) store.set({ theme: themeUnder(element) });
  };

  /** Reads and asks anew; true where the text differs from the one shown. Never rejects. */
  const open = async (): Promise<boolean> => {
    run.abort();
    // A new version of the extension, or none: the page is no longer ours.
    if (!parts.alive()) {
      end.abort('extension gone');
      return false;
    }
    run = new AbortController();
    const now = AbortSignal.any([signal, run.signal]);
    const slow = timers.set(() => {
      // A page that nobody asked for stays quiet until we know that the reader wants the pill there.
      if (now.aborted || !asked || store.get().phase !== 'idle') return;
      ensureOverlay();
      store.set({ phase: 'reading', pillShown: true });
    }, READING_SHOWN_MS);
    try {
      if (!asked && !(await parts.runsByItself())) {
        leavePage('asleep');
        return false;
      }
      // It starts while we read.
      if (!reading) void background.wake({ url: window.location.href });
      const text = await parts.read(document, { signal: now });
      const url = window.location.href;
      if (reading && reading.url === url && sameText(reading.text.blocks, text.blocks)) {
        await anchor(store.get().clauses, reading.text.blocks, text, now);
        return false;
      }
      const answer = await background.openPage({
        url,
        text: { title: text.title, blocks: text.blocks },
        requested: asked,
        visitId,
      });
      if (now.aborted) return false;
      if (!answer.ok) {
        if (answer.error.code === 'invalidated') end.abort('extension gone');
        else fail(answer.error.code === 'too-large' ? 'too-large' : 'failed');
        return false;
      }
      const opened = answer.value;
      reading = { text, url };
      if (opened.status === 'not-policy' && !asked) {
        leavePage('not-policy');
        return true;
      }
      const pillShown = !dismissedHere && (asked || !opened.settings.pillHidden);
      const clauses = listClauses(opened.findings, opened.since?.comparison ?? null);
      const state = { ...stateOf(opened), blocks: text.blocks, clauses, pillShown };
      await anchor(clauses, text.blocks, text, now, state);
      // The page may have changed while we waited: find the clauses in what stands there now.
      if (store.get().ranges.size < clauses.filter(({ words }) => words).length)
        await anchor(clauses, text.blocks, await parts.read(document, { signal: now }), now);
      return true;
    } catch (error) {
      if (now.aborted) return false;
      console.error('Clauselight: reading failed.', error);
      fail();
      return false;
    } finally {
      timers.clear(slow);
    }
  };

  /** Finds the clauses in the page, and shows them there together with what else is new. */
  const anchor = async (
    clauses: readonly Clause[],
    read: readonly Block[],
    page: AnchoredText,
    now: AbortSignal,
    news: Partial<PageState> = {},
  ) => {
    const ranges = await runInSlices(anchorClauses(clauses, read, page), { signal: now });
    ensureOverlay();
    store.set({ ...news, ranges });
    const { card } = store.get();
    if (card && !clauses.some(({ id }) => card.ids.includes(id))) hover.dismiss();
    paint();
  };

  const fail = (phase: 'failed' | 'too-large' = 'failed') => {
    reading = null;
    ensureOverlay();
    store.set({ phase, pillShown: !dismissedHere });
  };

  /** Not, or no longer, a policy, or none that the reader asked for: nothing of ours stays to be seen. */
  const leavePage = (phase: 'not-policy' | 'asleep') => {
    hover.dismiss();
    store.set({ ...INITIAL_STATE, phase });
    paint();
  };

  const settling = createSettling(open, timers);
  watchContent(
    document,
    () => overlay?.host.element ?? null,
    () => {
      // A page that is no policy is not read over and over; only while it is still empty may one appear.
      const { phase } = store.get();
      if (phase !== 'not-policy' && phase !== 'asleep') settling.changed();
    },
    signal,
  );
  watchNavigation(
    window,
    () => {
      asked = false;
      reading = null;
      visitId = newVisitId();
      dismissedHere = false;
      hover.dismiss();
      store.set(INITIAL_STATE);
      paint();
      settling.changed();
    },
    signal,
  );
  signal.addEventListener(
    'abort',
    () => {
      run.abort();
      hover.stop();
      settling.stop();
    },
    { once: true },
  );
  let ready = open();

  return {
    async summary() {
      return summarisePage(store.get());
    },
    async showFinding(findingId) {
      await ready;
      const clause = store.get().clauses.find(({ id }) => id === findingId);
      if (clause) show([clause.id], 'list');
      return null;
    },
    async step(direction) {
      await ready;
      actions.step(direction);
      return null;
    },
    async toggleList() {
      await ready;
      actions.toggleList();
      return null;
    },
    async read(request) {
      asked = request.requested;
      dismissedHere = false;
      reading = null;
      ready = open();
      await ready;
      return summarisePage(store.get());
    },
  };
}

/** What answers the pointer is what is drawn. */
const shownRanges = ({ clauses, ranges, settings }: PageState): ReadonlyMap<string, Range> =>
  new Map(
    clauses.flatMap((clause) => {
      const range = ranges.get(clause.id);
      return range && isShown(clause, settings.show) ? [[clause.id, range] as const] : [];
    }),
  );

/** The clause to go to where none is open: the first at or below the top of the window, or the last above it. */
function nearest(clauses: readonly Clause[], ranges: ReadonlyMap<string, Range>, direction: 1 | -1): number {
  const below = clauses.findIndex(({ id }) => (ranges.get(id)?.getBoundingClientRect().top ?? 0) >= 0);
  if (direction === 1) return below < 0 ? 0 : below;
  return below < 0 ? clauses.length - 1 : below - 1;
}

function announce({ clauses, types, ranges }: PageState, id: string): string {
  const at = clauses.findIndex((clause) => clause.id === id);
  const clause = clauses[at];
  if (!clause) return '';
  const { finding, change } = clause;
  const name = finding ? (types[finding.type]?.name ?? finding.type) : 'Changed';
  const said = (finding?.impact ?? change?.summary ?? '').replaceAll('**', '');
  const where = ranges.has(id) ? '' : ' Not found on the page as it is now.';
  return `Clause ${at + 1} of ${clauses.length}. ${name}. ${said}${where} Enter opens the details, Escape closes.`;
}

/** A version 4 UUID. `crypto.randomUUID` is not there on pages that came over HTTP. */
const newVisitId = (): string =>
  crypto.randomUUID?.() ??
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/gu, (digit) =>
    (Number(digit) ^ ((crypto.getRandomValues(new Uint8Array(1))[0] as number) & (15 >> (Number(digit) / 4)))).toString(16),
  );

const sameText = (a: readonly Block[], b: readonly Block[]): boolean =>
  a.length === b.length && a.every((block, index) => block.text === b[index]?.text);

const windowTimers = (window: Window): Timers => ({
  set: (run, milliseconds) => window.setTimeout(run, milliseconds),
  clear: (timer) => window.clearTimeout(timer),
});

/** Calls `onChange` when the page may have gone from light to dark or back. */
function watchTheme(window: Window, onChange: () => void, signal: AbortSignal): void {
  const { documentElement, body } = window.document;
  const observer = new MutationObserver(onChange);
  for (const element of [documentElement, body])
    if (element) observer.observe(element, { attributes: true, attributeFilter: ['class', 'style', 'data-theme'] });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onChange, { signal });
}
