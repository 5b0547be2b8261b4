/** A sentence longer than this is judged by its beginning. */
const MAX_LENGTH = 5000;

/**
 * Words as the unfairness head counts them, with a space before, between and after. Sentences as people write them and
 * sentences as the CLAUDETTE corpus has them (lower case, "user 's", "do n't", "-lrb- a -rrb-") come out the same; every
 * digit becomes "#".
 */
export function normalise(text: string): string {
  const words = text
    .slice(0, MAX_LENGTH)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f]/gu, '')
    .replace(/-[lr][rsc]b-/gu, ' ')
    .replace(/ ?n ?['’]t\b/gu, 'nt')
    .replace(/ ?['’](?=(?:s|re|ve|ll|d|m)\b)/gu, '')
    .replace(/['‘’]/gu, '')
    .replace(/\bcannot\b/gu, 'can not')
    .replace(/\d/gu, '#')
    .replace(/[^\p{L}#$€£%]+/gu, ' ');
  return ` ${words.trim()} `;
}
