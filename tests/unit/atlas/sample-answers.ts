import type {
  AtlasOverview,
  ClauseInAtlas,
  ExploredClause,
  SectorComparison,
  SideBySide,
  Wording,
} from '../../../lib/atlas/answers';
import { clauseInAtlas } from '../../../lib/atlas/clause-in-atlas';
import { comparePlatforms } from '../../../lib/atlas/compare-platforms';
import { compareWithSector } from '../../../lib/atlas/compare-with-sector';
import { exploreType } from '../../../lib/atlas/explore-type';
import { ATLAS_ATTRIBUTION } from '../../../lib/atlas/format';
import { type InventedDocument, inventAtlas, openInvented, TERMS_KIND, UNTIL } from './invented-atlas';

/** What the atlas would answer about invented platforms. */
const NAMES = ['Allotment', 'Brookside', 'Cloister', 'Dovecote', 'Eyrie', 'Ferry', 'Gorse', 'Heath', 'Islet', 'Jetty', 'Kiln'];
const POSITIONS: readonly InventedDocument['clauses'][] = [
  {
    'binding-arbitration': {
      severity: 'high',
      parameters: { administrator: 'the Guild', optOut: true, days: 30, daysText: '30 days' },
    },
  },
  { 'binding-arbitration': { severity: 'high' }, 'no-refunds': { severity: 'medium' } },
  {
    'binding-arbitration': { severity: 'medium', parameters: { law: 'Norway' } },
    'no-data-sale': { severity: 'low', polarity: 'favourable' },
  },
  {
    'no-data-sale': { severity: 'low', polarity: 'favourable' },
    'governing-law': { severity: 'low', polarity: 'neutral', parameters: { law: 'Norway' } },
  },
];
const documents = [
  ...NAMES.map(
    (platform, at): InventedDocument => ({
      platform,
      sector: at < 7 ? 'travel' : 'cloud',
      changes: at % 3 === 0 ? ['2025-11-02', '2026-08-10'] : [],
      clauses: POSITIONS[at % POSITIONS.length] ?? {},
    }),
  ),
  {
    platform: 'Harbour',
    sector: 'travel',
    changes: ['2026-05-03'],
    clauses: { 'binding-arbitration': { severity: 'high' } },
  } as const,
];
const { atlas, facts } = openInvented(inventAtlas(documents));
const TYPES = ['binding-arbitration', 'no-refunds', 'no-data-sale', 'governing-law'];
const types = TYPES.map(facts);
const column = (platform: string) => ({
  platform,
  own: false,
  documents: atlas.documents.filter((document) => document.platform === platform),
});
const NAMES_OF_TYPES: Readonly<Record<string, string>> = {
  'binding-arbitration': 'Binding arbitration',
  'no-refunds': 'No refunds',
  'no-data-sale': 'No sale of data',
  'governing-law': 'Governing law',
};

export const clauseAnswer: ClauseInAtlas = {
  ...clauseInAtlas(atlas, facts('binding-arbitration'), { platform: 'Harbour', kind: TERMS_KIND, sector: 'travel' }),
  sectorName: 'Travel',
};

const explored = exploreType(atlas, facts('binding-arbitration'), null);
export const exploredClause: ExploredClause = {
  ...explored,
  name: 'Binding arbitration',
  meaning: 'You go to an arbitrator.',
  bases: [
    { kind: TERMS_KIND, sector: 'travel', read: 8 },
    { kind: TERMS_KIND, sector: 'cloud', read: 4 },
  ],
  own: explored.positions.slice(0, 1).map((position) => ({ ...position, platform: 'Lanternlake', source: null })),
  date: UNTIL,
};

export const overview: AtlasOverview = {
  sources: [{ name: 'meadow', repository: 'https://lanternlake.example/meadow-versions', date: UNTIL }],
  platforms: [
    ...[...NAMES, 'Harbour'].map((platform) => ({ platform, sector: 'travel', kinds: [TERMS_KIND], own: false })),
    { platform: 'Lanternlake', sector: 'travel', kinds: [TERMS_KIND], own: true },
  ],
  sectors: [
    { id: 'cloud', name: 'Cloud, hosting and storage' },
    { id: 'travel', name: 'Travel' },
  ],
  documents: documents.length,
  unread: { language: 12, broken: 3 },
  types: TYPES.map((type) => ({
    type,
    name: NAMES_OF_TYPES[type] ?? type,
    familyName: type === 'no-data-sale' ? 'Sharing' : 'Disputes',
    found: facts(type).found.length,
  })),
  waiting: 2,
  attribution: ATLAS_ATTRIBUTION,
};

export const againstSector: SectorComparison = {
  ...(compareWithSector(atlas, types, column('Dovecote')) as SectorComparison),
  sector: 'Travel',
};
export const sideBySide: SideBySide = comparePlatforms(atlas, types, ['Harbour', 'Allotment', 'Dovecote'].map(column));

export const wording: Wording = {
  from: 'archive',
  date: '2026-08-10',
  text: 'Any dispute is settled by the Guild. You may opt out within 30 days.',
  quote: 'Any dispute is settled by the Guild.',
  page: 'https://allotment.example/terms#:~:text=Any%20dispute',
  archive: 'https://lanternlake.example/meadow-versions/blob/c/Allotment/Terms%20of%20Service.md',
};
