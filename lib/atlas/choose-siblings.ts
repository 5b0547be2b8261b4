import { groupBy } from '../catalogue/group-by';
import type { SiblingRole } from './answers';
import { rankOf } from './harshness';
import { positionSentence } from './position-sentence';
import type { Fact } from './read-shard';

export interface ChosenSibling {
  readonly role: SiblingRole;
  readonly fact: Fact;
  /** Documents that stand where it stands, this one among them. */
  readonly alike: number;
  readonly base: 'sector' | 'all';
}

/**
 * The range of what others say: the most protective, the most common, the harshest, each once. Those of the sector come first;
 * where they all stand in the same place, others fill in.
 * @param facts of the same clause type in the same kind of document, without the reader's own
 */
export function chooseSiblings(type: string, facts: readonly Fact[], sector: string | null): readonly ChosenSibling[] {
  const near = facts.filter(({ document }) => document.sector === sector);
  const inSector = choose(type, near, 'sector');
  if (inSector.length === ROLES.length) return inSector;
  // Even then the sector's own speak for their places.
  const anywhere = choose(type, [...near, ...facts.filter(({ document }) => document.sector !== sector)], 'all');
  return anywhere.length > inSector.length ? anywhere : inSector;
}

const ROLES: readonly SiblingRole[] = ['protective', 'common', 'harshest'];

function choose(type: string, facts: readonly Fact[], base: ChosenSibling['base']): readonly ChosenSibling[] {
  // By what the reader sees: two that read the same are one place to stand.
  const stands = [...groupBy(facts, (fact) => `${rankOf(fact)} ${positionSentence(type, fact.parameters)}`).values()];
  const common = stands.reduce<readonly Fact[]>((a, b) => (b.length > a.length ? b : a), []);
  const byRank = [...stands].sort((a, b) => rankOf(a[0] as Fact) - rankOf(b[0] as Fact));
  const groups = { protective: byRank[0] ?? [], common, harshest: byRank.at(-1) ?? [] };
  // Where the common is an end of the range, it is told as the common one.
  const isCommonRank = (group: readonly Fact[]) =>
    group[0] !== undefined && common[0] !== undefined && rankOf(group[0]) === rankOf(common[0]);
  return ROLES.flatMap((role) => {
    const group = groups[role];
    const [fact] = group;
    if (!fact || (role !== 'common' && isCommonRank(group))) return [];
    return [{ role, fact, alike: group.length, base }];
  });
}
