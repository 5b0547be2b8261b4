import { clauseTypes } from '../clauses/taxonomy';
import { canonicalJson } from './canonical-json';
import { sha256 } from './sha256';

/** Sixteen hex digits that change whenever a clause type comes, goes, or says something else. */
export async function fingerprintTaxonomy(): Promise<string> {
  const said = [...clauseTypes.values()].map(({ id, family, name, polarity, severity, meaning }) => ({
    id,
    family,
    name,
    polarity,
    severity,
    meaning,
  }));
  return (await sha256(canonicalJson(said))).slice(0, 16);
}
