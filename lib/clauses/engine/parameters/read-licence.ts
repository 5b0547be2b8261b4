import type { Parameters } from '../../../model';
import type { Passages } from './passages';

const ADJECTIVES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\bnon[-\s‑]?exclusive/iu, 'non-exclusive'],
  [/(?<!non[-\s‑]?)\bexclusive\b(?!\s+(?:right|property|jurisdiction|owner))/iu, 'exclusive'],
  [/\bperpetual(?:ly)?\b|\bin\s+perpetuity\b/iu, 'perpetual'],
  [/\birrevocabl[ey]\b/iu, 'irrevocable'],
  [/(?<!\bir)\brevoc?k?able\b/iu, 'revocable'],
  [/\bworld[-\s]?wide\b|\bthroughout\s+the\s+(?:world|universe)\b|\bglobal\b/iu, 'worldwide'],
  [/\broyalty[-\s‑]?free\b|\bfree\s+of\s+charge\b/iu, 'royalty-free'],
  [/\bfully[-\s]paid\b|\bpaid[-\s]up\b/iu, 'fully paid'],
  [/\bnon[-\s‑]?sub-?licens[ae]able\b|\bwithout\s+(?:the\s+)?right\s+to\s+sub-?licen[sc]e/iu, 'non-sublicensable'],
  [
    /(?<!non[-\s‑]?)\bsub-?licens(?:e?able|ible)\b|\bright\s+to\s+(?:grant\s+)?sub-?licen[sc]e|\band\s+sub-?licen[sc]e\b|\bwith\s+(?:the\s+)?right\s+to\s+sub-?licen[sc]e/iu,
    'sublicensable',
  ],
  [/\bnon[-\s‑]?(?:transferr?able|assignable)\b/iu, 'non-transferable'],
  [/(?<!non[-\s‑]?)\b(?:transferr?able|assignable)\b/iu, 'transferable'],
  [/(?<!un)\blimited\b(?!\s+(?:to\b|liability|warranty|by\b|purposes?\b))/iu, 'limited'],
  [/\bpersonal\b(?!\s+(?:data|information|details|injur|jurisdiction))/iu, 'personal'],
  [/\bnon[-\s‑]?commercial/iu, 'non-commercial'],
  [/\bunrestricted\b|\bunlimited\b/iu, 'unrestricted'],
  [/\bunconditional(?:ly)?\b/iu, 'unconditional'],
];
const GRANTS = /\blicen[sc]e[ds]?\b|\bgrant|\bright\b.{0,60}\b(?:use|copy|access|display)\b|\bpermission\b/iu;

/** The adjectives of the licence, in the order of the text; of the first passage that grants one with any. */
export function readLicence({ quote, rest }: Passages): Pick<Parameters, 'licence'> {
  for (const passage of [quote, ...rest]) {
    if (passage !== quote && !GRANTS.test(passage)) continue;
    if (!/\blicen|\bgrant|\bright/iu.test(passage)) continue;
    const named = ADJECTIVES.flatMap(([pattern, name]) => {
      const match = pattern.exec(passage);
      return match ? [{ at: match.index, name }] : [];
    });
    if (named.length > 0) return { licence: named.sort((a, b) => a.at - b.at).map(({ name }) => name) };
  }
  return {};
}
