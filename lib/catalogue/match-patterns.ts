/**
 * The content script's match patterns. Chrome compares every pattern with every other whenever it loads an extension: six thousand
 * took it half a minute, so there is one an address, ending in `*` for the query string, a closing slash or a locale. What that
 * lets in beside a document, `identify` refuses. Chrome and Firefox match a pattern against path and query together, without fragment.
 */
import { parseAddress } from './address';
import { entries } from './catalogue';
import { compileForm, type Form, POLICY_WORD, plainHost, splitFile } from './form';
import { isInnerLocale } from './locales';

/** So many policies in one folder that is named for policies (`/legal/`) share a pattern. */
const FOLDER = 2;
/** A last segment shorter than this begins too many others: `/pa` stands for itself alone. */
const TELLING = 4;

/**
 * Patterns for every declared address, sorted, each once. HTTPS only, except for addresses declared with `http:`: those sites
 * answer on nothing else, while elsewhere a page that came over HTTP may have been changed on its way.
 */
export function matchPatterns(): string[] {
  const patterns = new Set(entries.flatMap(({ addresses }) => addresses.flatMap(patternsFor)));
  const folders = new Map<string, number>();
  for (const folder of [...patterns].map(folderOf)) if (folder) folders.set(folder, (folders.get(folder) ?? 0) + 1);
  for (const [folder, policies] of folders) if (policies >= FOLDER) patterns.add(`${folder}*`);
  return [...patterns].filter((pattern) => !isCovered(pattern, patterns)).sort();
}

function patternsFor(text: string): string[] {
  const address = parseAddress(text);
  const parts = /^https?:\/\/[^/?#]+([^?#]*)(?:\?([^#]*))?/iu.exec(text);
  if (address === null || parts === null) return [];
  const form = compileForm(address);
  const origin = `${address.scheme === 'https' ? 'https' : '*'}://${hostPattern(address.host)}`;
  const path = pathPattern(parts[1] ?? '', form);
  return endsFor(path, selectingPair(parts[2] ?? '', form)).map((end) => `${origin}${end}`);
}

/** As declared: servers send readers from `www.` to without, or back, to the one they keep. Any sub-host where the declared one names a locale. */
function hostPattern(host: string): string {
  const { host: bare, locale } = plainHost(host);
  return locale === '' ? host : `*.${bare}`;
}

/** The path as declared, still percent-encoded, without closing slash, with `*` for locales: `/*legal/terms` is also `/de/legal/terms`. */
function pathPattern(path: string, form: Form): string {
  const segments = path.split('/').filter((segment) => segment !== '' && !/^ref=/iu.test(segment));
  const bare = segments.slice(form.leading, segments.length - form.trailing).map(widen);
  return `/${form.leading > 0 ? '*' : ''}${bare.join('/')}`;
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

function endsFor(path: string, selecting: string | undefined): string[] {
  // Amazon puts `/ref=…` between the path and the query.
  if (selecting !== undefined) return [`${path}*${selecting}*`];
  if (path === '/') return ['/', '/?*'];
  const last = path.slice(path.lastIndexOf('/') + 1);
  return last.length < TELLING ? [path, `${path}?*`, `${path}/*`] : [`${path}*`];
}

/** `https://example.com/legal/` of `https://example.com/legal/terms*`; undefined where the folder says nothing of policies. */
function folderOf(pattern: string): string | undefined {
  const [, folder = '', name = ''] = /^([^:]+:\/\/[^/]+\/.*?([^/]+)\/)[^/]+$/u.exec(pattern) ?? [];
  return POLICY_WORD.test(name) ? folder : undefined;
}

/** Does another pattern, cut at a place before its end, already match all that this one does? */
function isCovered(pattern: string, patterns: ReadonlySet<string>): boolean {
  const path = pattern.indexOf('/', pattern.indexOf('://') + 3) + 1;
  for (let end = pattern.length - 2; end > path; end--) if (patterns.has(`${pattern.slice(0, end)}*`)) return true;
  return false;
}
