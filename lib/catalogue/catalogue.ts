import type { DocumentRef } from '../model';
import { groupBy } from './group-by';
import { entries, platformNames, sectors, sharedDocuments } from './prepared';
import type { Entry } from './read-source';
import { slug } from './slug';

export { entries, sectors };

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

/** As it is shown. A page outside the catalogue is in none. */
export const sectorName = (id: string): string => sectors.find((sector) => sector.id === id)?.name ?? 'No sector';

/** Every document of every platform, sector by sector. */
export const documents: readonly DocumentRef[] = entries.map(({ document }) => document);

const entriesById: ReadonlyMap<string, Entry> = new Map(entries.map((entry) => [entry.document.id, entry]));
const documentsByPlatform = groupBy(documents, ({ platformId }) => platformId);

export const platforms: readonly Platform[] = platformNames.map((platform) => ({
  ...platform,
  documents: documentsByPlatform.get(platform.id) ?? [],
}));

const platformsByName: ReadonlyMap<string, Platform> = new Map(
  platforms.flatMap((platform) => [platform.name, ...platform.formerly].map((name) => [name, platform])),
);

const shared: ReadonlyMap<string, string> = new Map(sharedDocuments);

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
