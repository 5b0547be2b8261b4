import { render, type VNode } from 'preact';
import { AgainstSector } from '../../../components/dashboard/atlas/AgainstSector';
import { SideBySide } from '../../../components/dashboard/atlas/SideBySide';
import { Confirm } from '../../../components/dashboard/Confirm';
import { Dashboard } from '../../../components/dashboard/Dashboard';
import type { DashboardParts, DashboardSettings } from '../../../components/dashboard/screen';
import { SCREENS } from '../../../components/dashboard/screens';
import modelCard from '../../../lib/clauses/model/MODEL_CARD.md?raw';
import type { CheckSettings, Result } from '../../../lib/messages/protocol';
import { againstSector, exploredClause, overview, sideBySide, wording } from '../../unit/atlas/sample-answers';
import { answering, failing, silent } from '../fake-background';
import { change, changes, checks, clauseTypes, compared, histories, library, reports, storage } from '../samples';
import type { State } from '../state';

const SETTINGS: DashboardSettings = {
  watchVisited: true,
  runs: 'catalogue',
  show: 'notable',
  pillHidden: false,
  pillHiddenOn: [],
  notifyOf: [],
  concerns: [],
  theme: 'system',
};
const CHECKS: CheckSettings = { on: false, every: 24, archive: false, archiveBase: 'https://archive.example/versions' };
const failed: Result<never> = {
  ok: false,
  error: { code: 'storage', message: 'The disk or the browser’s share of it is full.' },
};

const full = answering({
  atlas: overview,
  exploreClause: exploredClause,
  compareWithSector: againstSector,
  comparePlatforms: sideBySide,
  wording,
  timeline: histories,
  library,
  checks,
  storage,
  reports,
  compareVersions: compared,
  clauseTypes,
  sectors: [{ id: 'travel', name: 'Travel' }],
  changes: { changes, more: true },
  mutes: [{ scope: 'platform', id: 'harbour', until: '2026-06-01T00:00:00Z', name: 'Harbour' }],
  digest: {
    from: '2026-05-04T00:00:00Z',
    to: '2026-05-11T00:00:00Z',
    documents: [{ document: change.document, changes: [change] }],
    unchanged: 2,
    muted: 1,
    markdown: '# This week',
  },
});
const empty = answering({
  atlas: { ...overview, platforms: [], sources: [], documents: 0, types: [], waiting: 0 },
  timeline: [],
  library: [],
  checks: [],
  reports: [],
  storage: { size: 0, platforms: [] },
  clauseTypes: [],
  sectors: [],
  changes: { changes: [], more: false },
  mutes: [],
  digest: {
    from: '2026-05-04T00:00:00Z',
    to: '2026-05-11T00:00:00Z',
    documents: [],
    unchanged: 0,
    muted: 0,
    markdown: '# This week',
  },
});

function parts(more: Partial<DashboardParts>): DashboardParts {
  return {
    background: full,
    settings: { read: async () => SETTINGS, change: async () => {} },
    modelCard,
    licences: async () => ({
      ok: true,
      value: [
        { name: 'lantern', version: '1.0.0', licence: 'MIT', author: 'Ada', text: 'Do as you like.' },
        { name: 'lake', version: '2.1.0', licence: 'Apache-2.0', author: null, text: null },
      ],
    }),
    chooseRuns: async () => false,
    checks: { read: async () => CHECKS, change: async () => {}, choose: async () => false },
    notices: { allowed: async () => false, ask: async () => false },
    backup: { write: async () => failed, restore: async () => failed },
    atlases: {
      list: async () => ({
        ok: true,
        value: [{ id: 'orchard', collections: ['orchard'], documents: 40, added: '2026-06-01T10:00:00Z', size: 1_200_000 }],
      }),
      takeIn: async () => failed,
      remove: async () => failed,
    },
    open: () => {},
    ...more,
  };
}

/** One screen of the dashboard, with its shell. */
const state = (name: string, route: string, more: Partial<DashboardParts>): State => ({
  name: `${route}/${name}`,
  show: (home) => {
    location.hash = `#/${route}`;
    render(<Dashboard parts={parts(more)} screens={SCREENS} />, home);
  },
});

const harbour = { platform: 'Harbour', sector: 'travel', kinds: ['Terms of Service'], own: false };

/** A part of a screen, without the shell. */
const draw = (home: HTMLElement, part: VNode) =>
  render(
    <main class="surface bare screen">
      <h1 class="screen-title">Compare</h1>
      {part}
    </main>,
    home,
  );

export const dashboardStates: readonly State[] = [
  ...SCREENS.filter(({ bare }) => !bare).flatMap(({ route }) => [
    state('full', route, {}),
    state('empty', route, { background: empty, licences: async () => ({ ok: true, value: [] }) }),
    state('failing', route, { background: failing, licences: async () => failed }),
    state('not answering', route, { background: silent, licences: () => new Promise(() => {}) }),
  ]),
  state('full', 'explore/binding-arbitration', {}),
  state('failing', 'explore/binding-arbitration', {
    background: { ...full, exploreClause: failing.exploreClause, atlas: full.atlas },
  }),
  state('nothing taken in', 'explore', {
    atlases: { list: async () => ({ ok: true, value: [] }), takeIn: async () => failed, remove: async () => failed },
  }),
  {
    name: 'compare/against the sector',
    show: (home) => draw(home, <AgainstSector background={full} platform={{ ...harbour, own: false }} types={overview.types} />),
  },
  {
    name: 'compare/side by side',
    show: (home) => draw(home, <SideBySide background={full} platforms={[harbour, { ...harbour, own: true }]} />),
  },
  state('everything on', 'settings', {
    settings: {
      read: async () => ({
        ...SETTINGS,
        runs: 'everywhere',
        show: 'all',
        pillHiddenOn: ['harbour'],
        notifyOf: ['high'],
        concerns: ['disputes', 'no-refunds'],
      }),
      change: async () => {},
    },
    checks: {
      read: async () => ({ ...CHECKS, on: true, every: 5, archive: true }),
      change: async () => {},
      choose: async () => true,
    },
    notices: { allowed: async () => true, ask: async () => true },
    chooseRuns: async () => true,
  }),
  state('side by side', 'timeline/harbour%2Fterms-of-service', {}),
  state('in one text', 'timeline/harbour%2Fterms-of-service?view=inline', {}),
  state('not read yet', 'settings', { settings: { read: () => new Promise(() => {}), change: async () => {} } }),
  {
    name: 'confirm/at rest',
    show: (home) =>
      render(
        <main class="surface bare">
          <h1 class="title">Confirm</h1>
          <Confirm ask="Delete" question="Delete all of Harbour?" act={() => {}} />
        </main>,
        home,
      ),
  },
];
