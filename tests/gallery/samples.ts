import type {
  CheckedDocument,
  DocumentHistory,
  ListedChange,
  PageSummary,
  StorageReport,
  StoredReport,
  VersionComparison,
  WatchedDocument,
  WatchedPlatform,
} from '../../lib/messages/protocol';
import type { ClauseTypeText, DocumentRef } from '../../lib/model';

/** Invented platforms and what would be known of them. */
const ref = (platform: string, kind: string): DocumentRef => ({
  id: `${platform.toLowerCase()}/${kind.toLowerCase().replaceAll(' ', '-')}`,
  platformId: platform.toLowerCase(),
  platform,
  sector: 'travel',
  kind,
  title: `${platform} ${kind}`,
  url: `https://${platform.toLowerCase()}.example/${kind.toLowerCase().replaceAll(' ', '-')}`,
  known: true,
});

export const harbourTerms = ref('Harbour', 'Terms of Service');
const harbourPrivacy = ref('Harbour', 'Privacy Policy');
const longNamed = ref('Donaudampfschifffahrtsgesellschaftskapitän', 'Community Guidelines');

export const summary: PageSummary = {
  status: 'read',
  document: harbourTerms,
  watched: true,
  counts: { high: 2, medium: 4, low: 3, favourable: 1 },
  changes: 1,
  worst: [
    {
      findingId: 'binding-arbitration@1',
      name: 'Binding arbitration',
      severity: 'high',
      impact: 'You can’t take them to court. You have **30 days** to opt out.',
    },
    { findingId: 'no-refunds@7', name: 'No refunds', severity: 'medium', impact: 'You get no money back.' },
  ],
};

export const change: ListedChange = {
  id: 'c1',
  document: harbourTerms,
  version: 2,
  time: '2026-05-03T10:00:00Z',
  types: ['arbitration-opt-out'],
  typeNames: ['Arbitration opt-out'],
  summary: 'Time to opt out of arbitration: was 60 days, is now 30.',
  severity: 'high',
  direction: 'worse',
  before: 'You may opt out within 60 days.',
  after: 'You may opt out within 30 days.',
  unread: true,
  muted: false,
};
export const changes: readonly ListedChange[] = [
  change,
  { ...change, id: 'c2', unread: false, direction: 'better', summary: 'You can now delete your account.', before: null },
  { ...change, id: 'c3', muted: true, document: harbourPrivacy, summary: 'The promise not to sell data is gone.', after: null },
];

const watched = (document: DocumentRef, more: Partial<WatchedDocument> = {}): WatchedDocument => ({
  document,
  lastVisit: '2026-05-03T10:00:00Z',
  versions: 2,
  unread: [],
  quiet: 0,
  counts: summary.counts,
  unreadable: null,
  ...more,
});
export const library: readonly WatchedPlatform[] = [
  {
    platformId: 'harbour',
    platform: 'Harbour',
    sector: 'travel',
    documents: [watched(harbourTerms, { unread: [change] }), watched(harbourPrivacy, { quiet: 1 })],
  },
  {
    platformId: longNamed.platformId,
    platform: longNamed.platform,
    sector: 'travel',
    documents: [watched(longNamed, { lastVisit: null, versions: 0 })],
  },
];

const mark = (version: number, time: string, material: number) => ({
  version,
  time,
  via: 'visit' as const,
  variant: '',
  material,
});
export const histories: readonly DocumentHistory[] = [
  { document: harbourTerms, watched: true, versions: [mark(1, '2026-01-02T10:00:00Z', 0), mark(2, '2026-05-03T10:00:00Z', 1)] },
  { document: harbourPrivacy, watched: false, versions: [mark(3, '2026-02-02T10:00:00Z', 0)] },
];

export const checks: readonly CheckedDocument[] = [
  {
    document: harbourTerms,
    scripted: false,
    ways: [
      {
        via: 'fetch',
        lastTried: '2026-05-04T10:00:00Z',
        lastGood: '2026-05-03T10:00:00Z',
        due: '2026-05-05T10:00:00Z',
        problem: 'login',
        pending: 1,
        flickers: [{ before: 'Offer of the week: tea.', after: 'Offer of the week: cake.', time: '2026-05-02T10:00:00Z' }],
      },
    ],
  },
  { document: longNamed, scripted: true, ways: [] },
];

export const reports: readonly StoredReport[] = [
  {
    id: 'r1',
    document: harbourTerms.id,
    finding: {
      type: 'binding-arbitration',
      quote: 'Any dispute goes to arbitration.',
      severity: 'high',
      polarity: 'adverse',
      confidence: 0.9,
    },
    reason: 'words',
    note: 'The next sentence says it.',
    engine: '1',
    time: '2026-05-04T10:00:00Z',
  },
];

const read = (time: string) => ({ title: harbourTerms.title, url: harbourTerms.url, via: 'visit' as const, time });
export const compared: VersionComparison = {
  document: harbourTerms,
  older: read('2026-01-02T10:00:00Z'),
  newer: read('2026-05-03T10:00:00Z'),
  class: 'material',
  reason: 'A clause that matters changed.',
  changes: [
    { ...change, kind: 'edited', class: 'material', path: ['Disputes'], oldBlock: 1, newBlock: 1 },
    {
      ...change,
      kind: 'added',
      class: 'editorial',
      summary: 'A sentence is new.',
      direction: 'neutral',
      path: ['About us'],
      before: null,
      after: 'We are on the quay.',
      oldBlock: null,
      newBlock: 9,
    },
  ],
  unchanged: 41,
};

export const storage: StorageReport = {
  size: 2_400_000,
  platforms: [
    { platformId: 'harbour', platform: 'Harbour', documents: 2, versions: 3, size: 2_300_000 },
    { platformId: longNamed.platformId, platform: longNamed.platform, documents: 1, versions: 1, size: 40_000 },
  ],
};

export const clauseTypes: readonly ClauseTypeText[] = [
  {
    id: 'binding-arbitration',
    family: 'disputes',
    familyName: 'Disputes',
    name: 'Binding arbitration',
    polarity: 'adverse',
    meaning: 'You go to an arbitrator.',
    why: 'A court is public.',
    regulations: [],
    related: [],
  },
  {
    id: 'no-refunds',
    family: 'payment',
    familyName: 'Payment',
    name: 'No refunds',
    polarity: 'adverse',
    meaning: 'You get no money back.',
    why: 'You pay for what you do not use.',
    regulations: [],
    related: [],
  },
];
