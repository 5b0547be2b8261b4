const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS: Readonly<Record<string, number>> = {
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  tenth: 10,
  fourteenth: 14,
  fifteenth: 15,
  thirtieth: 30,
};

/** A word of a number, for patterns: "thirty", "hundred", "third". */
export const NUMBER_WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)';
export const ORDINAL_WORD = `(?:${Object.keys(ORDINALS).join('|')})`;

/** "one hundred and eighty" → 180, "third" → 3, "14th" → 14; undefined where it is no number. */
export function readNumber(words: string): number | undefined {
  const digits = /\d{1,6}/u.exec(words);
  if (digits) return Number(digits[0]);
  let total = 0;
  let known = false;
  for (const word of words.toLowerCase().match(/[a-z]+/gu) ?? []) {
    if (word === 'and') continue;
    const value = UNITS.indexOf(word) >= 0 ? UNITS.indexOf(word) : TENS.indexOf(word) * 10;
    if (word === 'hundred' || word === 'thousand') total = Math.max(1, total) * (word === 'hundred' ? 100 : 1000);
    else if (value >= 0) total += value;
    else if (ORDINALS[word] !== undefined) total += ORDINALS[word];
    else return undefined;
    known = true;
  }
  return known ? total : undefined;
}
