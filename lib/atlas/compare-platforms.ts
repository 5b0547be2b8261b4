import { textByType } from '../clauses/type-texts';
import type { SideBySide } from './answers';
import { ABSENT, byHarshness, harshnessOf } from './harshness';
import type { Atlas } from './join-atlases';
import { positionOf } from './position';
import { positionSentence } from './position-sentence';
import type { AtlasDocument, TypeFacts } from './read-shard';

/** A platform as the atlas has it, or as the reader has read it themselves. */
export interface Column {
  readonly platform: string;
  readonly own: boolean;
  readonly documents: readonly AtlasDocument[];
}

/** What two that are equally grave, but say it otherwise, differ by. */
const OTHER_WORDS = 0.5;

/**
 * Platforms side by side: for each clause type that one of them has, the gravest of each platform's documents.
 * @param types facts of all clause types, the reader's own among them
 */
export function comparePlatforms(atlas: Atlas, types: readonly TypeFacts[], columns: readonly Column[]): SideBySide {
  const sets = columns.map(({ documents }) => new Set(documents));
  const rows = types.flatMap(({ type, found }) => {
    const clause = textByType.get(type);
    const facts = sets.map((documents) => found.filter(({ document }) => documents.has(document)).sort(byHarshness)[0] ?? null);
    if (!clause || facts.every((fact) => fact === null)) return [];
    const ranks = facts.map((fact) => (fact ? harshnessOf(fact) : ABSENT));
    const sentences = new Set(facts.map((fact) => fact && positionSentence(type, fact.parameters)));
    return [
      {
        type,
        family: clause.family,
        name: clause.name,
        difference: Math.max(...ranks) - Math.min(...ranks) + (sentences.size > 1 ? OTHER_WORDS : 0),
        cells: facts.map((fact, at) => fact && positionOf(type, fact, columns[at]?.own ? null : atlas.sourceOf(fact.document))),
      },
    ];
  });
  return {
    columns: columns.map(({ platform, own, documents }) => ({ platform, own, kinds: documents.map(({ kind }) => kind) })),
    // Of equals, in the order in which a reader meets them.
    rows: rows.sort((a, b) => b.difference - a.difference),
  };
}
