import type { DocumentRef } from '../model';
import { slug } from './slug';
import {
  type At,
  type DocumentSource,
  type Kind,
  kinds,
  type PageSource,
  type PlatformSource,
  type SectorSource,
} from './source';

/** A document with what only the catalogue needs of it. */
export interface Entry {
  readonly document: DocumentRef;
  /** The canonical address, then the page's others: regional, older, printable. */
  readonly addresses: readonly string[];
  /** Built by scripts: a plain fetch gets no text. */
  readonly scripted: boolean;
}

function kindsOf(platform: PlatformSource): [Kind, DocumentSource][] {
  return kinds.flatMap((kind) => {
    const source = platform[kind];
    return source === undefined ? [] : [[kind, source]];
  });
}

/** Every document of a platform as its source gives it. */
export function readPlatform(sector: SectorSource, platform: string, source: PlatformSource): Entry[] {
  const platformId = slug(platform);
  return kindsOf(source).flatMap(([kind, document]) =>
    pagesOf(document).map((page, index): Entry => {
      const { at, scripted = false, title } = isAt(page) ? { at: page } : page;
      const addresses = (typeof at === 'string' ? [at] : at).flatMap((address) => regional(address, source.hosts));
      const [url = ''] = addresses;
      const nth = index + 1;
      return {
        document: {
          id: [platformId, slug(kind), ...(nth > 1 ? [nth] : [])].join('/'),
          platformId,
          platform,
          sector: sector.id,
          kind,
          title: title ?? `${platform} ${kind}${nth > 1 ? ` (${chapter(url) ?? `page ${nth}`})` : ''}`,
          url,
          known: true,
        },
        addresses,
        scripted,
      };
    }),
  );
}

/** The kinds that stand in another document, with that document's id. */
export const sharedKinds = (platform: PlatformSource): [kind: Kind, documentId: string][] =>
  kindsOf(platform).flatMap(([kind, source]) => (hasSee(source) ? [[kind, source.see]] : []));

const hasSee = (source: DocumentSource): source is { readonly see: string } => typeof source === 'object' && 'see' in source;
const isAt = (source: At | PageSource): source is At => typeof source === 'string' || Array.isArray(source);

function pagesOf(source: DocumentSource): readonly (At | PageSource)[] {
  if (typeof source === 'string' || Array.isArray(source)) return [source as At];
  if ('pages' in source) return source.pages;
  return 'see' in source ? [] : [source as PageSource];
}

/** The address at each of the platform's regional hosts; only the address itself where it is on another host. */
function regional(address: string, hosts: PlatformSource['hosts']): string[] {
  const [first, ...others] = hosts ?? [];
  const start = `https://${first}/`;
  return first !== undefined && address.startsWith(start)
    ? [address, ...others.map((host) => `https://${host}/${address.slice(start.length)}`)]
    : [address];
}

/** What the end of an address says about the page, in words; null where it is a number or a code. */
function chapter(url: string): string | null {
  const last = /([^/?#]+)\/?(?:[?#].*)?$/u.exec(url)?.[1] ?? '';
  const text = last
    .replace(/\.[a-z]{3,5}$/u, '')
    .replace(/^\d+-/u, '')
    .replace(/[-_]+/gu, ' ')
    .toLowerCase();
  return /^[a-z][a-z ]+$/u.test(text) ? text : null;
}
