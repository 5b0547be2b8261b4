import type { Parameters } from '../../../model';
import { firstSaid, type Passages } from './passages';
import { readPlaceName } from './read-place-name';

const SEAT =
  /\b(?:(?:seat|place|venue|location|situs)\s+of\s+(?:the\s+|any\s+|such\s+)?arbitration|arbitrat\w+|hearings?|mediation)\b[^.;]{0,120}?\b(?:seat(?:ed)?\s+(?:\w+\s+){0,2}(?:in|be|is)|held\s+(?:\w+\s+)?in|take\s+place\s+in|conducted\s+(?:\w+\s+)?in|occur\s+in|located\s+in|(?:shall|will)\s+be(?:\s+in)?|is|in)\s+(?=(?:the\s+)?(?:City\s+of\s+|County\s+of\s+)?\p{Lu})/u;

/** Where the arbitration has its seat or holds its hearings. */
export const readSeat = (passages: Passages): Pick<Parameters, 'places'> => {
  const place = firstSaid(passages, (passage) => {
    const match = SEAT.exec(passage);
    return match ? readPlaceName(passage.slice(match.index + match[0].length))?.name : undefined;
  });
  return place && !/^(?:the\s+)?(?:English|French|German|Spanish|Federal)\b/u.test(place) ? { places: [place] } : {};
};
