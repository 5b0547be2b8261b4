import type { Parameters } from '../../../model';
import { type Named, namesIn } from './names-in';
import type { Passages } from './passages';

const ADJECTIVES: readonly Named[] = [
  [['exclusive'], /\bnon[-\s‑]?exclusive/iu, 'non-exclusive'],
  [['exclusive'], /(?<!non[-\s‑]?)\bexclusive\b(?!\s+(?:right|property|jurisdiction|owner))/iu, 'exclusive'],
  [['perpetu'], /\bperpetual(?:ly)?\b|\bin\s+perpetuity\b/iu, 'perpetual'],
  [['irrevoc'], /\birrevocabl[ey]\b/iu, 'irrevocable'],
  [['revo'], /(?<!\bir)\brevoc?k?able\b/iu, 'revocable'],
  [['world', 'universe', 'global'], /\bworld[-\s]?wide\b|\bthroughout\s+the\s+(?:world|universe)\b|\bglobal\b/iu, 'worldwide'],
  [['royalty', 'free of charge'], /\broyalty[-\s‑]?free\b|\bfree\s+of\s+charge\b/iu, 'royalty-free'],
  [['paid'], /\bfully[-\s]paid\b|\bpaid[-\s]up\b/iu, 'fully paid'],
  [['licen'], /\bnon[-\s‑]?sub-?licens[ae]able\b|\bwithout\s+(?:the\s+)?right\s+to\s+sub-?licen[sc]e/iu, 'non-sublicensable'],
  [
    ['licen'],
    /(?<!non[-\s‑]?)\bsub-?licens(?:e?able|ible)\b|\bright\s+to\s+(?:grant\s+)?sub-?licen[sc]e|\band\s+sub-?licen[sc]e\b|\bwith\s+(?:the\s+)?right\s+to\s+sub-?licen[sc]e/iu,
    'sublicensable',
  ],
  [['transfer', 'assignable'], /\bnon[-\s‑]?(?:transferr?able|assignable)\b/iu, 'non-transferable'],
  [['transfer', 'assignable'], /(?<!non[-\s‑]?)\b(?:transferr?able|assignable)\b/iu, 'transferable'],
  [['limited'], /(?<!un)\blimited\b(?!\s+(?:to\b|liability|warranty|by\b|purposes?\b))/iu, 'limited'],
  [['personal'], /\bpersonal\b(?!\s+(?:data|information|details|injur|jurisdiction))/iu, 'personal'],
  [['commercial'], /\bnon[-\s‑]?commercial/iu, 'non-commercial'],
  [['unrestricted', 'unlimited'], /\bunrestricted\b|\bunlimited\b/iu, 'unrestricted'],
  [['unconditional'], /\bunconditional(?:ly)?\b/iu, 'unconditional'],
];
const GRANTS = /\blicen[sc]e[ds]?\b|\bgrant|\bright\b.{0,60}\b(?:use|copy|access|display)\b|\bpermission\b/iu;

/** The adjectives of the licence, in the order of the text; of the first passage that grants one with any. */
export function readLicence({ quote, rest }: Passages): Pick<Parameters, 'licence'> {
  for (const passage of [quote, ...rest]) {
    if (!GRANTS.test(passage)) continue;
    const licence = namesIn(passage, ADJECTIVES);
    if (licence) return { licence };
  }
  return {};
}
