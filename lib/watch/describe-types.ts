import { clauseTypes } from '../clauses/taxonomy';
import type { ClauseTypeId, ClauseTypeText } from '../model';

/** A clause type's name; its id where the taxonomy has dropped it since. */
export const nameOf = (id: ClauseTypeId): string => clauseTypes.get(id)?.name ?? id;

/** What the card says about each of the types, without what only the engine needs. */
export function describeTypes(ids: Iterable<ClauseTypeId>): Record<ClauseTypeId, ClauseTypeText> {
  const texts: Record<ClauseTypeId, ClauseTypeText> = {};
  for (const id of ids) {
    const type = clauseTypes.get(id);
    if (!type) continue;
    const { family, familyName, name, polarity, meaning, why, note, regulations, related } = type;
    texts[id] = {
      id,
      family,
      familyName,
      name,
      polarity,
      meaning,
      why,
      ...(note !== undefined && { note }),
      regulations,
      related,
    };
  }
  return texts;
}
