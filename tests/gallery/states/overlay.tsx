import { renderOverlay } from '../../../components/card/render-overlay';
import type { Prevalence } from '../../../lib/atlas/answers';
import type { Citation } from '../../../lib/messages/protocol';
import { listClauses } from '../../../lib/page/clause';
import { type CardState, INITIAL_STATE, type PageActions, type PageState } from '../../../lib/page/page-state';
import type { LanguageModel } from '../../../lib/page/plain-words';
import { createStore } from '../../../lib/page/store';
import { clauseAnswer, wording } from '../../unit/atlas/sample-answers';
import { arbitration, blocks, changeOf, comparisonOf, law, noSale, opened } from '../../unit/page/sample';
import type { State } from '../state';

const removed = changeOf({
  kind: 'removed',
  after: null,
  oldBlock: 3,
  newBlock: null,
  before: 'We tell you before we change these terms.',
  summary: 'The promise to tell you before the terms change is gone.',
});
const edited = changeOf({
  oldBlock: 1,
  newBlock: 1,
  types: ['binding-arbitration'],
  before: 'Any dispute goes to arbitration. You may opt out within 60 days.',
  after: 'Any dispute goes to arbitration. You may opt out within 30 days.',
  summary: 'Time to opt out: was 60 days, is now 30.',
});
const findings = [
  {
    ...arbitration,
    evidence: ['arbitration'],
    impact: 'You can’t take them to court. You have **30 days** to opt out.',
    unfair: true,
  },
  noSale,
  { ...law, confidence: 0.6, basis: 'inferred' },
] as const;
const comparison = comparisonOf(edited, removed);
const CARD: CardState = {
  ids: ['binding-arbitration@1'],
  at: 0,
  deep: false,
  held: false,
  how: 'press',
  focus: false,
  pointer: null,
};

/** The page below the overlay, and where its clauses lie. */
function drawPage(home: HTMLElement): ReadonlyMap<string, Range> {
  const main = document.createElement('main');
  const ranges = new Map<string, Range>();
  blocks.forEach(({ kind, text }, index) => {
    const element = document.createElement(kind === 'h' ? 'h1' : 'p');
    element.textContent = text;
    main.append(element);
    const finding = findings.find(({ block }) => block === index);
    if (!finding) return;
    const range = document.createRange();
    range.setStart(element.firstChild as Text, finding.start);
    range.setEnd(element.firstChild as Text, finding.end);
    ranges.set(finding.id, range);
  });
  home.append(main);
  return ranges;
}

const nothing = () => {};
const ACTIONS: PageActions = {
  openClause: nothing,
  closeCard: nothing,
  turnCard: nothing,
  toggleDepth: nothing,
  toggleHold: nothing,
  enterCard: nothing,
  pinCard: nothing,
  pointerInCard: nothing,
  step: nothing,
  toggleList: nothing,
  setShow: nothing,
  movePill: nothing,
  dismissPill: nothing,
  retry: nothing,
  say: nothing,
  openPrint: async () => ({ ok: true, value: null }),
  cite: async () => ({ ok: false, error: { code: 'unavailable', message: 'No kept reading has these words.' } }),
  report: async () => ({ ok: true, value: null }),
  askAtlas: async () => ({ ok: true, value: clauseAnswer }),
  wording: async () => ({ ok: true, value: wording }),
};
/** What the atlas may answer besides. */
const ATLAS: Readonly<Record<string, PageActions['askAtlas']>> = {
  'not answering': () => new Promise(() => {}),
  missing: async () => ({
    ok: false,
    error: { code: 'unavailable', message: 'This build of Clauselight comes without an atlas.' },
  }),
  'no such kind': async () => ({ ok: true, value: { ...clauseAnswer, prevalence: null, inSector: null, siblings: [] } }),
  'nobody else': async () => ({
    ok: true,
    value: {
      ...clauseAnswer,
      prevalence: { ...(clauseAnswer.prevalence as Prevalence), found: 0 },
      inSector: null,
      siblings: [],
      stability: { status: 'not-read' },
      activity: null,
    },
  }),
};

function state(
  name: string,
  more: (ranges: ReadonlyMap<string, Range>) => Partial<PageState>,
  does: Partial<PageActions> = {},
): State {
  return {
    name: `overlay/${name}`,
    show: (home) => {
      const ranges = drawPage(home);
      const root = home.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      const style = root.appendChild(document.createElement('style'));
      style.textContent = renderOverlay.css;
      const dark = document.documentElement.dataset.theme === 'dark';
      const shown: PageState = {
        ...INITIAL_STATE,
        phase: 'read',
        document: opened.document,
        blocks,
        clauses: listClauses(findings, null),
        types: opened.types,
        ranges,
        pillShown: true,
        theme: dark ? 'dark' : 'light',
        ...more(ranges),
      };
      renderOverlay.render(root, createStore(shown), { ...ACTIONS, ...does });
    },
  };
}

