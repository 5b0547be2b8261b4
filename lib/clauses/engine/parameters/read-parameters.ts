import type { ClauseTypeId, Parameters } from '../../../model';
import { FACTS_BY_TYPE } from './facts-by-type';
import { splitPassages } from './passages';
import { readDuration } from './read-duration';

/**
 * Facts of a clause of this type, out of a block's text and the sentence of it that carries the clause: the sentence's own facts
 * before those of the rest of the block. Never throws; what is not said is absent.
 */
export function readParameters(type: ClauseTypeId, text: string, quote: string): Parameters {
  const passages = splitPassages(text, quote);
  return Object.assign(readDuration(type, passages), ...(FACTS_BY_TYPE[type] ?? []).map((read) => read(passages)));
}
