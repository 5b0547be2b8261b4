/** Names of query parameters (lower case) that choose a language or region, never a document. */
const LOCALE_NAMES = new Set(
  'hl gl lang language locale locale.x setlang setln localization lng loc mkt market region regioncode country countrycode country_code ldl ldr'.split(
    ' ',
  ),
);

/** Names that say where the reader came from. `utm_…` and its like go by prefix. */
const TRACKING_NAMES = new Set(
  'gclid gclsrc gbraid wbraid dclid fbclid msclkid yclid twclid ttclid li_fat_id igshid igsh epik _ga _gl _hsenc _hsmi mkt_tok vero_id s_kwcid s_cid cmpid icid ncid ref ref_ referrer referer trk trkinfo lnk srsltid sjid'.split(
    ' ',
  ),
);
const TRACKING_PREFIX = /^(?:utm|pk|mtm|piwik|mc|hsa|oly|pf_rd|ref)_/u;

/** Chooses a language or region: `hl=de`, `locale.x=en_CZ`, `country=united-states`. */
export const isLocaleParameter = (name: string) => LOCALE_NAMES.has(name.toLowerCase());

/** Says where the reader came from: `utm_source`, `gclid`, `ref`. */
export const isTrackingParameter = (name: string) =>
  TRACKING_NAMES.has(name.toLowerCase()) || TRACKING_PREFIX.test(name.toLowerCase());
