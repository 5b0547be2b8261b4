import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { OpenedPage, OpenPageRequest } from '../../../lib/messages/protocol';
import type { Block, Finding, Text } from '../../../lib/model';
import { openAtlasShelf } from '../../../lib/store/atlas-shelf';
import { openEvidenceStore } from '../../../lib/store/open-evidence-store';
import { openOwnReadings } from '../../../lib/store/open-own-readings';
import { openReportStore } from '../../../lib/store/open-report-store';
import { openStorageKeeper } from '../../../lib/store/open-storage-keeper';
import { openStore } from '../../../lib/store/open-store';
import { openTellingStore } from '../../../lib/store/open-telling-store';
import { Database } from '../../../lib/store/schema';
import { type BackgroundParts, createBackground } from '../../../lib/watch/background';
import type { Engine, Settings, Store } from '../../../lib/watch/ports';
import type { Notice } from '../../../lib/watch/telling-ports';

export const TERMS = 'https://discord.com/terms';
export const TERMS_ID = 'discord/terms-of-service';

/** Invented sentences, long enough that a part of them is told from the whole. */
const SENTENCES = [
  'You may use the boathouse while your membership lasts and your fee is paid.',
  'You must leave the boats clean, dry and tied up when you come back to the pier.',
  'Members answer for the guests whom they bring along and for what those guests break.',
  'We keep a list of members with their names, their boats and the keys that they hold.',
  'The pier is closed to members after sunset and whenever the harbour master says so.',
  'Your fee is due on the first day of a quarter and is not paid back in part.',
  'You agree that the committee sets the rules of the boathouse and posts them at the gate.',
  'If a rule of these terms does not hold before the law, the other rules still hold.',
];
const ARBITRATION = 'Any dispute between you and the boathouse goes to binding arbitration within 60 days.';

const paragraph = (text: string): Block => ({ kind: 'p', text, path: ['Rules'] });
export const textOf = (sentences: readonly string[]): Text => ({
  title: 'Boathouse terms',
  language: 'en',
  blocks: [{ kind: 'h', text: 'Rules', path: [], level: 1 }, ...sentences.map(paragraph)],
});

export const first: Text = textOf([...SENTENCES, ARBITRATION]);
/** One clause reads otherwise: a material change. */
export const second: Text = textOf([...SENTENCES, ARBITRATION.replace('60 days', '30 days')]);
export const third: Text = textOf([...SENTENCES, ARBITRATION.replace('60 days', '10 days')]);
/** The start of the first. */
export const part: Text = textOf(SENTENCES.slice(0, 2));
/** Most of the first: no breakage, but a clause is missing. */
export const most: Text = textOf(SENTENCES);

/** Finds arbitration, and counts how often it was asked. */
export function createEngine(version = '1'): Engine & { readonly asked: () => number } {
  let asked = 0;
  return {
    version,
    asked: () => asked,
    analyse({ blocks }) {
      asked += 1;
      return blocks.flatMap((block, index): Finding[] => {
        const start = block.text.indexOf('binding arbitration');
        if (start < 0) return [];
        const days = Number(/(\d+) days/u.exec(block.text)?.[1]);
        return [
          {
            id: `binding-arbitration@${index}`,
            type: 'binding-arbitration',
            family: 'disputes',
            severity: 'high',
            severityReason: 'You give up a right.',
            polarity: 'adverse',
            confidence: 0.95,
            basis: 'explicit',
            quote: 'binding arbitration',
            block: index,
            start,
            end: start + 'binding arbitration'.length,
            evidence: ['binding arbitration'],
            parameters: { days, daysText: `${days} days` },
            impact: 'You go to an arbitrator.',
          },
        ];
      });
    },
  };
}

export interface Harness {
  readonly parts: BackgroundParts;
  readonly api: ReturnType<typeof createBackground>;
  readonly db: Database;
  readonly badge: () => number;
  readonly notices: Notice[];
  readonly wakes: string[];
  /** Screens of the dashboard. */
  readonly opened: string[];
  readonly settings: Settings;
  /** Days since the first of May 2026. */
  day: number;
  /** Another visit, or the same one where its number is given again. */
  visit(visit: number, text: Text, more?: Partial<OpenPageRequest>): Promise<OpenedPage>;
}

export const visitId = (visit: number) => `visit-${String(visit).padStart(4, '0')}`;

export function createHarness({
  factory = new IDBFactory(),
  engine = createEngine(),
  isPolicy = () => true,
  wrap = (store) => store,
}: {
  factory?: IDBFactory;
  engine?: Engine;
  isPolicy?: BackgroundParts['isPolicy'];
  wrap?: (store: Store) => Store;
} = {}): Harness {
  const db = new Database('test', { indexedDB: factory, IDBKeyRange });
  let unread = 0;
  const harness: Harness = {
    db,
    day: 1,
    badge: () => unread,
    notices: [],
    wakes: [],
    opened: [],
    settings: {
      show: 'notable',
      pillCorner: 'bottom-right',
      pillHidden: false,
      pillHiddenOn: [],
      watchVisited: true,
      runs: 'catalogue',
      notifyOf: [],
      concerns: [],
      theme: 'system',
    },
    parts: {
      store: wrap(openStore(db)),
      engine,
      isPolicy,
      checker: { list: async () => [], now: async () => {} },
      telling: openTellingStore(db),
      notifier: {
        async show(notice) {
          harness.notices.push(notice);
        },
      },
      async wakeAt(time) {
        harness.wakes.push(time);
      },
      storage: openStorageKeeper(db),
      async openDashboard(route) {
        harness.opened.push(route);
      },
      reports: openReportStore(db),
      atlas: {
        packaged: { read: async () => ({ status: 'missing' }) },
        shelf: openAtlasShelf('test-atlases', { indexedDB: factory, IDBKeyRange }),
        own: openOwnReadings(db),
        fetcher: { get: async () => ({ ok: false, problem: 'offline' }) },
        mayAsk: async () => false,
        readPage: async () => null,
        release: async () => {},
      },
      evidence: { store: openEvidenceStore(db), version: '0.1.0' },
      clock: { now: () => `2026-05-${String(harness.day).padStart(2, '0')}T10:00:00.000Z` },
      badge: {
        async showUnread(count) {
          unread = count;
        },
      },
      settings: {
        read: async () => ({ ...harness.settings }),
        async change(patch) {
          Object.assign(harness.settings, patch);
        },
      },
    },
    get api() {
      return createBackground(this.parts);
    },
    visit: (visit, text, more = {}) =>
      harness.api.openPage({ url: TERMS, visitId: visitId(visit), text, requested: false, ...more }),
  };
  return harness;
}
