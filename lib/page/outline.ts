import type { Clause } from './clause';
import { isShown } from './clause';
import type { Mark } from './mark';
import type { PageState } from './page-state';

export type Filter = 'notable' | 'all' | 'changed' | Mark;

export interface OutlineGroup {
  /** Nearest heading above; null where the text has none. */
  readonly heading: string | null;
  readonly clauses: readonly Clause[];
}

export interface Outline {
  readonly groups: readonly OutlineGroup[];
  /** Clauses that were read but are not found on the page as it is now. */
  readonly orphans: readonly Clause[];
}

/** The list of clauses, ordered and headed as the document is. */
export function outlineOf(
  { blocks, clauses, ranges }: Pick<PageState, 'blocks' | 'clauses' | 'ranges'>,
  filter: Filter,
): Outline {
  const groups: { heading: string | null; clauses: Clause[] }[] = [];
  const orphans: Clause[] = [];
  for (const clause of clauses) {
    if (!passes(clause, filter)) continue;
    if (clause.words && !ranges.has(clause.id)) {
      orphans.push(clause);
      continue;
    }
    const block = blocks[clause.block];
    const heading = (block?.kind === 'h' ? block.text : block?.path.at(-1)) ?? null;
    const last = groups.at(-1);
    if (last?.heading === heading) last.clauses.push(clause);
    else groups.push({ heading, clauses: [clause] });
  }
  return { groups, orphans };
}

function passes(clause: Clause, filter: Filter): boolean {
  if (filter === 'all') return true;
  if (filter === 'changed') return clause.change !== null;
  if (filter === 'notable') return clause.words === null || isShown(clause, 'notable');
  return clause.mark === filter;
}
