import type { TextSource } from './answers';
import type { AtlasHistory, AtlasIndex, AtlasShard, AtlasSources, Collection } from './format';
import { type AtlasDocument, readDocuments, readShard, type TypeFacts } from './read-shard';

/** All files of one build but the shards. */
export interface AtlasBase {
  readonly index: AtlasIndex;
  readonly history: AtlasHistory;
  readonly sources: AtlasSources;
}

/** One build or several, as one. */
export interface Atlas {
  /** What two builds have counts once, as the newer of them has it. */
  readonly documents: readonly AtlasDocument[];
  readonly collections: readonly Collection[];
  sourceOf(document: AtlasDocument): TextSource;
  /** @param shards of one clause type, one for each build in their order; null where a build has none */
  readFacts(type: string, shards: readonly (AtlasShard | null)[]): TypeFacts;
}

export function joinAtlases(bases: readonly AtlasBase[]): Atlas {
  const builds = bases.map(({ index, history, sources }) => ({ sources, documents: readDocuments(index, history) }));
  const newest = new Map<string, AtlasDocument>();
  for (const { documents } of builds)
    for (const document of documents) {
      const key = pathOf(document);
      const other = newest.get(key);
      if (!other || document.collection.day > other.collection.day) newest.set(key, document);
    }
  const isKept = (document: AtlasDocument) => newest.get(pathOf(document)) === document;
  const sources = new Map(
    builds.flatMap(({ sources: { commit }, documents }) =>
      documents.map((document) => [document, commit[document.number] as string] as const),
    ),
  );
  return {
    documents: [...newest.values()],
    collections: bases.flatMap(({ index }) => index.collections),
    sourceOf: (document) => ({
      repository: document.collection.repository,
      commit: sources.get(document) as string,
      path: pathOf(document),
    }),
    readFacts(type, shards) {
      const all = builds.flatMap(({ documents, sources }, at) => {
        const shard = shards[at];
        return shard ? [readShard(shard, documents, sources)] : [];
      });
      return {
        type,
        found: all.flatMap(({ found }) => found.filter(({ document }) => isKept(document))),
        gone: all.flatMap(({ gone }) => gone.filter(({ document }) => isKept(document))),
      };
    },
  };
}

/** As the archive files a document; two collections that track the same one give it the same path. */
const pathOf = ({ platform, kind }: AtlasDocument): string => `${platform}/${kind}.md`;
