import type { Parameters } from '../../model';

/** Longer words are a sentence, not a fact. */
const LONGEST = 60;
/** Longer lists are an enumeration of the text's own. */
const MOST = 6;

/** Units that a duration can be written in, as `nameDuration` tells them apart; days need no word. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/year|annual/iu, 'years'],
  [/month/iu, 'months'],
  [/week/iu, 'weeks'],
  [/hour/iu, 'hours'],
  [/business|working/iu, 'working days'],
];

/** The facts of a clause that the atlas keeps: no dates, no sentences, no second durations; of a duration's words only the unit. */
export function keepFacts({ daysAll: _all, dates: _dates, daysText, ...parameters }: Parameters): Parameters {
  const unit = daysText === undefined ? undefined : UNITS.find(([pattern]) => pattern.test(daysText))?.[1];
  const kept = Object.entries(parameters).flatMap(([name, value]): [string, unknown][] => {
    if (typeof value === 'string') return value.length > LONGEST ? [] : [[name, value]];
    if (!Array.isArray(value)) return [[name, value]];
    const short = value.filter((each) => each.length <= LONGEST).slice(0, MOST);
    return short.length > 0 ? [[name, short]] : [];
  });
  return { ...Object.fromEntries(kept), ...(unit ? { daysText: unit } : {}) };
}
