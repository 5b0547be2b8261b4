import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ATLAS_FORMAT, type AtlasHistory, type AtlasIndex, type AtlasShard, type AtlasSources } from '../atlas/format';
import { type Atlas, joinAtlases } from '../atlas/join-atlases';
import type { TypeFacts } from '../atlas/read-shard';

export interface OpenedAtlas {
  readonly atlas: Atlas;
  readonly index: AtlasIndex;
  facts(type: string): TypeFacts;
}

/** The atlas in a folder. @throws Error with one line where there is none, or one of another format */
export function openAtlas(folder: string): OpenedAtlas {
  const index = readJson<AtlasIndex>(folder, 'index');
  const history = readJson<AtlasHistory>(folder, 'history');
  const atlas = joinAtlases([{ index, history, sources: readJson<AtlasSources>(folder, 'sources') }]);
  return { atlas, index, facts: (type) => atlas.readFacts(type, [readJson<AtlasShard>(folder, type)]) };
}

function readJson<Content extends { readonly format: number }>(folder: string, name: string): Content {
  let text: string;
  try {
    text = readFileSync(path.join(folder, `${name}.json`), 'utf8');
  } catch {
    throw new Error(`no atlas in ${folder}: build one with \`atlas build\``);
  }
  const content = JSON.parse(text) as Content;
  if (content.format !== ATLAS_FORMAT)
    throw new Error(`the atlas in ${folder} has format ${content.format}, not ${ATLAS_FORMAT}`);
  return content;
}
