import { ATLAS_FORMAT, type AtlasHistory, type AtlasIndex, type AtlasShard, type AtlasSources } from '../atlas/format';
import { type Atlas, type AtlasBase, joinAtlases } from '../atlas/join-atlases';
import type { TypeFacts } from '../atlas/read-shard';
import { CallError } from '../messages/messenger';
import type { AtlasShelf, PackagedAtlas } from './atlas-ports';

export interface AtlasParts {
  readonly packaged: PackagedAtlas;
  readonly shelf: Pick<AtlasShelf, 'readBases' | 'readShards'>;
}

export interface OpenAtlas {
  readonly atlas: Atlas;
  readonly bases: readonly AtlasBase[];
  /** @throws CallError `unavailable` where a file that should be there is not, or can't be read */
  readFacts(type: string): Promise<TypeFacts>;
}

/**
 * The atlas that comes with the extension, and the collections that the reader took in. A store that fails costs those, not the atlas.
 * @throws CallError `unavailable` where there is neither
 */
export async function openAtlas({ packaged, shelf }: AtlasParts): Promise<OpenAtlas> {
  const [[index, history, sources], shelved] = await Promise.all([
    Promise.all(['index', 'history', 'sources'].map((name) => packaged.read(name))),
    orNone(shelf.readBases(), []),
  ]);
  const whole = [index, history, sources].every((file) => file?.status === 'read' && isOurs(file.content));
  if (!whole && shelved.length === 0)
    throw unavailable(index?.status === 'missing' ? 'This build of Clauselight comes without an atlas.' : DAMAGED);
  const own: readonly AtlasBase[] = whole
    ? [
        {
          index: contentOf<AtlasIndex>(index),
          history: contentOf<AtlasHistory>(history),
          sources: contentOf<AtlasSources>(sources),
        },
      ]
    : [];
  const bases = [...own, ...shelved];
  const atlas = joinAtlases(bases);
  return {
    atlas,
    bases,
    async readFacts(type) {
      const [file, shards] = await Promise.all([packaged.read(type), orNone(shelf.readShards(type), new Map())]);
      const isWhole = file.status === 'read' && isOurs(file.content);
      if (whole && !isWhole && shards.size === 0)
        throw unavailable(file.status === 'missing' ? 'The atlas has no file on clauses of this type.' : DAMAGED);
      const first = whole ? [isWhole ? (file.content as AtlasShard) : null] : [];
      return atlas.readFacts(type, [...first, ...shelved.map(({ id }) => shards.get(id) ?? null)]);
    },
  };
}

const DAMAGED = 'The atlas can’t be read: its files are damaged, or another version’s. Install Clauselight again.';

const unavailable = (message: string) => new CallError('unavailable', message);

const isOurs = (content: unknown): boolean =>
  typeof content === 'object' && content !== null && 'format' in content && content.format === ATLAS_FORMAT;

/** Of a file that has been looked at. What the builder wrote has the shape that its format says. */
const contentOf = <Content>(file: Awaited<ReturnType<PackagedAtlas['read']>> | undefined): Content =>
  (file as { readonly content: Content }).content;

async function orNone<T>(answer: Promise<T>, none: T): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof CallError && error.code === 'storage')) throw error;
    console.warn(`Clauselight: ${error.message}`);
    return none;
  }
}
