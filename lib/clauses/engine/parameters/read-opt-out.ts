import type { Parameters } from '../../../model';
import type { Passages } from './passages';

const WAY_OUT =
  /\bopt(?:ed|ing|s)?[\s-]out\b|\b(?:reject|decline)\s+(?:this|the|these)\s+(?:\w+\s+){0,2}(?:arbitration|agreement\s+to\s+arbitrate)|\bdo\s+not\s+sell\s+(?:or\s+share\s+)?my\b|\bunsubscrib/iu;
const CLOSED =
  /\b(?:may|can|could|able)\s?(?:not|n['’]t)\s+(?:\w+\s+){0,3}opt[\s-]out|\bno\s+(?:right|way|option)\s+to\s+opt[\s-]out|\bunable\s+to\s+opt/iu;

/** True where the block says that one can opt out of what the clause does. */
export function readOptOut({ quote, rest }: Passages): Pick<Parameters, 'optOut'> {
  const passages = [quote, ...rest];
  if (passages.some((passage) => CLOSED.test(passage))) return { optOut: false };
  return passages.some((passage) => WAY_OUT.test(passage)) ? { optOut: true } : {};
}
