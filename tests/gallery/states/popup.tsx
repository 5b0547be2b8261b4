import { render } from 'preact';
import { Popup } from '../../../components/popup/Popup';
import type { PopupParts } from '../../../components/popup/popup-parts';
import type { Client } from '../../../lib/messages/messenger';
import type { BackgroundApi, PageApi, PageSummary, Result } from '../../../lib/messages/protocol';
import { answering, failing, silent } from '../fake-background';
import { harbourTerms, library, summary } from '../samples';
import type { State } from '../state';

const ok = <Value,>(value: Value): Result<Value> => ({ ok: true, value });
const page = (answer: () => Promise<Result<PageSummary>>): PopupParts['page'] => ({
  client: { summary: answer } as unknown as Client<PageApi>,
  read: answer,
  web: true,
});
const summarised = (more: Partial<PageSummary>) => page(async () => ok({ ...summary, ...more }));
const refused = page(async () => ({ ok: false, error: { code: 'forbidden', message: 'No.' } }));

function state(
  name: string,
  { background = answering({ library }), ...more }: Partial<PopupParts> & { readonly background?: Client<BackgroundApi> },
): State {
  const parts: PopupParts = {
    background,
    library: background.library(),
    page: summarised({}),
    settings: { read: async () => ({ watchVisited: true, pillHidden: false, pillHiddenOn: [] }), change: async () => {} },
    checks: { read: async () => ({ on: false }), choose: async () => false },
    open: () => {},
    openDashboard: () => {},
    close: () => {},
    ...more,
  };
  return { name: `popup/${name}`, show: (home) => render(<Popup parts={parts} />, home) };
}

const none = { counts: { high: 0, medium: 0, low: 0, favourable: 0 }, changes: 0, worst: [] };

/** Every status of a page: the type check sees to it that none is missing. */
const STATUSES: Readonly<Record<PageSummary['status'], Partial<PageSummary>>> = {
  read: {},
  reading: none,
  asleep: { ...none, document: null },
  failed: none,
  'not-policy': { ...none, document: null },
  'unsupported-language': { ...none, document: harbourTerms },
  empty: none,
  'too-large': none,
};

export const popupStates: readonly State[] = [
  ...Object.entries(STATUSES).map(([status, more]) =>
    state(`page: ${status}`, { page: summarised({ status: status as PageSummary['status'], ...more }) }),
  ),
  state('page: nothing of note', { page: summarised(none) }),
  state('page: not answering', { page: page(() => new Promise(() => {})) }),
  state('page: no extension may look', { page: refused }),
  state('no page', { page: null }),
  state('library: empty', { background: answering({ library: [] }) }),
  state('library: failing', { background: failing }),
  state('library: not answering', { background: silent }),
  state('summary hidden on a platform', {
    settings: {
      read: async () => ({ watchVisited: false, pillHidden: false, pillHiddenOn: ['harbour'] }),
      change: async () => {},
    },
  }),
  state('library: not readable by checks', {
    background: answering({
      library: library.map((platform) => ({
        ...platform,
        documents: platform.documents.map((each) => ({
          ...each,
          unreadable: { problem: 'login' as const, time: '2026-05-04T10:00:00Z', lastGood: '2026-05-01T10:00:00Z' },
        })),
      })),
    }),
    checks: { read: async () => ({ on: true }), choose: async () => true },
  }),
  state('checks on', { checks: { read: async () => ({ on: true }), choose: async () => true } }),
];
