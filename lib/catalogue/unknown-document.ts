import type { DocumentKind, DocumentRef } from '../model';
import { parseAddress } from './address';
import { isTrackingParameter } from './parameters';
import type { Kind } from './source';

/** Told from the title first, then from the address; the first that matches. */
const KIND_WORDS: readonly (readonly [RegExp, Kind])[] = [
  [/cookie|tracker/iu, 'Trackers Policy'],
  [/privacy|data.protection|datenschutz|confidentialit/iu, 'Privacy Policy'],
  [/acceptable.use|usage.polic|\baup\b|prohibited/iu, 'Acceptable Use Policy'],
  [/communit|code.of.conduct/iu, 'Community Guidelines'],
  [/data.process|\bdpa\b/iu, 'Data Processor Agreement'],
  [/copyright|dmca/iu, 'Copyright Claims Policy'],
  [/developer|\bapi\b/iu, 'Developer Terms'],
  [/imprint|impressum/iu, 'Imprint'],
];

/**
 * A reference for a page that the catalogue does not know, read at the reader's request. The same page gets the same id, however
 * it was reached.
 * @param kind where the caller knows it; else it is told from the title and the address, and "Terms of Service" where they say nothing
 * @returns null for what is no web page: `file:`, `about:`, malformed addresses
 */
export function unknownDocument(url: string, title: string, kind?: DocumentKind): DocumentRef | null {
  const address = parseAddress(url);
  if (address === null) return null;
  const host = address.host.replace(/^www\./u, '') + (address.port === '' ? '' : `:${address.port}`);
  // Nobody knows which parameters select the page here, so all but the tracking ones stay.
  const query = address.query
    .filter(([name]) => !isTrackingParameter(name))
    .map((pair) => pair.map(encodeURIComponent).join('='));
  const route = /^!?\//u.test(address.fragment) ? `#${encodeURI(address.fragment)}` : '';
  const path = address.path.map((segment) => `/${encodeURIComponent(segment)}`).join('');
  const tail = `${query.length > 0 ? `?${query.join('&')}` : ''}${route}`;
  const port = address.port === '' ? '' : `:${address.port}`;
  const slash = path === '' || /^[^?#]*\/(?:[?#]|$)/u.test(url.trim()) ? '/' : '';
  return {
    id: `${host}${path}${tail}`,
    platformId: host,
    platform: host,
    sector: 'unknown',
    kind: kind ?? guessKind(title) ?? guessKind(address.path.join(' ')) ?? 'Terms of Service',
    title: title.trim() || `${host}${path}`,
    url: `${address.scheme}://${address.host}${port}${path}${slash}${tail}`,
    known: false,
  };
}

const guessKind = (text: string): Kind | undefined => KIND_WORDS.find(([pattern]) => pattern.test(text))?.[1];
