import { Dexie, type Table } from 'dexie';
import type { AtlasShard } from '../atlas/format';
import type { AtlasBase } from '../atlas/join-atlases';
import type { ShelvedAtlas } from '../messages/protocol';
import type { AtlasShelf } from '../watch/atlas-ports';
import { weigh } from './measure-store';
import { readAtlasFiles } from './read-atlas-files';
import { storageError } from './storage-error';

interface AtlasRow extends AtlasBase {
  /** Names of its collections: a newer build of the same ones takes its place. */
  readonly id: string;
  /** ISO time at which it was taken in. */
  readonly added: string;
  /** Of all its files: weighed once, not at each list. */
  readonly size: number;
}
interface ShardRow {
  readonly atlas: string;
  readonly type: string;
  readonly shard: AtlasShard;
}

/** Beside the store of readings, not in it: it can be had again, so no backup carries it. */
class AtlasDatabase extends Dexie {
  readonly atlases!: Table<AtlasRow, string>;
  readonly shards!: Table<ShardRow, [string, string]>;

  constructor(name: string, options?: ConstructorParameters<typeof Dexie>[1]) {
    super(name, options);
    this.version(1).stores({ atlases: 'id', shards: '[atlas+type], atlas, type' });
  }
}

export interface KeptAtlases extends AtlasShelf {
  list(): Promise<readonly ShelvedAtlas[]>;
  /**
   * Takes in the files of one build; all of them or, where one is bad, none. A build of the same collections is replaced.
   * Rejects with a `CallError` of code `bad-request` that says what is wrong with which file.
   */
  takeIn(files: readonly File[], time: string): Promise<ShelvedAtlas>;
  remove(id: string): Promise<void>;
}

/** Collections that the reader took in, in the extension's own IndexedDB. */
export function openAtlasShelf(name = 'clauselight-atlases', options?: ConstructorParameters<typeof Dexie>[1]): KeptAtlases {
  const db = new AtlasDatabase(name, options);
  const run = async <Value>(mode: 'r' | 'rw', work: () => Promise<Value>): Promise<Value> => {
    try {
      return await db.transaction(mode, db.atlases, db.shards, async () => work());
    } catch (error) {
      throw storageError(error);
    }
  };
  const remove = async (id: string) => {
    await db.atlases.delete(id);
    await db.shards.where({ atlas: id }).delete();
  };
  return {
    readBases: () => run('r', () => db.atlases.toArray()),
    readShards: (type) =>
      run('r', async () => new Map((await db.shards.where({ type }).toArray()).map(({ atlas, shard }) => [atlas, shard]))),
    list: () => run('r', async () => (await db.atlases.toArray()).map(describe)),
    async takeIn(files, time) {
      const { shards, ...base } = await readAtlasFiles(files);
      const id = base.index.collections.map((collection) => collection.name).join('+');
      const size = [...Object.values(base), ...shards].reduce((sum, file) => sum + weigh(file), 0);
      const row: AtlasRow = { ...base, id, added: time, size };
      await run('rw', async () => {
        await remove(id);
        await db.atlases.put(row);
        await db.shards.bulkPut(shards.map((shard) => ({ atlas: id, type: shard.type, shard })));
      });
      return describe(row);
    },
    remove: (id) => run('rw', () => remove(id)),
    clear: () =>
      run('rw', async () => {
        await db.atlases.clear();
        await db.shards.clear();
      }),
  };
}

const describe = ({ id, added, index, size }: AtlasRow): ShelvedAtlas => ({
  id,
  added,
  collections: index.collections.map(({ name }) => name),
  documents: index.documents.platform.length,
  size,
});
