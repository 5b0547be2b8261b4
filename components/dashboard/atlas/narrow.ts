import type { ExploredClause, Position } from '../../../lib/atlas/answers';
import { harshnessOf } from '../../../lib/atlas/harshness';
import type { Severity } from '../../../lib/model';
import { markOfPosition } from '../../shared/place-words';
import { hasFacet } from './facets';

/** What the reader has chosen to see; null for all. */
export interface Choice {
  readonly kind: string | null;
  readonly sector: string | null;
  readonly mark: Severity | 'favourable' | null;
  readonly facet: string | null;
  readonly sort: Sort;
}
export type Sort = 'harshest' | 'mildest' | 'platform' | 'newest' | 'changed';

export const EVERYTHING: Choice = { kind: null, sector: null, mark: null, facet: null, sort: 'harshest' };

export interface Narrowed {
  /** Of the archive, in order; and the reader's own before them. */
  readonly rows: readonly Position[];
  readonly own: readonly Position[];
  /** By kind and sector alone: how many have the clause, of how many that were read. */
  readonly found: number;
  readonly read: number;
}

/** What is left of a clause type, and what it is counted of. Severity and facts narrow the rows; no count says of them "read". */
export function narrow({ positions, own, bases }: ExploredClause, { kind, sector, mark, facet, sort }: Choice): Narrowed {
  const isThere = (each: { readonly kind: string; readonly sector: string }) =>
    (kind === null || each.kind === kind) && (sector === null || each.sector === sector);
  const isChosen = (position: Position) =>
    (mark === null || markOfPosition(position) === mark) && (facet === null || hasFacet(position, facet));
  const found = positions.filter(isThere);
  return {
    rows: found.filter(isChosen).sort(ORDER[sort]),
    own: own.filter((each) => isThere(each) && isChosen(each)).sort(ORDER[sort]),
    found: found.length,
    read: bases.filter(isThere).reduce((sum, { read }) => sum + read, 0),
  };
}

const BY_NAME = new Intl.Collator('en', { sensitivity: 'base' });
const byPlatform = (a: Position, b: Position) => BY_NAME.compare(a.platform, b.platform) || BY_NAME.compare(a.kind, b.kind);
const ORDER: Readonly<Record<Sort, (a: Position, b: Position) => number>> = {
  harshest: (a, b) => harshnessOf(b) - harshnessOf(a) || byPlatform(a, b),
  mildest: (a, b) => harshnessOf(a) - harshnessOf(b) || byPlatform(a, b),
  platform: byPlatform,
  newest: (a, b) => b.since.localeCompare(a.since) || byPlatform(a, b),
  changed: (a, b) => (b.changed ?? '').localeCompare(a.changed ?? '') || byPlatform(a, b),
};
