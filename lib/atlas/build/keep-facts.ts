import type { Parameters } from '../../model';

/** Longer words are a sentence, not a fact. */
const LONGEST = 60;
/** Longer lists are an enumeration of the text's own. */
const MOST = 6;

/** The facts of a clause that the atlas keeps: no dates, no sentences, no second durations. */
export function keepFacts({ daysAll: _all, dates: _dates, ...parameters }: Parameters): Parameters {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]): [string, unknown][] => {
      if (typeof value === 'string') return value.length > LONGEST ? [] : [[name, value]];
      if (Array.isArray(value)) {
        const short = value.filter((each) => each.length <= LONGEST).slice(0, MOST);
        return short.length > 0 ? [[name, short]] : [];
      }
      return [[name, value]];
    }),
  );
}
