import type { Parameters } from '../../../model';
import { firstSaid, type Passages } from './passages';
import { NUMBER_WORD, readNumber } from './read-number';

/** People's ages only: what is smaller or larger than this counts something else. */
const YOUNGEST = 5;
const OLDEST = 25;

const COUNT = `(\\d{1,2}|${NUMBER_WORD}(?:-${NUMBER_WORD})?)(?:\\s?\\(\\d{1,2}\\))?`;
const YEARS_OLD = new RegExp(
  `(?<![\\d.,$€£])\\b${COUNT}(?:\\+|[\\s-]{0,2}(?:years?|yrs?)['’]?(?:[\\s-]of[\\s-]age|[\\s-]olds?\\b|['’]?\\sage\\b)|\\s(?:years\\s)?(?:or|and|and\\/or)\\s(?:older|over|above|up)\\b)`,
  'iu',
);
const AGED = new RegExp(
  `\\b(?:ages?\\s(?:of\\s)?|aged\\s|under\\s(?:the\\s)?(?:age\\s(?:of\\s)?)?|below\\s(?:the\\s)?(?:age\\sof\\s)?|over\\s|younger\\sthan\\s|older\\sthan\\s|at\\sleast\\s|turned\\s|reach(?:ed)?\\s|less\\sthan\\s|minimum\\sage\\s(?:is\\s|of\\s)?)(?:the\\sage\\sof\\s)?${COUNT}\\b(?!\\s?(?:%|days?|months?|hours?|weeks?|minutes|business|characters|times|\\.\\d))`,
  'iu',
);
/** "between 13 and 18": the older end is the one from which no parent is needed. */
const BETWEEN = new RegExp(
  `\\b(?:between|ages?|aged)\\s(?:the\\s)?(?:ages?\\s(?:of\\s)?)?\\d{1,2}\\s?(?:and|to|-|–)\\s?${COUNT}\\b`,
  'iu',
);

/** The age that the clause draws its line at, in years. */
export const readAge = (passages: Passages): Pick<Parameters, 'age'> => {
  const age = firstSaid(passages, findAge);
  return age === undefined ? {} : { age };
};

function findAge(passage: string): number | undefined {
  const found = [YEARS_OLD, AGED, BETWEEN]
    .flatMap((pattern) => {
      const match = pattern.exec(passage);
      const age = readNumber(match?.[1] ?? '');
      return match && age !== undefined && age >= YOUNGEST && age <= OLDEST
        ? [{ at: match.index, end: match.index + match[0].length, age }]
        : [];
    })
    .sort((a, b) => a.at - b.at || b.end - a.end);
  return found[0]?.age;
}
