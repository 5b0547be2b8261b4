import type { DocumentRef } from '../model';
import { groupBy } from './group-by';
import { type Entry, readPlatform, sharedKinds } from './read-source';
import { sectorSources } from './sectors';
import { slug } from './slug';

export interface Sector {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

export interface Platform {
  readonly id: string;
  /** The public archive's name of it. */
  readonly name: string;
  /** Older names in the archive. */
  readonly formerly: readonly string[];
  readonly sector: string;
  /** Its own documents; those it shares with its owner are found with `documentFor`. */
  readonly documents: readonly DocumentRef[];
}

export const sectors: readonly Sector[] = sectorSources.map(({ id, name, about }) => ({ id, name, about }));

/** As it is shown. A page outside the catalogue is in none. */
export const sectorName = (id: string): string => sectors.find((sector) => sector.id === id)?.name ?? 'No sector';

export const entries: readonly Entry[] = sectorSources.flatMap((sector) =>
  Object.entries(sector.platforms).flatMap(([name, platform]) => readPlatform(sector, name, platform)),
);

/** Every document of every platform, sector by sector. */
export const documents: readonly DocumentRef[] = entries.map(({ document }) => document);

const entriesById: ReadonlyMap<string, Entry> = new Map(entries.map((entry) => [entry.document.id, entry]));
const documentsByPlatform = groupBy(documents, ({ platformId }) => platformId);

export const platforms: readonly Platform[] = sectorSources.flatMap((sector) =>
  Object.entries(sector.platforms).map(([name, { formerly = [] }]) => {
    const id = slug(name);
    return { id, name, formerly, sector: sector.id, documents: documentsByPlatform.get(id) ?? [] };
  }),
);

const platformsByName: ReadonlyMap<string, Platform> = new Map(
  platforms.flatMap((platform) => [platform.name, ...platform.formerly].map((name) => [name, platform])),
);

/** What a platform shares with its owner, or says on another page: `platformId/Kind` to document id. */
const shared: ReadonlyMap<string, string> = new Map(
  sectorSources.flatMap((sector) =>
    Object.entries(sector.platforms).flatMap(([name, platform]) =>
      sharedKinds(platform).map(([kind, id]) => [`${slug(name)}/${kind}`, id] as const),
    ),
  ),
);

/** A platform by the archive's name of it, today's or a former one. */
export const platformNamed = (name: string): Platform | undefined => platformsByName.get(name);

export const documentsOf = (platformId: string): readonly DocumentRef[] => documentsByPlatform.get(platformId) ?? [];

export const documentById = (id: string): DocumentRef | undefined => entriesById.get(id)?.document;

/** The document that a platform's kind stands in, which may be its owner's: Gmail's Privacy Policy is Google's. */
export const documentFor = (platformId: string, kind: string): DocumentRef | undefined =>
  documentById(`${platformId}/${slug(kind)}`) ?? documentById(shared.get(`${platformId}/${kind}`) ?? '');

/** The canonical address of a document, then the page's others: regional, older, printable. */
export const addressesOf = (documentId: string): readonly string[] => entriesById.get(documentId)?.addresses ?? [];

/** Is the page built by scripts, so that a plain fetch gets no text? */
export const isScripted = (documentId: string): boolean => entriesById.get(documentId)?.scripted ?? false;
