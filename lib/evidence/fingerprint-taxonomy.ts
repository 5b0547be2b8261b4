import { typeTexts } from '../clauses/prepared';
import { canonicalJson } from './canonical-json';
import { sha256 } from './sha256';

/** Sixteen hex digits that change whenever a clause type comes, goes, or says something else. */
export async function fingerprintTaxonomy(): Promise<string> {
  const said = typeTexts.map(({ id, family, name, polarity, severity, meaning }) => ({
    id,
    family,
    name,
    polarity,
    severity,
    meaning,
  }));
  return (await sha256(canonicalJson(said))).slice(0, 16);
}
