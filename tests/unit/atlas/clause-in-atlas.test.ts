import { describe, expect, test } from 'vitest';
import { clauseInAtlas } from '../../../lib/atlas/clause-in-atlas';
import { exploreType } from '../../../lib/atlas/explore-type';
import { type InventedDocument, inventAtlas, openInvented, SINCE, TERMS_KIND, UNTIL } from './invented-atlas';

const ARBITRATION = 'binding-arbitration';
const high = { severity: 'high' } as const;
const milder = { severity: 'high', parameters: { optOut: true, days: 30, daysText: '30 days' } } as const;
const documents: readonly InventedDocument[] = [
  { platform: 'Allotment', clauses: { [ARBITRATION]: high }, changes: ['2025-03-01', '2026-08-20'] },
  { platform: 'Brookside', clauses: { [ARBITRATION]: high } },
  { platform: 'Cloister', clauses: { [ARBITRATION]: high } },
  { platform: 'Dovecote', clauses: { [ARBITRATION]: milder } },
  { platform: 'Eyrie', clauses: { [ARBITRATION]: { ...high, gone: '2025-06-01' } } },
  { platform: 'Ferry', clauses: {} },
  { platform: 'Gorse', sector: 'social', clauses: { [ARBITRATION]: { severity: 'low', polarity: 'favourable' } } },
  { platform: 'Gorse', sector: 'social', kind: 'Privacy Policy', clauses: { [ARBITRATION]: high } },
];
const { atlas, facts } = openInvented(inventAtlas(documents));
const ask = (platform: string, sector: string | null = 'cloud', kind = TERMS_KIND) =>
  clauseInAtlas(atlas, facts(ARBITRATION), { platform, sector, kind });

describe('how common', () => {
  test('counts documents of the same kind, in the sector and overall, as `atlas show` does', () => {
    const { prevalence, inSector } = ask('Allotment');
    expect(prevalence).toEqual({ kind: TERMS_KIND, sector: null, found: 5, read: 7, date: UNTIL });
    expect(inSector).toMatchObject({ sector: 'cloud', found: 4, read: 6 });
    expect(exploreType(atlas, facts(ARBITRATION), 'cloud').prevalence).toEqual([inSector]);
  });
  test('of a kind that nobody’s is read, it says nothing; of no sector, only overall', () => {
    expect(ask('Allotment', 'cloud', 'Imprint')).toMatchObject({ prevalence: null, inSector: null, siblings: [] });
    expect(ask('', null)).toMatchObject({ prevalence: { found: 5 }, inSector: null });
  });
});

describe('siblings', () => {
  test('show the range, each place once, without the platform itself', () => {
    const { siblings } = ask('Allotment');
    expect(siblings.map(({ role, platform, alike }) => [role, platform, alike])).toEqual([
      ['protective', 'Dovecote', 1],
      ['common', 'Brookside', 2],
    ]);
    expect(siblings.every(({ kind }) => kind === TERMS_KIND)).toBe(true);
  });
  test('of the sector alone where it has the whole range', () => {
    const wide = openInvented(
      inventAtlas([
        ...documents,
        { platform: 'Heath', clauses: { [ARBITRATION]: { severity: 'low' } } },
        { platform: 'Islet', clauses: { [ARBITRATION]: milder } },
        { platform: 'Jetty', clauses: { [ARBITRATION]: milder } },
      ]),
    );
    const { siblings } = clauseInAtlas(wide.atlas, wide.facts(ARBITRATION), {
      platform: 'Ferry',
      sector: 'cloud',
      kind: TERMS_KIND,
    });
    expect(siblings.map(({ role, platform, base }) => [role, platform, base])).toEqual([
      ['protective', 'Heath', 'sector'],
      ['common', 'Allotment', 'sector'],
    ]);
  });
  test('name what makes one milder', () => {
    const two = openInvented(inventAtlas(documents.slice(0, 4)));
    const { siblings } = clauseInAtlas(two.atlas, two.facts(ARBITRATION), {
      platform: 'Ferry',
      sector: 'cloud',
      kind: TERMS_KIND,
    });
    expect(siblings.map(({ role, position }) => [role, position])).toEqual([
      ['protective', 'Binding arbitration; you may opt out within 30 days'],
      ['common', 'Binding arbitration'],
    ]);
  });
});

describe('stability', () => {
  test('of a clause that is there: since when, for how long, how often changed', () => {
    expect(ask('Allotment').stability).toEqual({
      status: 'here',
      since: SINCE,
      until: UNTIL,
      months: 31,
      changes: 1,
      changed: '2026-08-20',
    });
  });
  test('of one that is gone, was never there, or stands in no copy of the archive', () => {
    expect(ask('Eyrie').stability).toMatchObject({ status: 'gone', until: '2025-06-01' });
    expect(ask('Ferry').stability).toMatchObject({ status: 'never', since: SINCE, changes: 0 });
    expect(ask('Nobody').stability).toEqual({ status: 'not-read' });
  });
});

describe('activity', () => {
  test('against the median of the sector’s platforms', () => {
    expect(ask('Allotment').activity).toEqual({
      documents: 1,
      days30: 1,
      days365: 1,
      median: { days30: 0, days365: 0, platforms: 6 },
    });
  });
  test('without a median where the sector has few platforms; null for a platform that is not there', () => {
    expect(ask('Gorse', 'social').activity).toMatchObject({ documents: 2, median: null });
    expect(ask('Nobody').activity).toBeNull();
  });
});

test('what two builds have counts once, as the newer has it', () => {
  const newer = inventAtlas(
    [
      { platform: 'Allotment', clauses: {} },
      { platform: 'Kiln', clauses: { [ARBITRATION]: high } },
    ],
    {
      name: 'other',
      until: '2026-09-30',
    },
  );
  const joined = openInvented(inventAtlas(documents), newer);
  const { prevalence } = clauseInAtlas(joined.atlas, joined.facts(ARBITRATION), {
    platform: 'Kiln',
    sector: null,
    kind: TERMS_KIND,
  });
  expect(prevalence).toMatchObject({ found: 5, read: 8, date: '2026-09-30' });
  const kiln = joined.atlas.documents.find(({ platform }) => platform === 'Kiln');
  expect(kiln && joined.atlas.sourceOf(kiln).repository).toBe('https://lanternlake.example/other-versions');
});
