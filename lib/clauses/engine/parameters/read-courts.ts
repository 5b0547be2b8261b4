import type { Parameters } from '../../../model';
import { NATIONALITY, placeOf } from './nationalities';
import type { Passages } from './passages';
import { readPlaceName } from './read-place-name';

const KINDS =
  '(?:(?:state|federal|provincial|superior|district|competent|local|civil|ordinary|commercial|regional|high|municipal|judicial)(?:\\s+(?:and|or|and\\/or)\\s+|,\\s+|\\s?\\/\\s?|\\s+(?:and\\s+|or\\s+)?)){0,4}';
const COURTS_OF = new RegExp(
  `\\b(?:U\\.?S\\.?\\s+)?(${KINDS}(?:courts?|tribunals?)(?:\\s+(?:of\\s+competent\\s+jurisdiction|having\\s+jurisdiction))?,?\\s+(?:(?:that\\s+are\\s+|which\\s+are\\s+)?(?:physically\\s+)?(?:located|situated|sitting|seated|based|residing)\\s+)?(?:of|in|within|for|at|serving))\\s+`,
  'iu',
);
const NATIONAL_COURTS = new RegExp(`\\b(${NATIONALITY})\\s+(?:\\w+\\s+)?courts?\\b`, 'iu');
/** A court with its county for a name. */
const COUNTY_COURT = /\b((?:\p{Lu}[\p{L}.'’-]{1,30}\s){1,3}County)\s+(?:Superior\s+|District\s+|Circuit\s+)?Courts?\b/u;
const PLACE_ONLY =
  /\b(?:jurisdiction(?:\s+(?:and|or)\s+venue)?\s+(?:of|in|is|shall\s+be|will\s+be)|venue\s+(?:\w+\s+){0,6}?(?:is|be|in|lies?\s+in)|(?:brought|heard|litigated|resolved|filed|adjudicated|settled|initiated|instituted)\s+(?:exclusively\s+|only\s+|solely\s+)?in)\s+/iu;
const SEARCHES = 4;

/** The courts with their place, in the words of the clause, and the places alone. */
export function readCourts({ quote, rest }: Passages): Pick<Parameters, 'courts' | 'places'> {
  for (const passage of [quote, ...rest]) {
    const named = findPlaces(passage, COURTS_OF);
    const first = named[0];
    if (first) return { courts: `${first.words} ${first.name}`, places: [...new Set(named.map(({ name }) => name))] };
    const county = COUNTY_COURT.exec(passage);
    if (county) return { courts: county[0], places: [county[1] as string] };
    const national = NATIONAL_COURTS.exec(passage);
    const home = national && placeOf(national[1] as string);
    if (home) return { courts: `courts of ${home}`, places: [home] };
    const bare = findPlaces(passage, PLACE_ONLY)[0];
    if (bare) return { places: [bare.name] };
  }
  return {};
}

function findPlaces(passage: string, pattern: RegExp): { readonly words: string; readonly name: string }[] {
  const found: { readonly words: string; readonly name: string }[] = [];
  let from = 0;
  for (let search = 0; search < SEARCHES; search++) {
    const match = pattern.exec(passage.slice(from));
    if (!match) break;
    from += match.index + match[0].length;
    const place = readPlaceName(passage.slice(from));
    // "the EU member state in which you live" names no court.
    const general = /^\s+member\b/iu.test(passage.slice(from + (place?.length ?? 0), from + (place?.length ?? 0) + 10));
    if (place && !general) found.push({ words: (match[1] ?? '').replace(/\s+/gu, ' ').toLowerCase(), name: place.name });
  }
  return found;
}
