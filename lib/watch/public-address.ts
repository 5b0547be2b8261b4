import { parseAddress } from '../catalogue/address';

/** Names that networks keep to themselves (RFC 6761, 6762, 8375, ICANN's `.internal`). */
const PRIVATE = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|test|onion)\.?$/iu;

/**
 * May a check ask this address? Only https, the usual port, and hosts with a public name. Addresses by number are refused
 * altogether: no policy lives at one, and routers do.
 */
export function isPublicAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, port, username, password } = new URL(url);
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '') return false;
  if (hostname.startsWith('[') || /^[\d.]+$/u.test(hostname) || !hostname.includes('.')) return false;
  return !PRIVATE.test(hostname);
}

/** Are both on one site, `www.` or a language's subdomain aside? A redirect that leaves it is no reading of the document. */
export function isSameSite(asked: string, answered: string): boolean {
  const [a, b] = [parseAddress(asked)?.host, parseAddress(answered)?.host].map((host) => host?.replace(/^www\./u, ''));
  return a !== undefined && b !== undefined && (a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`));
}
