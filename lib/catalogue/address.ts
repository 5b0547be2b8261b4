/**
 * A web address taken apart, without the platform's URL class: lib/catalogue compiles with no DOM and no Node.
 * Follows the URL standard as far as policy pages need it, and is stricter where leniency would only help disguises.
 */
export interface Address {
  readonly scheme: 'http' | 'https';
  /** Lower case, ASCII (punycode), no trailing dot, no port. */
  readonly host: string;
  /** Empty for the scheme's own port. */
  readonly port: string;
  /** Percent-decoded once, dot segments resolved, no empty segments. A decoded `/` stays inside its segment. */
  readonly path: readonly string[];
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Percent-decoded, without `#`; empty where there is none. */
  readonly fragment: string;
}

const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/u;
/** No page is declared at, and no browser shows, an address with these; they only turn up in malformed or forged ones. */
const FORBIDDEN = /[\s\p{Cc}\p{Cf}\p{Cs}<>"`{}|^\\]/u;
const OWN_PORT = { http: '80', https: '443' } as const;
/** Longer than any browser's address bar takes; keeps bad input cheap. */
const MAX_LENGTH = 8192;

/**
 * @returns null for whatever is not a plain http or https address: other schemes, no host, credentials before the host,
 * a port out of range, a host that is not ASCII (browsers hand over punycode), white space or control characters inside
 */
export function parseAddress(text: string): Address | null {
  const trimmed = text.trim();
  if (trimmed.length > MAX_LENGTH || FORBIDDEN.test(trimmed)) return null;
  const parts = /^(https?):\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/iu.exec(trimmed);
  if (parts === null) return null;
  const [, schemeText = '', authority = '', path = '', query = '', fragment = ''] = parts;
  const scheme = schemeText.toLowerCase() as 'http' | 'https';
  const hostAndPort = /^([^:@[\]]+?)\.?(?::(\d{0,5}))?$/u.exec(authority);
  if (hostAndPort === null) return null;
  const host = (hostAndPort[1] ?? '').toLowerCase();
  const port = (hostAndPort[2] ?? '').replace(/^0+(?=\d)/u, '');
  if (host.length > 253 || Number(port) > 65_535 || !host.split('.').every((label) => LABEL.test(label))) return null;
  return {
    scheme,
    host,
    port: port === OWN_PORT[scheme] ? '' : port,
    path: splitPath(path),
    query: splitQuery(query),
    fragment: decode(fragment),
  };
}

function splitPath(path: string): string[] {
  const segments: string[] = [];
  for (const raw of path.split('/')) {
    const segment = decode(raw);
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments;
}

function splitQuery(query: string): [string, string][] {
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      const [name, value] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
      return [decode(name.replace(/\+/gu, ' ')), decode(value.replace(/\+/gu, ' '))];
    });
}

/** Percent escapes that are not UTF-8 stay as written, as browsers leave them. */
function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
