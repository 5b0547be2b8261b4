import type { FamilyId, Polarity } from '../model';
import { type Clause, isShown } from './clause';
import type { Mark } from './mark';
import type { PageState } from './page-state';

export type Filter = 'notable' | 'all' | 'changed' | 'concerns' | Mark;

/** What the reader wants to see of the clauses, and in which order. */
export interface Query {
  readonly filter: Filter;
  readonly polarity: Polarity | null;
  readonly family: FamilyId | null;
  /** All of these words must be in the clause, in any order; '' for no search. */
  readonly words: string;
  readonly order: 'text' | 'gravity';
}

export const EVERYTHING: Query = { filter: 'all', polarity: null, family: null, words: '', order: 'text' };

export interface OutlineGroup {
  /** Nearest heading above; null where the text has none, or where the order is not the text's. */
  readonly heading: string | null;
  readonly clauses: readonly Clause[];
}

export interface Outline {
  readonly groups: readonly OutlineGroup[];
  /** Clauses that were read but are not found on the page as it is now. */
  readonly orphans: readonly Clause[];
}

type Listed = Pick<PageState, 'blocks' | 'clauses' | 'ranges' | 'types' | 'settings'>;

/** The list of clauses, ordered and headed as the document is, or the gravest first. */
export function outlineOf(state: Listed, query: Query): Outline {
  const passing = state.clauses.filter((clause) => passes(clause, query, state));
  const orphans = passing.filter((clause) => clause.words && !state.ranges.has(clause.id));
  const placed = passing.filter((clause) => !orphans.includes(clause));
  if (query.order === 'gravity') {
    // Sorting keeps the text's order among equals.
    const clauses = [...placed].sort((a, b) => gravityOf(a) - gravityOf(b));
    return { groups: clauses.length > 0 ? [{ heading: null, clauses }] : [], orphans };
  }
  const groups: { heading: string | null; clauses: Clause[] }[] = [];
  for (const clause of placed) {
    const heading = headingOf(clause, state);
    const last = groups.at(-1);
    if (last?.heading === heading) last.clauses.push(clause);
    else groups.push({ heading, clauses: [clause] });
  }
  return { groups, orphans };
}

function headingOf({ block: index }: Clause, { blocks }: Pick<Listed, 'blocks'>): string | null {
  const block = blocks[index];
  return (block?.kind === 'h' ? block.text : block?.path.at(-1)) ?? null;
}

const GRAVITY: Readonly<Record<Mark, number>> = { high: 0, medium: 1, low: 2, favourable: 3 };
const gravityOf = ({ mark, change }: Clause): number => GRAVITY[mark ?? change?.severity ?? 'low'];

function passes(clause: Clause, { filter, polarity, family, words }: Query, state: Listed): boolean {
  const { finding } = clause;
  if (!passesFilter(clause, filter, state)) return false;
  if (polarity && finding?.polarity !== polarity) return false;
  if (family && finding?.family !== family && !typesOf(clause).some((type) => state.types[type]?.family === family)) return false;
  if (words.trim() === '') return true;
  const text = wordsOf(clause, state);
  return words
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

function passesFilter(clause: Clause, filter: Filter, { types, settings }: Listed): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'changed':
      return clause.change !== null;
    case 'notable':
      return clause.words === null || isShown(clause, 'notable');
    case 'concerns':
      return typesOf(clause).some((id) => settings.concerns.includes(id) || settings.concerns.includes(types[id]?.family ?? ''));
    default:
      return clause.mark === filter;
  }
}

const typesOf = ({ finding, change }: Clause): readonly string[] => (finding ? [finding.type] : (change?.types ?? []));

/** Everything that the list or the page says of a clause, in small letters. */
function wordsOf(clause: Clause, state: Listed): string {
  const { finding, change } = clause;
  const named = typesOf(clause).flatMap((id) => [state.types[id]?.name, state.types[id]?.familyName]);
  const said = [finding?.impact.replaceAll('**', ''), finding?.quote, change?.summary, change?.before, change?.after];
  return [...named, ...said, headingOf(clause, state)].filter(Boolean).join('\n').toLowerCase();
}
