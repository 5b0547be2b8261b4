import type { DocumentKind } from '../model';
import type { Prevalence } from './answers';
import { dateOf } from './format';
import type { AtlasDocument, TypeFacts } from './read-shard';

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
