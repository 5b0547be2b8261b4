import type { OpenedPage } from '../../../lib/messages/protocol';
import type { Block, Change, Comparison, Finding } from '../../../lib/model';

export const blocks: readonly Block[] = [
  { kind: 'h', text: 'Disputes', path: [], level: 2 },
  { kind: 'p', text: 'Any dispute goes to arbitration. You may opt out within 30 days.', path: ['Disputes'] },
  { kind: 'p', text: 'We do not sell your data.', path: ['Disputes'] },
  { kind: 'h', text: 'Law', path: [], level: 2 },
  { kind: 'p', text: 'The law of Norway governs these terms.', path: ['Law'] },
];

export function findingOf(type: string, block: number, quote: string, more: Partial<Finding> = {}): Finding {
  const start = (blocks[block] as Block).text.indexOf(quote);
  if (start < 0) throw new Error(`no such words in block ${block}: ${quote}`);
  return {
    id: `${type}@${block}`,
    type,
    family: 'disputes',
    severity: 'high',
    severityReason: 'You give up a right.',
    polarity: 'adverse',
    confidence: 0.95,
    basis: 'explicit',
    quote,
    block,
    start,
    end: start + quote.length,
    evidence: [],
    parameters: {},
    impact: `What **${type}** does.`,
    ...more,
  };
}

export const arbitration = findingOf('binding-arbitration', 1, 'Any dispute goes to arbitration.');
export const noSale = findingOf('no-data-sale', 2, 'We do not sell your data.', { polarity: 'favourable', severity: 'low' });
export const law = findingOf('governing-law', 4, 'The law of Norway governs these terms.', {
  polarity: 'neutral',
  severity: 'low',
});

export const changeOf = (more: Partial<Change>): Change => ({
  kind: 'edited',
  class: 'material',
  before: 'Before.',
  after: 'After.',
  oldBlock: 0,
  newBlock: 0,
  types: [],
  severity: 'medium',
  direction: 'worse',
  summary: 'It changed.',
  ...more,
});

export const comparisonOf = (...changes: Change[]): Comparison => ({
  class: 'material',
  alert: true,
  reason: '',
  types: [],
  changes,
});

export const opened: OpenedPage = {
  status: 'read',
  document: {
    id: 'harbour/terms',
    platformId: 'harbour',
    platform: 'Harbour',
    sector: 'travel',
    kind: 'Terms of Service',
    title: 'Terms of Service',
    url: 'https://harbour.example/terms',
    known: true,
  },
  watched: true,
  findings: [arbitration, noSale, law],
  types: {
    'binding-arbitration': {
      id: 'binding-arbitration',
      family: 'disputes',
      familyName: 'Disputes',
      name: 'Binding arbitration',
      polarity: 'adverse',
      meaning: 'You go to an arbitrator.',
      why: 'A court is public.',
      note: 'Small claims are not mentioned.',
      regulations: [{ name: 'Federal Arbitration Act', jurisdiction: 'US', bears: 'Makes it enforceable.' }],
      related: ['no-data-sale'],
    },
  },
  since: null,
  lastVisit: null,
  settings: { show: 'notable', pillHidden: false, pillCorner: 'bottom-right', concerns: [] },
};
