import type { ExploredType } from './answers';
import { byHarshness } from './harshness';
import type { Atlas } from './join-atlases';
import { positionOf } from './position';
import { countPrevalence } from './prevalence';
import type { TypeFacts } from './read-shard';

/** Where every document stands that has the type. @param sector null for all */
export function exploreType(atlas: Atlas, facts: TypeFacts, sector: string | null): ExploredType {
  const { type } = facts;
  const shown = facts.found.filter(({ document }) => sector === null || document.sector === sector);
  const kinds = [...new Set(shown.map(({ document }) => document.kind))].sort();
  return {
    type,
    prevalence: kinds.flatMap((kind) => countPrevalence(facts, atlas.documents, kind, sector) ?? []),
    positions: [...shown].sort(byHarshness).map((fact) => positionOf(type, fact, atlas.sourceOf(fact.document))),
  };
}
