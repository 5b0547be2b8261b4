import type { ExploredType } from '../atlas/answers';
import { exploreType } from '../atlas/explore-type';
import { clauseTypes } from '../clauses/taxonomy';
import { openAtlas } from './open-atlas';

/** One clause type across the platforms of the atlas. */
export interface ShownType extends ExploredType {
  readonly name: string;
  readonly attribution: string;
}

/**
 * What the atlas in a folder knows of a clause type, in one sector or all.
 * @throws Error with one line for a type or sector that there is none of, and where there is no atlas
 */
export function showType(folder: string, type: string, sector: string | null): ShownType {
  const name = clauseTypes.get(type)?.name;
  if (name === undefined) throw new Error('no such clause type');
  const { atlas, index, facts } = openAtlas(folder);
  if (sector !== null && !index.sectors.includes(sector))
    throw new Error(`no such sector: ${sector}; there are ${index.sectors.join(', ')}`);
  return { ...exploreType(atlas, facts(type), sector), name, attribution: index.attribution };
}
