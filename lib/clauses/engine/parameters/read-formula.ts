import type { Parameters } from '../../../model';
import { firstSaid, type Passages } from './passages';
import { NUMBER_WORD, readNumber } from './read-number';

const PAID =
  /\b(?:fees?|amounts?|sums?|monies|money|charges|payments?|prices?|costs?|total|consideration|purchase|commissions?|revenues?)\b[^.;]{0,110}?\b(?:pa(?:id|y|ys|yable|ying)|received|owe[ds]?|owing|due|earned|purchased|spent)\b|\b(?:you|customer|user|member|subscriber)\s(?:have\s|has\s|had\s)?(?:actually\s)?paid\b|\b(?:purchase|subscription)\s(?:price|fees?)\b/iu;
const PERIOD = new RegExp(
  `\\b(\\d{1,2}|${NUMBER_WORD}(?:[\\s-]${NUMBER_WORD})?)(?:\\s?\\((?:\\d{1,2})\\))?[\\s-]{1,2}(?:consecutive\\s|calendar\\s|full\\s)?(months?|years?)\\b|\\b(?:preceding|prior|previous|past|last|immediately\\spreceding)\\s(month|year)\\b`,
  'iu',
);
const MULTIPLE = /\b(\d{2,3})\s?(?:%|percent|per\s+cent)|\b(twice|two\s+times|2x|double)\b/iu;

/** The formula of a cap in plain words: "fees paid in the 12 months before", "2 times the fees paid". */
export const readFormula = (passages: Passages): Pick<Parameters, 'formula'> => {
  const formula = firstSaid(passages, findFormula);
  return formula ? { formula } : {};
};

function findFormula(passage: string): string | undefined {
  const paid = PAID.exec(passage);
  if (!paid) return undefined;
  const from = Math.max(0, paid.index - 60);
  const window = passage.slice(from, paid.index + paid[0].length + 220);
  const multiple = MULTIPLE.exec(passage.slice(from, paid.index + paid[0].length));
  const times = multiple ? (multiple[1] ? Number(multiple[1]) / 100 : 2) : 1;
  const span = PERIOD.exec(window);
  const count = span?.[3] ? 1 : readNumber(span?.[1] ?? '');
  const unit = (span?.[3] ?? span?.[2] ?? '').toLowerCase().startsWith('y') ? 'year' : 'month';
  const period = count ? ` in the ${count === 1 ? unit : `${count} ${unit}s`} before` : '';
  return `${times === 1 ? '' : `${times} times the `}fees paid${period}`;
}
