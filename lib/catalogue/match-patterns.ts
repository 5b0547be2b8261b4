/**
 * The content script's match patterns. The host and every word of the path stand as declared; `*` stands only where a locale
 * was declared, and for the query string. Chrome and Firefox match a pattern against path and query together, without fragment.
 */
import { parseAddress } from './address';
import { entries } from './catalogue';
import { compileForm, type Form, plainHost, splitFile } from './form';
import { isLocale } from './locales';

/** Second-level labels under which names are registered: `example.co.uk`. */
const SECOND_LEVEL = /^(?:co|com|org|net|gov|ac)\.[a-z]{2}$/u;

/**
 * Every declared address as patterns, sorted, each once. HTTPS only, except for addresses declared with `http:`: those sites
 * answer on nothing else, while elsewhere a page that came over HTTP may have been changed on its way.
 */
export function matchPatterns(): string[] {
  return [...new Set(entries.flatMap(({ addresses }) => addresses.flatMap(patternsFor)))].sort();
}

function patternsFor(text: string): string[] {
  const address = parseAddress(text);
  const parts = /^https?:\/\/[^/?#]+([^?#]*)/iu.exec(text);
  if (address === null || parts === null) return [];
  const form = compileForm(address);
  const selecting = address.query.filter(([name]) => form.query.some(([own]) => own === name.toLowerCase()));
  const scheme = address.scheme === 'https' ? 'https' : '*';
  return hostsFor(address.host).flatMap((host) =>
    pathsFor(parts[1] ?? '', form).flatMap((path) => endsFor(path, selecting).map((end) => `${scheme}://${host}${end}`)),
  );
}

/** With and without `www.` where the name is a site's own; any sub-host where the declared one names a locale. */
function hostsFor(host: string): string[] {
  const { host: bare, locale } = plainHost(host);
  if (locale !== '') return [`*.${bare}`];
  const labels = bare.split('.');
  const registrable = labels.length === 2 || (labels.length === 3 && SECOND_LEVEL.test(labels.slice(1).join('.')));
  return host !== bare || registrable ? [bare, `www.${bare}`] : [bare];
}

/** The path as declared, still percent-encoded, with `*` for locales: with and without those around it. */
function pathsFor(path: string, form: Form): string[] {
  if (form.steps.length === 0) return ['/'];
  const segments = path.split('/').filter((segment) => segment !== '' && !/^ref=/iu.test(segment));
  const bare = segments
    .slice(form.leading, segments.length - form.trailing)
    .map((segment) => `/${widen(segment)}`)
    .join('');
  const starts = form.leading > 0 ? ['', '/*'] : [''];
  const ends = form.trailing > 0 ? ['', '/*'] : [''];
  return starts.flatMap((start) => ends.map((end) => `${start}${bare}${end}`));
}

/** `en-us` → `*`, `terms.en-gb.html` → `terms.*.html` */
function widen(segment: string): string {
  if (isLocale(segment)) return '*';
  const file = splitFile(segment);
  return file === null ? segment : `${file.before}*${file.after}`;
}

/** The path with and without a closing slash and a query string, or with the one parameter that selects the document. */
function endsFor(path: string, query: readonly (readonly [string, string])[]): string[] {
  const [selecting] = [...query].sort(([, a], [, b]) => b.length - a.length);
  // Amazon puts `/ref=…` between the path and the query.
  if (selecting !== undefined) return [`${path}*${selecting.map(encodeURIComponent).join('=')}*`];
  if (path.endsWith('*')) return [path];
  const ends = path.endsWith('/') || /\.[a-z]{3,5}$/iu.test(path) ? [path] : [path, `${path}/`];
  return ends.flatMap((end) => [end, `${end}?*`]);
}
