import type { Parameters } from '../../../model';
import { COUNTRY, nameCountry } from './countries';
import { firstSaid, type Passages } from './passages';

/** How far before a place its preposition's verb may stand. */
const GAP = 90;
const DATA_GO =
  /\b(?:locat\w+|transfer\w*|stor\w+|process\w*|host\w*|servers?|headquarter\w+|based|operat\w+|access\w*|facilit\w+|sent|countr\w+)\b/iu;
/** A place that data leave or where people live is none that data go to. */
const DATA_LEAVE =
  /\b(?:(?:from|outside(?:\s+of)?|beyond|leav\w+|not\s+(?:located\s+)?in)\s+(?:the\s+)?$|(?:resid\w+|live|citizens?|users?|individuals?|customers?)\s+(?:of|in|located\s+in|from)\b[^.;]{0,60}$)/iu;
const PEOPLE_ARE =
  /\b(?:resid(?:e|ents?|ing)|live|available|citizens?|offered|intended|(?:you|users?|individuals|persons?|customers?)\s+(?:\w+\s+){0,2}located)\b/iu;
const NO_PEOPLE =
  /(?:n['’]t|\bif|\bnot|\b(?:embargo|sanction)\w*|\bdispute\s+resolution)\b[^.;]{0,80}\b(?:in|of|for)\s+(?:the\s+)?$/iu;
const SERIES = /^[,\s(]*(?:and|or|and\/or|&)?\s*(?:in\s+|to\s+)?(?:the\s+)?$/iu;
const PREPOSITION = /\b(?:in|to|within|of|outside|from|and|or)\s+(?:the\s+)?(?:Commonwealth\s+of\s+)?$|[:(,]\s*(?:the\s+)?$/iu;
/** "the US Department of Commerce", "Brazil's authority": a name, no place. */
const OWNER =
  /^['’]s\b|^\)\s\d|^\s(?:Department|Government|Privacy|Federal\sTrade|Data|law|Supreme|dollars|Commission|citizens|export|Extension|Addendum|GDPR|ICO|Information)/iu;

/** Countries that data go to. */
export const readDestination = (passages: Passages): Pick<Parameters, 'places'> => {
  const places = firstSaid(passages, (passage) => findCountries(passage, DATA_GO, DATA_LEAVE));
  return places ? { places } : {};
};

/** Countries in which one must live, by the clause's own sentence. */
export const readResidence = ({ quote }: Passages): Pick<Parameters, 'places'> => {
  const places = findCountries(quote, PEOPLE_ARE, NO_PEOPLE);
  return places ? { places } : {};
};

function findCountries(passage: string, near: RegExp, without: RegExp): readonly string[] | undefined {
  if (!near.test(passage)) return undefined;
  const found = new Set<string>();
  let last = { end: -1, kept: false };
  for (const match of passage.matchAll(new RegExp(`(?<![\\p{L}.-])${COUNTRY}`, 'gu'))) {
    const before = passage.slice(Math.max(0, match.index - GAP), match.index);
    const follows = last.end >= 0 && SERIES.test(passage.slice(last.end, match.index));
    const kept = follows ? last.kept : PREPOSITION.test(before) && near.test(before) && !without.test(before);
    last = { end: match.index + match[0].length, kept };
    if (kept && !OWNER.test(passage.slice(last.end, last.end + 20))) found.add(nameCountry(match[0]));
  }
  return found.size > 0 ? [...found] : undefined;
}
