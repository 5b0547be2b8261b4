import type { Parameters } from '../../../model';
import { NATIONALITY, placeOf } from './nationalities';
import { firstSaid, type Passages } from './passages';
import { readPlaceName } from './read-place-name';

const LAWS_OF = /\blaws?\s+(?:(?:in\s+force|applicable|then\s+in\s+effect|in\s+effect)\s+)?(?:of|in|within)\s+/iu;
const NATIONAL_LAW = new RegExp(`\\b(${NATIONALITY})\\s+(?:state\\s+|federal\\s+|substantive\\s+)?laws?\\b`, 'iu');
/** What makes a law the law of the contract. */
const GOVERNS =
  /\b(?:govern|constru|interpret|appl(?:y|ies|ied|icable)|subject|accordance|enforc|under|choice|pursuant|prevail)/iu;
const SEARCHES = 4;

/** The place whose law governs, without its title: "California", "England and Wales". */
export const readLaw = (passages: Passages): Pick<Parameters, 'law'> => {
  const law = firstSaid(passages, findLaw);
  return law ? { law } : {};
};

function findLaw(passage: string): string | undefined {
  if (!GOVERNS.test(passage)) return undefined;
  let from = 0;
  for (let search = 0; search < SEARCHES; search++) {
    const match = LAWS_OF.exec(passage.slice(from));
    if (!match) break;
    from += match.index + match[0].length;
    const place = readPlaceName(passage.slice(from));
    if (place) return place.name;
  }
  const national = NATIONAL_LAW.exec(passage);
  return national ? placeOf(national[1] as string) : undefined;
}