/** The same after presses on buttons, each as soon as it is there. */
function pressed(labels: readonly string[], { name, show }: State): State {
  const press = (root: ShadowRoot, [label, ...rest]: readonly string[]): void => {
    if (label === undefined) return;
    const button = [...root.querySelectorAll('button')].find((each) => (each.ariaLabel ?? each.textContent) === label);
    button?.click();
    requestAnimationFrame(() => press(root, button ? rest : [label, ...rest]));
  };
  return {
    name,
    show(home) {
      show(home);
      // After the effects of the first drawing, as a reader's presses are.
      setTimeout(() => {
        for (const { shadowRoot } of home.children) if (shadowRoot) press(shadowRoot, labels);
      }, 100);
    },
  };
}

const CITATION: Citation = {
  plain: '“Any dispute goes to arbitration.” Harbour Terms of Service, read 3 May 2026.',
  markdown: '> Any dispute goes to arbitration.',
  bibtex: '@misc{harbour,\n  title = {Terms of Service}\n}',
  csl: '[{"type":"webpage"}]',
  record: 'clauselight:harbour/terms',
  textHash: '0'.repeat(64),
  link: 'https://harbour.example/terms',
  wayback: 'https://web.archive.org/web/2026/https://harbour.example/terms',
};
/** What the browser's own language model may do. */
const MODELS: Readonly<Record<string, LanguageModel['create']>> = {
  answers: async () => ({ prompt: async () => 'You have to go to an arbitrator.', destroy: nothing }),
  'takes its time': () => new Promise(() => {}),
  fails: async () => Promise.reject(new Error('no model')),
};

/** Every phase of a page: the type check sees to it that none is missing. */
const PHASES: Readonly<Record<PageState['phase'], true>> = {
  idle: true,
  asleep: true,
  reading: true,
  failed: true,
  read: true,
  'not-policy': true,
  'unsupported-language': true,
  empty: true,
  'too-large': true,
};
const NOT_KEPT = ['partial', 'not-policy', 'storage'] as const;

const since = { visitedAt: '2026-05-03T10:00:00Z', comparison };
const changed = { clauses: listClauses(findings, comparison), since };
const without = { clauses: [], ranges: new Map() };

export const overlayStates: readonly State[] = [
  ...(Object.keys(PHASES) as PageState['phase'][]).map((phase) =>
    state(`phase: ${phase}`, () => ({ phase, ...(phase !== 'read' && without) })),
  ),
  state('nothing found', () => without),
  state('changed', () => changed),
  state('list', () => ({ listOpen: true })),
  state('list, changed', () => ({ ...changed, listOpen: true })),
  state('list, nothing found', () => ({ ...without, listOpen: true })),
  state('list, clauses not on the page', () => ({ listOpen: true, ranges: new Map() })),
  ...NOT_KEPT.map((notKept) => state(`list, not kept: ${notKept}`, () => ({ listOpen: true, notKept }))),
  state('card', () => ({ card: CARD })),
  state('card, changed', () => ({ ...changed, card: CARD })),
  state('card, deep', () => ({ ...changed, card: { ...CARD, deep: true } })),
  ...Object.entries(ATLAS).map(([name, askAtlas]) =>
    state(`card, atlas: ${name}`, () => ({ card: { ...CARD, deep: true } }), { askAtlas }),
  ),
  state('card, pinned', () => ({ card: { ...CARD, held: true } })),
  state('card, several clauses', () => ({ card: { ...CARD, ids: ['binding-arbitration@1', 'governing-law@4'] } })),
  state('card, in your favour', () => ({ card: { ...CARD, ids: ['no-data-sale@2'] } })),
  state('card, low and inferred', () => ({ card: { ...CARD, ids: ['governing-law@4'], deep: true } })),
  pressed(
    ['Cite'],
    state('card, cite', () => ({ card: CARD }), { cite: async () => ({ ok: true, value: CITATION }) }),
  ),
  pressed(
    ['Cite'],
    state('card, cite: not kept', () => ({ card: CARD })),
  ),
  pressed(
    ['Report as wrong'],
    state('card, report', () => ({ card: { ...CARD, deep: true } })),
  ),
  pressed(
    ['Report as wrong', 'Keep this report'],
    state('card, report: kept', () => ({ card: { ...CARD, deep: true } })),
  ),
  pressed(
    ['Report as wrong', 'Keep this report'],
    state('card, report: not kept', () => ({ card: { ...CARD, deep: true } }), {
      report: async () => ({ ok: false, error: { code: 'storage', message: 'The disk or the browser’s share of it is full.' } }),
    }),
  ),
  ...Object.entries(MODELS).map(([name, create]) =>
    pressed(
      ['In simpler words'],
      state(`card, language model ${name}`, () => {
        Object.assign(globalThis, { LanguageModel: { availability: async () => 'available', create } });
        return { card: { ...CARD, deep: true } };
      }),
    ),
  ),
  pressed(
    ['At a glance'],
    state('glance', () => ({ listOpen: true })),
  ),
  pressed(
    ['At a glance'],
    state('glance, changed', () => ({ ...changed, listOpen: true })),
  ),
  pressed(
    ['Search'],
    state('list, narrowed', () => ({ ...changed, listOpen: true })),
  ),
  pressed(
    ['Hide this summary'],
    state('summary, sent away', () => ({})),
  ),
  state('card, removed clause', () => ({ ...changed, card: { ...CARD, ids: ['change@1'] } })),
  state('card, not on the page', () => ({ ranges: new Map(), card: CARD })),
];
