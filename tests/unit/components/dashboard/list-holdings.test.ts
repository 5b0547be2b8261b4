import { expect, test } from 'vitest';
import { type HeldDocument, listHoldings, searchHoldings } from '../../../../components/dashboard/list-holdings';
import { sayChecks } from '../../../../components/dashboard/say-checks';
import type { CheckedDocument, DocumentHistory, WatchedDocument } from '../../../../lib/messages/protocol';
import type { DocumentRef } from '../../../../lib/model';

const ref = (platform: string, kind: string): DocumentRef => ({
  id: `${platform.toLowerCase()}/${kind.toLowerCase().replaceAll(' ', '-')}`,
  platformId: platform.toLowerCase(),
  platform,
  sector: 'ai',
  kind,
  title: `${platform} ${kind}`,
  url: `https://${platform.toLowerCase()}.example/${kind.toLowerCase().replaceAll(' ', '-')}`,
  known: true,
});
const terms = ref('Harbour', 'Terms of Service');
const privacy = ref('Harbour', 'Privacy Policy');
const other = ref('Beacon', 'Terms of Service');

const history = (document: DocumentRef, versions: number): DocumentHistory => ({
  document,
  watched: true,
  versions: Array.from({ length: versions }, (_, version) => ({
    version,
    time: '2026-05-03T00:00:00.000Z',
    via: 'visit',
    variant: '',
    material: 0,
  })),
});
const watched = (document: DocumentRef): WatchedDocument => ({
  document,
  lastVisit: '2026-05-03T00:00:00.000Z',
  versions: 1,
  unread: [],
  quiet: 0,
  counts: { high: 0, medium: 0, low: 0, favourable: 0 },
  unreadable: null,
});
const way = (via: 'fetch' | 'archive', lastTried: string | null, problem: 'login' | null) =>
  ({ via, lastTried, lastGood: null, due: '2026-06-01T00:00:00.000Z', problem, pending: 0, flickers: [] }) as const;
const checked = (document: DocumentRef, ways: CheckedDocument['ways']): CheckedDocument => ({ document, scripted: false, ways });

const held = listHoldings({
  histories: [history(terms, 2), history(other, 1)],
  library: [{ platformId: 'harbour', platform: 'Harbour', sector: 'ai', documents: [watched(terms), watched(privacy)] }],
  checks: [checked(terms, [way('archive', '2026-05-01T00:00:00.000Z', null), way('fetch', '2026-05-02T00:00:00.000Z', 'login')])],
  storage: { size: 900, platforms: [{ platformId: 'harbour', platform: 'Harbour', documents: 1, versions: 2, size: 600 }] },
  sectors: [{ id: 'ai', name: 'Artificial intelligence' }],
});

test('platforms by name, documents by title, each with what is known of it', () => {
  expect(held.map(({ platform, size }) => [platform, size])).toEqual([
    ['Beacon', 0],
    ['Harbour', 600],
  ]);
  expect(held.map(({ sector }) => sector)).toEqual(['Artificial intelligence', 'Artificial intelligence']);
  const [unwatched] = held[0]?.documents ?? [];
  expect(unwatched).toMatchObject({ watched: false, versions: 1, lastVisit: null, lastCheck: null, problem: null });
  const [first, second] = held[1]?.documents ?? [];
  // Watched, but never read: it has no versions and is there all the same.
  expect(first).toMatchObject({ document: privacy, watched: true, versions: 0, lastCheck: null });
  // The later of both ways of checking speaks.
  expect(second).toMatchObject({ document: terms, versions: 2, lastCheck: '2026-05-02T00:00:00.000Z', problem: 'login' });
});

test('what the checks say: when they could last read, when they try again, what they wait to see twice', () => {
  const [, privacyHeld, termsHeld] = held.flatMap(({ documents }) => documents) as [HeldDocument, HeldDocument, HeldDocument];
  expect(sayChecks(termsHeld, { on: true })).toEqual({
    fact: 'checked 2 May 2026',
    sentences: [
      'Could not be read by the last check: it asks for a login. No check has read it so far. Tried again after 1 June 2026.',
    ],
  });
  const once = { ...termsHeld, problem: null, pending: 2 };
  expect(sayChecks(once, { on: true }).sentences).toEqual([
    'The last check saw 2 changes. You are told once another check sees the same.',
  ]);
  const good = { ...termsHeld, lastGood: '2026-05-01T12:00:00.000Z' };
  expect(sayChecks(good, { on: false }).sentences[0]).toMatch(/A check last read it on 1 May 2026\.$/u);
  expect(sayChecks(privacyHeld, { on: true }).fact).toBe('not checked yet');
  expect(sayChecks(privacyHeld, { on: false }).fact).toBeNull();
  expect(sayChecks({ ...privacyHeld, scripted: true }, { on: false }).fact).toBe('checked when you visit');
});

test('a search finds all its words anywhere, and only what has them', () => {
  const titles = (search: string) =>
    searchHoldings(held, search).flatMap(({ documents }) => documents.map(({ document }) => document.title));
  expect(titles('privacy HARBOUR')).toEqual(['Harbour Privacy Policy']);
  expect(titles('artificial service')).toEqual(['Beacon Terms of Service', 'Harbour Terms of Service']);
  expect(titles('beacon privacy')).toEqual([]);
  expect(titles('  ')).toHaveLength(3);
});
