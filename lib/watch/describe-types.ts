import { textByType } from '../clauses/type-texts';
import type { ClauseTypeId, ClauseTypeText } from '../model';

/** A clause type's name; its id where the taxonomy has dropped it since. */
export const nameOf = (id: ClauseTypeId): string => textByType.get(id)?.name ?? id;

/** What the card says about each of the types, without what only the engine needs. */
export function describeTypes(ids: Iterable<ClauseTypeId>): Record<ClauseTypeId, ClauseTypeText> {
  const texts: Record<ClauseTypeId, ClauseTypeText> = {};
  for (const id of ids) {
    const type = textByType.get(id);
    if (!type) continue;
    const { severity: _severity, ...text } = type;
    texts[id] = text;
  }
  return texts;
}
