import { groupBy } from '../catalogue/group-by';
import type { Activity } from './answers';
import type { AtlasDocument } from './read-shard';

/** A median of fewer platforms says nothing of a sector. */
const FEWEST = 5;

/** How often a platform's documents change against those of its sector; null for one that the atlas does not have. */
export function activityOf(documents: readonly AtlasDocument[], platform: string): Activity | null {
  const byPlatform = groupBy(documents, (document) => document.platform);
  const own = byPlatform.get(platform);
  const sector = own?.[0]?.sector;
  if (!own || sector === undefined) return null;
  const peers = [...byPlatform.values()].filter(([document]) => document?.sector === sector);
  return {
    documents: own.length,
    days30: sum(own, 'changes30'),
    days365: sum(own, 'changes365'),
    median:
      peers.length < FEWEST || sector === 'unknown'
        ? null
        : {
            days30: median(peers.map((each) => sum(each, 'changes30'))),
            days365: median(peers.map((each) => sum(each, 'changes365'))),
            platforms: peers.length,
          },
  };
}

const sum = (documents: readonly AtlasDocument[], what: 'changes30' | 'changes365'): number =>
  documents.reduce((total, document) => total + document[what], 0);

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
