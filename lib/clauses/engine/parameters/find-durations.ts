import { NUMBER_WORD, ORDINAL_WORD, readNumber } from './read-number';

/** A span of time in a passage: `days` of it (a month is 30, a year 365), its words, and what stands around them. */
export interface Duration {
  readonly days: number;
  readonly text: string;
  /** The shorter end of a range: "30 to 60 days". */
  readonly from?: number;
  /** "in the past 12 months": counted back from now. */
  readonly looksBack: boolean;
  /** Some words before and after, parted by "§", for patterns that ask on which side something stands. */
  readonly around: string;
}

const DAYS: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 };

/** How far back a number may begin before its unit: "one hundred and eighty (180) consecutive calendar days". */
const LONGEST_NUMBER = 64;
/** Words around a span that its role is told from. */
const WINDOW = 120;

const WORDS = `${NUMBER_WORD}(?:[\\s-]{1,2}(?:and\\s)?${NUMBER_WORD}){0,3}`;
const COUNT = `(?:\\d{1,4}(?:\\.\\d)?(?:st|nd|rd|th)?|${WORDS}|${ORDINAL_WORD})`;
/** A number right before a unit, with what may stand between: "(30)", "business", a range's first number. */
const NUMBER_BEFORE = new RegExp(
  `(?:(?<![\\p{L}\\d.,$€£-])(${COUNT})(?:\\s?\\(\\d{1,4}\\))?(?:[-\\s]{0,2}(?:to|or|and)\\s|\\s?[-–—]\\s?))?(?<![\\p{L}\\d.,$€£])(${COUNT})(?:\\s?[([]\\s?(${COUNT})\\s?[)\\]])?[\\s‐‑–-]{0,2}(?:(?:consecutive|continuous|calendar|business|working|full|complete|entire|additional|natural|further|more|banking|clear|successive)[\\s-]){0,2}$`,
  'iu',
);
/** "within a year", not "once a year". */
const ARTICLE_BEFORE = /\b(?:within|for|least|than|after|in|of|to|over|is|expires)\s(an?\s)(?:full\s|calendar\s)?$/iu;

/** A rhythm, an age or a sum, and no time that anybody has. */
const NO_SPAN_BEFORE =
  /(?:\b(?:every|each|any|per|aged?(?:\s+of)?|times|once|twice|(?:cost|price|value|rate)\s+of|trailing)|\bin\s+(?:a|one)|\bprior(?=\s(?:12|twelve|six|6)\b))\s(?:\w+\s)?$/iu;
const LOOKS_BACK = /\b(?:last|past|previous|preceding)\s(?:\w+\s)?$/iu;
const NO_SPAN_AFTER =
  /^(?:\s(?:old\b|of\s+age)|\s?(?:a|per|\/)\s?(?:day|week|month|year)\b|['’]?s?['’]?\s(?:of\s+)?(?:fees|payments|charges|experience)\b|\s(?:of|in)\s(?:each|every|the|a)\s(?:calendar\s)?(?:month|year|week)\b)/iu;

/** Finds the spans of time that a passage names, in its order. One pass for units, a look back of bounded length at each. */
export function findDurations(passage: string): Duration[] {
  const units = /\b(hour|day|week|month|year)s?\b|(?<=\d)(day|month|year)s?\b/giu;
  const found: Duration[] = [];
  for (let unit = units.exec(passage); unit; unit = units.exec(passage)) {
    const size = DAYS[(unit[1] ?? unit[2] ?? '').toLowerCase()] as number;
    const before = passage.slice(Math.max(0, unit.index - LONGEST_NUMBER), unit.index);
    const number = NUMBER_BEFORE.exec(before);
    const article = number ? null : ARTICLE_BEFORE.exec(before);
    if (!number && !(article && size >= 7)) continue;
    const count = number ? (readNumber(number[3] ?? '') ?? readNumber(number[2] ?? '')) : 1;
    const start = unit.index - (number ? number[0].length : (article?.[1]?.length ?? 0));
    const end = unit.index + unit[0].length;
    const after = passage.slice(end, end + WINDOW);
    const lead = passage.slice(Math.max(0, start - WINDOW), start);
    if (!count || NO_SPAN_AFTER.test(after) || NO_SPAN_BEFORE.test(lead)) continue;
    const from = number?.[1] ? readNumber(number[1]) : undefined;
    const dayMore = size === 365 && /^\sand\s(?:a|one|1)\sday\b/iu.test(after) ? 1 : 0;
    const days = count * size + dayMore;
    if (days > 200 * 365) continue;
    found.push({
      days: Math.round(days * 100) / 100,
      text: passage.slice(start, end) + (dayMore ? after.slice(0, after.toLowerCase().indexOf('day') + 3) : ''),
      ...(from !== undefined && from < count && { from: Math.round(from * size * 100) / 100 }),
      looksBack: LOOKS_BACK.test(lead),
      around: `${lead}§${after}`,
    });
  }
  return found;
}
