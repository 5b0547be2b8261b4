import { describe, expect, test } from 'vitest';
import { ATLAS_FORMAT, type AtlasIndex, type AtlasShard, dateOf, dayOf, fromGaps, toGaps } from '../../../lib/atlas/format';
import { countPrevalence } from '../../../lib/atlas/prevalence';
import { readDocuments, readShard } from '../../../lib/atlas/read-shard';

const index: AtlasIndex = {
  format: ATLAS_FORMAT,
  engine: '2',
  attribution: 'Contains information from an invented archive.',
  collections: [{ name: 'meadow', repository: 'https://lanternlake.example/meadow', commit: 'c'.repeat(40), day: 5000 }],
  kinds: ['Privacy Policy', 'Terms of Service'],
  sectors: ['cloud', 'social'],
  platforms: { name: ['Allotment', 'Brookside', 'Cloister'], sector: [0, 1, 0] },
  documents: {
    platform: [0, 0, 1, 2],
    kind: [0, 1, 0, 0],
    collection: [0, 0, 0, 0],
    since: [100, 200, 300, 400],
    latest: [100, 900, 300, 400],
    words: [1000, 2000, 3000, 4000],
    texts: [1, 7, 1, 1],
    changes: [0, 3, 0, 0],
    changes365: [0, 1, 0, 0],
    changes30: [0, 0, 0, 0],
    changed: [0, 900, 0, 0],
  },
  unread: { language: 1, broken: 0 },
  found: { 'binding-arbitration': 2 },
};
const shard: AtlasShard = {
  format: ATLAS_FORMAT,
  type: 'binding-arbitration',
  parameters: [{ administrator: 'the Guild' }],
  found: {
    document: [1, 2],
    severity: 'hm',
    polarity: 'an',
    parameters: [1, 0],
    words: [50, 60],
    since: [0, 450],
    changes: [2, 0],
    changed: [2, 0],
    block: 'abcdGHIJ',
  },
  gone: { document: [2], since: [0], until: [350], commit: [0] },
};
const history = { format: ATLAS_FORMAT, changes: [[], [300, 200, 400], [], []] } as const;
const sources = { format: ATLAS_FORMAT, commit: [], past: ['0123456789ab'] } as const;

describe('readShard', () => {
  const documents = readDocuments(index, history);
  const facts = readShard(shard, documents, sources);

  test('gives each fact its document', () => {
    expect(facts.found.map(({ document: { platform, sector, kind } }) => [platform, sector, kind])).toEqual([
      ['Allotment', 'cloud', 'Terms of Service'],
      ['Cloister', 'cloud', 'Terms of Service'],
    ]);
    expect(facts.found[0]).toMatchObject({ severity: 'high', polarity: 'adverse', parameters: { administrator: 'the Guild' } });
    expect(facts.found.map(({ block }) => block)).toEqual(['abcd', 'GHIJ']);
    expect(facts.found.map(({ changed }) => changed)).toEqual([500, null]);
    expect(facts.found[1]?.parameters).toEqual({});
    expect(facts.gone).toMatchObject([{ until: 350, since: 300, commit: '0123456789ab', document: { platform: 'Brookside' } }]);
  });
  test('a clause without a date of its own is as old as its document', () => {
    expect(facts.found.map(({ since }) => since)).toEqual([200, 450]);
  });
  test('counts have a base and a date', () => {
    expect(countPrevalence(facts, documents, 'Terms of Service', null)).toMatchObject({ found: 2, read: 3, date: dateOf(5000) });
    expect(countPrevalence(facts, documents, 'Terms of Service', 'social')).toMatchObject({ found: 0, read: 1 });
    expect(countPrevalence(facts, documents, 'Privacy Policy', 'social')).toBeNull();
  });
});

test('days and gaps go back and forth', () => {
  expect(dateOf(dayOf('2026-08-22T13:07:16Z'))).toBe('2026-08-22');
  expect(dayOf('2012-01-01')).toBe(0);
  expect(fromGaps(toGaps([3, 4, 9, 9]))).toEqual([3, 4, 9, 9]);
});
