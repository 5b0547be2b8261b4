import type { Parameters } from '../../../model';
import { firstSaid, type Passages } from './passages';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** Days of the calendar that the clause names, as ISO 8601. "03/04/2024" is left out: it is read in two ways. */
export const readDates = (passages: Passages): Pick<Parameters, 'dates'> => {
  const dates = firstSaid(passages, findDates);
  return dates ? { dates } : {};
};

function findDates(passage: string): readonly string[] | undefined {
  if (!/\b(?:19|20)\d{2}\b/u.test(passage)) return undefined;
  const found: { readonly at: number; readonly date: string }[] = [];
  const add = (at: number, year: string, month: number, day: string) => {
    if (month >= 1 && month <= 12 && Number(day) >= 1 && Number(day) <= 31)
      found.push({ at, date: `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` });
  };
  const number = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  for (const { index, 1: month = '', 2: day = '', 3: year = '' } of passage.matchAll(
    new RegExp(`\\b${MONTH}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s((?:19|20)\\d{2})\\b`, 'giu'),
  ))
    add(index, year, number(month), day);
  for (const { index, 1: day = '', 2: month = '', 3: year = '' } of passage.matchAll(
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s(?:of\\s)?${MONTH},?\\s((?:19|20)\\d{2})\\b`, 'giu'),
  ))
    add(index, year, number(month), day);
  for (const { index, 1: year = '', 2: month = '', 3: day = '' } of passage.matchAll(/\b((?:19|20)\d{2})-(\d{2})-(\d{2})\b/gu))
    add(index, year, Number(month), day);
  return found.length > 0 ? [...new Set(found.sort((a, b) => a.at - b.at).map(({ date }) => date))] : undefined;
}
