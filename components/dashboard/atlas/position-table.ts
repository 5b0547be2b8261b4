import type { Position } from '../../../lib/atlas/answers';
import { archiveLink } from '../../../lib/evidence/source-links';
import { toCsv } from '../../shared/to-csv';

const COLUMNS = [
  'clause',
  'platform',
  'kind',
  'sector',
  'severity',
  'polarity',
  'position',
  'since',
  'changes',
  'changed',
  'reading',
  'source',
] as const;

/** Positions as a table, each with the address of the text that it was read in. */
export const positionsAsCsv = (rows: readonly { readonly clause: string; readonly position: Position }[]): string =>
  toCsv(
    COLUMNS,
    rows.map(({ clause, position: { source, parameters: _parameters, ...position } }) => ({
      clause,
      ...position,
      reading: source ? 'archive' : 'own',
      source: source && archiveLink(source),
    })),
  );
