import type { ClauseTypeId } from '../model';
import { typeTexts } from './prepared';

/** What is said of a clause type, by its id. */
export const textByType: ReadonlyMap<ClauseTypeId, (typeof typeTexts)[number]> = new Map(
  typeTexts.map((text) => [text.id, text]),
);
