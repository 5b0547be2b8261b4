import type { ClauseTypeId, Parameters } from '../../../model';

/** Facts of a clause of this type: its own sentence before the rest of the block. */
export function readParameters(_type: ClauseTypeId, _text: string, _quote: string): Parameters {
  return {};
}
