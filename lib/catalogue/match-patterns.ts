/**
 * The content script's match patterns. The host and every word of the path stand as declared; `*` stands only where a locale
 * was declared, and for the query string. Chrome and Firefox match a pattern against path and query together, without fragment.
 */
import { parseAddress } from './address';
import { entries } from './catalogue';
import { compileForm, type Form, plainHost, splitFile } from './form';
import { isInnerLocale } from './locales';

/**
 * Every declared address as patterns, sorted, each once. HTTPS only, except for addresses declared with `http:`: those sites
 * answer on nothing else, while elsewhere a page that came over HTTP may have been changed on its way.
 */
export function matchPatterns(): string[] {
  return [...new Set(entries.flatMap(({ addresses }) => addresses.flatMap(patternsFor)))].sort();
}

function patternsFor(text: string): string[] {
  const address = parseAddress(text);
  const parts = /^https?:\/\/[^/?#]+([^?#]*)(?:\?([^#]*))?/iu.exec(text);
  if (address === null || parts === null) return [];
  const form = compileForm(address);
  const selecting = selectingPair(parts[2] ?? '', form);
  const scheme = address.scheme === 'https' ? 'https' : '*';
  return pathsFor(parts[1] ?? '', form).flatMap((path) =>
    endsFor(path, selecting).map((end) => `${scheme}://${hostPattern(address.host)}${end}`),
  );
}

/** As declared: servers send readers from `www.` to without, or back, to the one they keep. Any sub-host where the declared one names a locale. */
function hostPattern(host: string): string {
  const { host: bare, locale } = plainHost(host);
  return locale === '' ? host : `*.${bare}`;
}

/** The path as declared, still percent-encoded, with `*` for locales: with and without those around it. */
function pathsFor(path: string, form: Form): string[] {
  if (form.steps.length === 0) return ['/'];
  const segments = path.split('/').filter((segment) => segment !== '' && !/^ref=/iu.test(segment));
  const bare = segments
    .slice(form.leading, segments.length - form.trailing)
    .map((segment) => `/${widen(segment)}`)
    .join('');
  const slash = path.endsWith('/') ? '/' : '';
  const starts = form.leading > 0 ? ['', '/*'] : [''];
  const ends = form.trailing > 0 ? [slash, '/*'] : [slash];
  return starts.flatMap((start) => ends.map((end) => `${start}${bare}${end}`));
}

/** `en-us` → `*`, `terms.en-gb.html` → `terms.*.html` */
function widen(segment: string): string {
  if (isInnerLocale(segment)) return '*';
  const file = splitFile(segment);
  return file === null ? segment : `${file.before}*${file.after}`;
}

/** The one parameter that tells most about the document, as declared; undefined where the path alone selects it. */
function selectingPair(query: string, form: Form): string | undefined {
  const names = new Set(form.query.map(([name]) => name));
  const [longest] = query
    .split('&')
    .filter((pair) => names.has((pair.split('=')[0] ?? '').toLowerCase()))
    .sort((a, b) => b.length - a.length);
  return longest;
}

/**
 * The path alone, with a query string, and with or without the closing slash that it was declared without or with;
 * or with the one parameter that selects the document.
 */
function endsFor(path: string, selecting: string | undefined): string[] {
  // Amazon puts `/ref=…` between the path and the query.
  if (selecting !== undefined) return [`${path.replace(/\/$/u, '')}*${selecting}*`];
  if (path.endsWith('*')) return [path];
  const ends = [path, `${path}?*`];
  if (path === '/' || /\.[a-z]{3,5}$/iu.test(path)) return ends;
  return [...ends, path.endsWith('/') ? path.slice(0, -1) : `${path}/`];
}
