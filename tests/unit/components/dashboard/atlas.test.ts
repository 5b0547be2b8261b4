import { describe, expect, test } from 'vitest';
import { hasFacet, listFacets } from '../../../../components/dashboard/atlas/facets';
import { EVERYTHING, narrow } from '../../../../components/dashboard/atlas/narrow';
import { positionsAsCsv } from '../../../../components/dashboard/atlas/position-table';
import { rarityWord } from '../../../../components/shared/AtlasCount';
import { pluralKind } from '../../../../components/shared/kind-words';
import { particulars } from '../../../../components/shared/place-words';
import { toCsv } from '../../../../components/shared/to-csv';
import { exploredClause } from '../../atlas/sample-answers';

describe('narrow', () => {
  test('kind and sector choose what is counted; severity and facts only what is shown', () => {
    const all = narrow(exploredClause, EVERYTHING);
    expect([all.found, all.read, all.rows.length, all.own.length]).toEqual([10, 12, 10, 1]);
    const cloud = narrow(exploredClause, { ...EVERYTHING, sector: 'cloud' });
    expect([cloud.found, cloud.read]).toEqual([3, 4]);
    const high = narrow(exploredClause, { ...EVERYTHING, mark: 'high', facet: 'Opting out: possible' });
    expect([high.found, high.read, high.rows.length]).toEqual([10, 12, 3]);
  });
  test('orders', () => {
    const first = (sort: (typeof EVERYTHING)['sort']) => narrow(exploredClause, { ...EVERYTHING, sort }).rows[0];
    expect(first('harshest')?.severity).toBe('high');
    expect(first('mildest')?.severity).toBe('medium');
    expect(first('platform')?.platform).toBe('Allotment');
    expect(first('changed')?.changed).toBe('2026-08-10');
  });
});

test('facets: what clauses say, counted, group by group', () => {
  const facets = listFacets(exploredClause.positions);
  expect(facets.map(({ id, count }) => [id, count])).toEqual([
    ['Opting out: possible', 3],
    ['Days: 15 to 30', 3],
    ['Administrator: the Guild', 3],
    ['Law: Norway', 3],
  ]);
  expect(hasFacet({ parameters: { days: 7 } }, 'Days: up to 14')).toBe(true);
  expect(hasFacet({ parameters: { days: 91, notice: false } }, 'Days: more than 90')).toBe(true);
});

test('CSV: quoted where it must be, and no formula for a spreadsheet', () => {
  expect(
    toCsv(
      ['a', 'b'],
      [
        { a: 'x, "y"', b: 1 },
        { a: '=1+1', b: null },
      ],
    ),
  ).toBe('a,b\r\n"x, ""y""",1\r\n\'=1+1,\r\n');
  const [position] = exploredClause.positions;
  if (!position) throw new Error('no position');
  const [header, row] = positionsAsCsv([{ clause: 'binding-arbitration', position }]).split('\r\n');
  expect(header).toMatch(/^clause,platform,kind,sector/u);
  expect(row).toMatch(/^binding-arbitration,.*,archive,https:\/\/lanternlake\.example\/meadow-versions\/blob\//u);
});

test('words of counts, kinds and places', () => {
  expect(rarityWord({ found: 3, read: 306 })).toBe('Rare');
  expect(rarityWord({ found: 3, read: 5 })).toBeNull();
  expect(['Privacy Policy', 'Terms of Service', 'Imprint', 'Community Guidelines'].map(pluralKind)).toEqual([
    'privacy policies',
    'terms of service',
    'imprints',
    'community guidelines',
  ]);
  expect(particulars('Binding arbitration by JAMS; with notice', 'Binding arbitration')).toBe('By JAMS; with notice');
  expect(particulars('Binding arbitration', 'Binding arbitration')).toBeNull();
});
