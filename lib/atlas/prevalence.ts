import type { DocumentKind } from '../model';
import { dateOf } from './format';
import type { AtlasDocument, TypeFacts } from './read-shard';

/** In `found` of `read` documents, as of `date`. Not found is not absent. */
export interface Prevalence {
  readonly kind: DocumentKind;
  /** Null for all sectors. */
  readonly sector: string | null;
  readonly found: number;
  readonly read: number;
  /** `2026-08-22`: the archive's newest commit among those that the documents came from. */
  readonly date: string;
}

/** How many documents of a kind, in one sector or all, have a clause type; null where none of that kind was read. */
export function countPrevalence(
  { found }: Pick<TypeFacts, 'found'>,
  documents: readonly AtlasDocument[],
  kind: DocumentKind,
  sector: string | null,
): Prevalence | null {
  const isOne = (document: AtlasDocument) => document.kind === kind && (sector === null || document.sector === sector);
  const base = documents.filter(isOne);
  if (base.length === 0) return null;
  return {
    kind,
    sector,
    found: found.filter(({ document }) => isOne(document)).length,
    read: base.length,
    date: dateOf(Math.max(...base.map(({ collection }) => collection.day))),
  };
}
