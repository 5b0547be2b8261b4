/**
 * Which pieces of an address name a language or a region. ISO 639-1, ISO 3166-1 and ISO 15924 codes, not any two letters:
 * `/is-this/` or `/go/` must not pass for a locale.
 */
const words = (list: string) => new Set(list.split(' '));

/** ISO 639-1 codes that web sites are published in, with the old codes that are still about, and Filipino. */
const LANGUAGES = words(
  'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it iw ja ka kk km kn ko lo lt lv mk ml mn mr ms mt nb ne nl nn no pa pl pt ro ru si sk sl sq sr sv sw ta te th tl tr uk ur uz vi zh zu',
);

/** ISO 3166-1 alpha-2. */
const COUNTRIES = words(
  'ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq br bs bt bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg eh er es et fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mf mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug um us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw',
);

/** Not countries, but written in their place: the UK and EU as reserved by ISO 3166, UN M49 areas, sites' own "rest of world". */
const REGIONS = words('uk eu eea ww row all global emea apac latam 001 150 419');

/** ISO 15924. */
const SCRIPTS = words('hans hant latn cyrl arab');

/** Country codes that stand alone in addresses of real markets. Codes that are also everyday words of addresses (my, me, tv, ai, io, to, so, do, by, as, pa …) do not: `/my/privacy` is somebody's account. */
const LONE_COUNTRIES = words(
  'us gb uk ie ca au nz de at ch fr be nl lu es pt it se no dk fi is pl cz sk hu ro bg gr hr si rs ee lv lt ua ru il ae sa eg za ng ke ma in pk bd sg ph th vn tw hk cn jp kr br mx ar cl pe ec uy eu',
);

/** Language codes that mean something else when they stand alone. */
const AMBIGUOUS_LANGUAGES = words('am be eu id is my no pa si so');

/** At the end of a path these name a chapter rather than a language: `/privacy/ca` is California's. */
const NEVER_TRAILING = words('ca id in is no eu us us-ca');

/** Sub-hosts of other things: an IT department, an identity service. */
const NEVER_HOST = words('it id is no in be my me');

const isLanguage = (part: string) => LANGUAGES.has(part);
const isRegion = (part: string) => COUNTRIES.has(part) || REGIONS.has(part);

/** `en`, `us`, `en-us`, `EN_us`, `us-en`, `zh-hant-tw`, `en-GB_FR`, `all_en`. */
export function isLocale(segment: string): boolean {
  const parts = segment.toLowerCase().split(/[-_]/u);
  const [first = '', second = '', third = ''] = parts;
  if (parts.length === 1) return isLoneLanguage(first) || LONE_COUNTRIES.has(first);
  if (parts.length === 2)
    return (
      (isLanguage(first) && (isRegion(second) || SCRIPTS.has(second))) ||
      ((LONE_COUNTRIES.has(first) || REGIONS.has(first)) && isLanguage(second))
    );
  return parts.length === 3 && isLanguage(first) && (isRegion(second) || SCRIPTS.has(second)) && isRegion(third);
}

const isLoneLanguage = (part: string) => isLanguage(part) && !AMBIGUOUS_LANGUAGES.has(part);

/** May this stand inside a path? `ua` is also short for user agreement. */
export const isInnerLocale = (segment: string) => isLocale(segment) && segment.toLowerCase() !== 'ua';

/** May this segment be dropped from the end of a path? `/legal/terms/en`, `/legal/terms/pt-br`. */
export const isTrailingLocale = (segment: string) => isLocale(segment) && !NEVER_TRAILING.has(segment.toLowerCase());

/** May this be the first label of a host? `en.example.com`, `fr-fr.example.com`. */
export const isHostLocale = (label: string) => isLocale(label) && !NEVER_HOST.has(label);

/** May this stand in a file's name, after a dot? `terms.en-gb.html`, `terms.de.html`. */
export const isFileLocale = (part: string) => isLocale(part) && (part.length > 2 || isLoneLanguage(part.toLowerCase()));

/** How many segments at the start name a locale: `/de`, `/en-us`, `/intl/de`, `/-/de` (Amazon), `/us/en`, `/global/en`. Every possible count, the longest first. */
export function leadingLocales(path: readonly string[]): number[] {
  const [first = '', second = ''] = path.slice(0, 2).map((segment) => segment.toLowerCase());
  const pair =
    isLocale(second) &&
    (first === 'intl' ||
      first === '-' ||
      REGIONS.has(first) ||
      (isLocale(first) && (isLanguage(first) || isLanguage(second) || second.length > 2)));
  return [...(pair ? [2] : []), ...(isLocale(first) ? [1] : []), 0];
}

/** The same at the end: `/en`, `/intl/en`. */
export function trailingLocales(path: readonly string[]): number[] {
  const last = path.at(-1) ?? '';
  if (!isTrailingLocale(last)) return [0];
  return path.at(-2)?.toLowerCase() === 'intl' ? [2, 1, 0] : [1, 0];
}
