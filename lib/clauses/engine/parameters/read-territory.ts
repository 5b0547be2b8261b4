import type { Parameters } from '../../../model';
import { COUNTRY, nameCountry } from './countries';
import { firstSaid, type Passages } from './passages';

const GAP = 90;
const IS_THERE =
  /\b(?:resid\w+|locat\w+|live|available|based|citizens?|nationals?|offered|transfer\w*|stor\w+|process\w*|host\w*|servers?|headquarter\w+|operat\w+|access\w*|facilit\w+|sent|countr\w+|outside)\b/iu;
/** A place that data leave, or that something is not in, is none that they go to. */
const LEAVES = /\b(?:from|outside(?:\s+of)?|beyond|leav\w+|within\s+or\s+outside)\s+(?:the\s+)?$/iu;
const SERIES = /^[,\s]*(?:and|or|and\/or|&)?\s*(?:in\s+|to\s+)?(?:the\s+)?$/iu;

/** The countries that the clause is about: where one must live, or where data go. */
export const readTerritory = (passages: Passages, leaving: boolean): Pick<Parameters, 'places'> => {
  const places = firstSaid(passages, (passage) => findCountries(passage, leaving));
  return places ? { places } : {};
};

function findCountries(passage: string, leaving: boolean): readonly string[] | undefined {
  if (!IS_THERE.test(passage)) return undefined;
  const found = new Set<string>();
  let last = { end: -1, kept: false };
  for (const match of passage.matchAll(new RegExp(`(?<![\\p{L}.-])${COUNTRY}`, 'gu'))) {
    const before = passage.slice(Math.max(0, match.index - GAP), match.index);
    const follows = last.end >= 0 && SERIES.test(passage.slice(last.end, match.index));
    const named = /\b(?:in|to|within|of|outside|from|and|or)\s+(?:the\s+)?(?:Commonwealth\s+of\s+)?$|[:(,]\s*(?:the\s+)?$/iu.test(
      before,
    );
    const kept = follows ? last.kept : named && IS_THERE.test(before) && (leaving || !LEAVES.test(before));
    last = { end: match.index + match[0].length, kept };
    const owner =
      /^['’]s\b|^\s(?:Department|Government|Privacy|Federal\sTrade|Data|law|Supreme|dollars|Commission|citizens|export)/iu.test(
        passage.slice(last.end, last.end + 20),
      );
    if (kept && !owner) found.add(nameCountry(match[0]));
  }
  return found.size > 0 ? [...found] : undefined;
}
