import type { Parameters } from '../../../model';
import { firstSaid, type Passages } from './passages';
import { NUMBER_WORD, readNumber } from './read-number';

type Amount = NonNullable<Parameters['amount']>;

/** Signs, ISO codes and names, in lower case. A bare "$" is a US dollar unless a code or name beside it says otherwise. */
const CURRENCIES: Readonly<Record<string, string>> = {
  us$: 'USD',
  usd: 'USD',
  $: 'USD',
  'u.s. dollar': 'USD',
  'us dollar': 'USD',
  'united states dollar': 'USD',
  dollar: 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  cad$: 'CAD',
  cad: 'CAD',
  cdn: 'CAD',
  'canadian dollar': 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  aud$: 'AUD',
  aud: 'AUD',
  'australian dollar': 'AUD',
  nz$: 'NZD',
  nzd: 'NZD',
  hk$: 'HKD',
  hkd: 'HKD',
  s$: 'SGD',
  sgd: 'SGD',
  r$: 'BRL',
  brl: 'BRL',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  pound: 'GBP',
  'pounds sterling': 'GBP',
  'british pound': 'GBP',
  '¥': 'JPY',
  jpy: 'JPY',
  yen: 'JPY',
  cny: 'CNY',
  rmb: 'CNY',
  '₹': 'INR',
  inr: 'INR',
  rs: 'INR',
  chf: 'CHF',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  pln: 'PLN',
  '₩': 'KRW',
  krw: 'KRW',
  try: 'TRY',
  zar: 'ZAR',
  mxn: 'MXN',
  aed: 'AED',
};

const SIGN =
  '(?:(?:US|CAD?|AUD?|NZ|HK|C|A|S|R)\\$|[$€£¥₹₩]|\\b(?:USD|EUR|GBP|CAD|AUD|NZD|HKD|SGD|BRL|JPY|CNY|RMB|INR|CHF|SEK|NOK|DKK|PLN|KRW|ZAR|MXN|AED)\\b)';
const FIGURE = "\\d{1,3}(?:[.,'’ \\u00a0]\\d{3}){0,4}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,9}(?:[.,]\\d{1,2})?";
const NAME =
  '(?:(?:U\\.?S\\.?|United\\sStates|Canadian|Australian|British)\\s)?(?:dollars?|euros?|pounds?(?:\\ssterling)?|yen)\\b';
const CODE = '\\b(?:USD|EUR|GBP|CAD|AUD|NZD|HKD|SGD|CHF|INR|JPY)\\b';
const SIGN_FIRST = new RegExp(`(${SIGN})\\s?(${FIGURE})(?:\\s?\\(?(${CODE}|${NAME}))?`, 'iu');
const FIGURE_FIRST = new RegExp(`(?<![\\d.,])(${FIGURE})\\s?\\)?\\s?(${SIGN}|${NAME})`, 'iu');
const WORDS_FIRST = new RegExp(`\\b(${NUMBER_WORD}(?:[\\s-]{1,2}(?:and\\s)?${NUMBER_WORD}){0,4})\\s(${NAME})`, 'iu');
/** Sums that the reader owes, and percentages' thresholds, are no cap on what the platform pays. */
const OWED_BEFORE = /\b(?:liquidated\s+damages|fee\s+of|fine\s+of)\b/iu;

/** The first sum of money of the clause: value in the currency's main unit, currency as ISO 4217. */
export const readAmount = (passages: Passages): Pick<Parameters, 'amount'> => {
  const amount = firstSaid(passages, findAmount);
  return amount ? { amount } : {};
};

function findAmount(passage: string): Amount | undefined {
  if (OWED_BEFORE.test(passage)) return undefined;
  const found: { readonly at: number; readonly amount: Amount }[] = [];
  const first = SIGN_FIRST.exec(passage);
  if (first) found.push({ at: first.index, amount: price(readFigure(first[2] as string), first[3] ?? (first[1] as string)) });
  const last = FIGURE_FIRST.exec(passage);
  if (last) found.push({ at: last.index, amount: price(readFigure(last[1] as string), last[2] as string) });
  const words = WORDS_FIRST.exec(passage);
  if (words) found.push({ at: words.index, amount: price(readNumber(words[1] as string) ?? 0, words[2] as string) });
  return found.filter(({ amount }) => amount.value > 0).sort((a, b) => a.at - b.at)[0]?.amount;
}

const price = (value: number, written: string): Amount => {
  const name = written
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/\bu\.?s\.? /u, 'us ')
    .replace(/s$/u, '');
  return { value, currency: CURRENCIES[name] ?? CURRENCIES[name.split(' ').at(-1) as string] ?? 'USD' };
};

/** "1,000.00", "1.000,00", "1 000", "1'000" → 1000; "99,50" → 99.5. */
export function readFigure(figure: string): number {
  const cents = /[.,](\d{1,2})$/u.exec(figure);
  const whole = (cents ? figure.slice(0, cents.index) : figure).replace(/\D/gu, '');
  return Number(cents ? `${whole}.${cents[1]}` : whole);
}
