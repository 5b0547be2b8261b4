/**
 * The catalogue's sources as they are looked things up in: data only, for the extension's build has this file worked out and keeps
 * the result in its place (wxt.config.ts). It takes a worker that wakes as long as starting takes otherwise.
 */
import { type Entry, readPlatform, sharedKinds } from './read-source';
import { sectorSources } from './sectors';
import { slug } from './slug';

export const sectors: readonly { readonly id: string; readonly name: string; readonly about: string }[] = sectorSources.map(
  ({ id, name, about }) => ({ id, name, about }),
);

/** Every document of every platform, sector by sector. */
export const entries: readonly Entry[] = sectorSources.flatMap((sector) =>
  Object.entries(sector.platforms).flatMap(([name, platform]) => readPlatform(sector, name, platform)),
);

/** Platforms in the same order, without their documents. */
export const platformNames: readonly {
  readonly id: string;
  readonly name: string;
  readonly formerly: readonly string[];
  readonly sector: string;
}[] = sectorSources.flatMap((sector) =>
  Object.entries(sector.platforms).map(([name, { formerly = [] }]) => ({ id: slug(name), name, formerly, sector: sector.id })),
);

/** What a platform shares with its owner, or says on another page: `platformId/Kind` and the document's id. */
export const sharedDocuments: readonly (readonly [place: string, documentId: string])[] = sectorSources.flatMap((sector) =>
  Object.entries(sector.platforms).flatMap(([name, platform]) =>
    sharedKinds(platform).map(([kind, id]) => [`${slug(name)}/${kind}`, id] as const),
  ),
);
