/** Places that people or data are said to be in: countries and unions of them, in the spelling shown. */
const NAMES =
  'Argentina|Armenia|Australia|Austria|Bangladesh|Belarus|Belgium|Brazil|Bulgaria|Canada|Chile|China|Colombia|Costa Rica|Crimea|Croatia|Cuba|Cyprus|Denmark|Egypt|Estonia|Finland|France|Germany|Greece|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Ireland|Israel|Italy|Japan|Kenya|Latvia|Liechtenstein|Lithuania|Luxembourg|Malaysia|Malta|Mexico|New Zealand|Nigeria|North Korea|Norway|Pakistan|Poland|Portugal|Romania|Russia|Saudi Arabia|Serbia|Singapore|Slovakia|Slovenia|South Africa|South Korea|Spain|Sudan|Sweden|Switzerland|Syria|Taiwan|Thailand|Turkey|Ukraine|Vietnam|California|Quebec|England|Scotland|Wales';
const UNIONS: readonly (readonly [pattern: string, name: string])[] = [
  ['United\\sStates(?:\\sof\\sAmerica)?|U\\.S\\.A?\\.?|USA|US', 'the United States'],
  ['United\\sKingdom|U\\.K\\.|UK|Great\\sBritain', 'the United Kingdom'],
  ['European\\sEconomic\\sArea|EEA', 'the EEA'],
  ['European\\sUnion|EU', 'the European Union'],
  ['Netherlands', 'the Netherlands'],
  ['Philippines', 'the Philippines'],
  ['United\\sArab\\sEmirates|UAE', 'the United Arab Emirates'],
  ['Czech\\sRepublic|Czechia', 'the Czech Republic'],
];

/** One alternative a name; sticky and case-sensitive use only. */
export const COUNTRY = `(?:${UNIONS.map(([pattern]) => pattern).join('|')}|${NAMES.replaceAll(' ', '\\s')})(?![\\p{L}\\d-])`;

/** The name shown for a matched country. */
export const nameCountry = (written: string): string => {
  const union = UNIONS.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(written));
  return union?.[1] ?? written.replace(/\s+/gu, ' ');
};
