import type { DocumentRef } from '../model';
import { type Address, parseAddress } from './address';
import { entries } from './catalogue';
import { compileForm, type Form, matchForm, plainHost, plainPath } from './form';
import { groupBy } from './group-by';
import { isHostLocale, isLocale } from './locales';
import { isLocaleParameter } from './parameters';
import type { Entry } from './read-source';

export type Identification = DocumentRef;

interface Candidate {
  readonly entry: Entry;
  readonly form: Form;
}

let candidates: ReadonlyMap<string, readonly Candidate[]> | undefined;

/** By host, compiled at the first question: a worker that only wakes for an alarm need not. */
function candidatesAt(host: string): readonly Candidate[] {
  candidates ??= groupBy(
    entries.flatMap((entry) =>
      entry.addresses.flatMap((text) => {
        const address = parseAddress(text);
        return address === null ? [] : [{ entry, form: compileForm(address) }];
      }),
    ),
    ({ form }) => form.host,
  );
  return candidates.get(host) ?? [];
}

function find(address: Address): DocumentRef | null {
  const hosts = new Set([address.host.replace(/^www\./u, ''), plainHost(address.host).host]);
  let best: { readonly score: number; readonly document: DocumentRef } | null = null;
  for (const host of hosts)
    for (const { entry, form } of candidatesAt(host)) {
      const score = matchForm(address, form);
      if (score !== null && (best === null || score > best.score)) best = { score, document: entry.document };
    }
  return best?.document ?? null;
}

/**
 * Whose document is at this address? Its language and region, `www.`, the scheme, trailing slashes, index files, letter case
 * and tracking parameters don't matter; everything else does.
 * @returns null for addresses that the catalogue does not know, and for what is no web address at all
 */
export function identify(url: string): Identification | null {
  const address = parseAddress(url);
  return address === null ? null : find(address);
}

/**
 * Which language or region of its document an address names: `''` for the canonical one, else the pieces that differ,
 * such as `de`, `amazon.de` or `hl=fr`. Only texts of the same variant can be compared.
 */
export function variantOf(url: string): string {
  const address = parseAddress(url);
  const document = address === null ? null : find(address);
  const canonical = document === null ? null : parseAddress(document.url);
  if (address === null || canonical === null) return '';
  const own = localesOf(canonical);
  const given = localesOf(address);
  const host = plainHost(address.host).host;
  const parts = host === plainHost(canonical.host).host ? given : [host, ...given];
  return parts.join(' ') === own.join(' ') ? '' : parts.join(' ');
}

function localesOf(address: Address): string[] {
  const { locale } = plainHost(address.host);
  return [
    ...(isHostLocale(locale) ? [locale] : []),
    ...plainPath(address.path).filter(isLocale),
    ...address.query.filter(([name]) => isLocaleParameter(name)).map(([name, value]) => `${name}=${value}`.toLowerCase()),
  ];
}
