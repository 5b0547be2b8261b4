import type { DocumentKind } from '../model';
import { activityOf } from './activity';
import type { ClauseInAtlas } from './answers';
import { chooseSiblings } from './choose-siblings';
import { ATLAS_ATTRIBUTION } from './format';
import type { Atlas } from './join-atlases';
import { positionOf } from './position';
import { countPrevalence } from './prevalence';
import type { TypeFacts } from './read-shard';
import { stabilityOf } from './stability';

/** Whose clause it is. `platform` as the atlas spells it. */
export interface ClauseOwner {
  readonly platform: string;
  readonly kind: DocumentKind;
  /** Null where nobody knows. */
  readonly sector: string | null;
}

/** How everyone else handles a clause type that stands in one document. */
export function clauseInAtlas(
  atlas: Atlas,
  facts: TypeFacts,
  { platform, kind, sector }: ClauseOwner,
): Omit<ClauseInAtlas, 'sectorName'> {
  const document = atlas.documents.find((each) => each.platform === platform && each.kind === kind) ?? null;
  const others = facts.found.filter((fact) => fact.document.kind === kind && fact.document.platform !== platform);
  return {
    type: facts.type,
    prevalence: countPrevalence(facts, atlas.documents, kind, null),
    inSector: sector === null ? null : countPrevalence(facts, atlas.documents, kind, sector),
    siblings: chooseSiblings(facts.type, others, sector).map(({ role, fact, alike, base }) => ({
      ...positionOf(facts.type, fact, atlas.sourceOf(fact.document)),
      role,
      alike,
      base,
    })),
    stability: stabilityOf(facts, document),
    activity: activityOf(atlas.documents, platform),
    attribution: ATLAS_ATTRIBUTION,
  };
}
