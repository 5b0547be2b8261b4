import { describe, expect, test } from 'vitest';
import { comparePlatforms } from '../../../lib/atlas/compare-platforms';
import { compareWithSector } from '../../../lib/atlas/compare-with-sector';
import { type InventedDocument, inventAtlas, openInvented } from './invented-atlas';

const high = { severity: 'high' } as const;
const promise = { polarity: 'favourable', severity: 'low' } as const;
const documents: readonly InventedDocument[] = [
  { platform: 'Allotment', clauses: { 'binding-arbitration': high, 'governing-law': { severity: 'low', polarity: 'neutral' } } },
  ...['Brookside', 'Cloister', 'Dovecote', 'Eyrie'].map((platform) => ({
    platform,
    clauses: { 'no-refunds': { severity: 'low' }, 'no-data-sale': promise } as const,
  })),
  { platform: 'Ferry', clauses: { 'no-refunds': high, 'no-data-sale': promise, 'deletion-right': promise } },
  {
    platform: 'Gorse',
    sector: 'social',
    clauses: { 'no-refunds': { severity: 'low', parameters: { days: 14, daysText: '14 days' } } },
  },
];
const { atlas, facts } = openInvented(inventAtlas(documents));
const types = ['binding-arbitration', 'governing-law', 'no-refunds', 'no-data-sale', 'deletion-right'].map(facts);
const column = (platform: string) => ({
  platform,
  own: false,
  documents: atlas.documents.filter((document) => document.platform === platform),
});
const against = (platform: string) => compareWithSector(atlas, types, column(platform));

describe('against the sector', () => {
  test('worse: what few others demand; missing: what most promise', () => {
    const compared = against('Allotment');
    expect(compared?.worse.map(({ type, what, found, read, base }) => [type, what, found, read, base])).toEqual([
      ['binding-arbitration', 'rare', 0, 5, 'sector'],
    ]);
    expect(compared?.better).toEqual([]);
    expect(compared?.missing.map(({ type, what, found }) => [type, what, found])).toEqual([
      ['no-data-sale', 'missing', 5],
      ['no-refunds', 'missing', 5],
    ]);
  });
  test('better: what few others promise; worse: graver than most', () => {
    const compared = against('Ferry');
    expect(compared?.better.map(({ type }) => type)).toEqual(['deletion-right']);
    expect(compared?.worse.map(({ type, what }) => [type, what])).toEqual([['no-refunds', 'harsher']]);
    expect(compared?.missing).toEqual([]);
  });
  test('where the sector has too few, against all', () => {
    expect(against('Gorse')?.missing).toMatchObject([{ type: 'no-data-sale', base: 'all', found: 5, read: 6 }]);
  });
  test('none for a platform without documents', () => {
    expect(against('Nobody')).toBeNull();
  });
});

describe('side by side', () => {
  const { columns, rows } = comparePlatforms(atlas, types, ['Ferry', 'Brookside', 'Gorse'].map(column));
  test('what differs most comes first, what is the same last, what nobody has not at all', () => {
    expect(rows.map(({ type, difference }) => [type, difference])).toEqual([
      ['no-refunds', 2.5],
      ['no-data-sale', 1],
      ['deletion-right', 1],
    ]);
    expect(columns.map(({ platform, kinds }) => [platform, kinds.length])).toEqual([
      ['Ferry', 1],
      ['Brookside', 1],
      ['Gorse', 1],
    ]);
    expect(rows[0]?.cells.map((cell) => cell?.severity)).toEqual(['high', 'low', 'low']);
    expect(rows[2]?.cells.map((cell) => cell?.platform ?? null)).toEqual(['Ferry', null, null]);
  });
  test('the same place is no difference', () => {
    const same = comparePlatforms(atlas, types, ['Brookside', 'Cloister'].map(column));
    expect(same.rows.map(({ difference }) => difference)).toEqual([0, 0]);
  });
});
