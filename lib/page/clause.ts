import type { Change, ClauseTypeText, Comparison, Finding } from '../model';
import { type Mark, markOf } from './mark';

/** What the page shows at one place: a finding, a change, or a finding whose block changed. Never neither. */
export interface Clause {
  /** The finding's id, or `change@n` for the n-th change where no finding stands for it. */
  readonly id: string;
  readonly finding: Finding | null;
  readonly change: Change | null;
  /** How it is underlined; null for a change without a finding. */
  readonly mark: Mark | null;
  /** Block of the reading; for a removed clause the block it stood before. */
  readonly block: number;
  /** Null for what was removed. */
  readonly words: { readonly start: number; readonly end: number } | null;
}

export type ClauseTypes = Readonly<Record<string, ClauseTypeText>>;

/**
 * Findings and the material changes since the last visit, in the order of the text. A change belongs to the findings
 * of its block that have one of its types (or to all of them where it names none); where there is none it stands for itself.
 */
export function listClauses(findings: readonly Finding[], comparison: Comparison | null): readonly Clause[] {
  const changes = (comparison?.changes ?? []).map((change, index) => ({ change, id: `change@${index}` }));
  const material = changes.filter(({ change }) => change.class === 'material');
  const taken = new Set<Change>();
  const clauses: Clause[] = findings.map((finding) => {
    const change = material.find(({ change }) => concerns(change, finding))?.change ?? null;
    if (change) taken.add(change);
    const { id, block, start, end } = finding;
    return { id, finding, change, mark: markOf(finding), block, words: { start, end } };
  });
  const places = placesOfRemoved(comparison?.changes ?? []);
  for (const { change, id } of material) {
    if (taken.has(change)) continue;
    const words = change.newBlock === null || change.after === null ? null : { start: 0, end: change.after.length };
    clauses.push({ id, finding: null, change, mark: null, block: change.newBlock ?? places.get(change) ?? 0, words });
  }
  return clauses.sort((a, b) => a.block - b.block || (a.words?.start ?? -1) - (b.words?.start ?? -1));
}

/** Before which block of the newer text each removed one stood: between two changes the texts run side by side, block by block. */
function placesOfRemoved(changes: readonly Change[]): ReadonlyMap<Change, number> {
  const places = new Map<Change, number>();
  let older = -1;
  let newer = -1;
  for (const change of changes) {
    const { oldBlock, newBlock } = change;
    if (newBlock === null) {
      const place = newer + Math.max((oldBlock ?? older) - older, 0);
      places.set(change, place);
      older = oldBlock ?? older;
      newer = place - 1;
    } else {
      // What moved says nothing of its neighbours.
      older = change.kind === 'edited' && oldBlock !== null ? oldBlock : older + Math.max(newBlock - newer - 1, 0);
      newer = newBlock;
    }
  }
  return places;
}

function concerns(change: Change, finding: Finding): boolean {
  if (change.newBlock !== finding.block || change.after === null) return false;
  return change.types.length === 0 || change.types.includes(finding.type);
}

export interface ClauseCounts {
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  readonly favourable: number;
  /** Material changes, each counted once however many findings its block has. */
  readonly changed: number;
}

export function countClauses(clauses: readonly Clause[]): ClauseCounts {
  const counts = { high: 0, medium: 0, low: 0, favourable: 0, changed: 0 };
  const changes = new Set<Change>();
  for (const { mark, change } of clauses) {
    if (mark) counts[mark] += 1;
    if (change) changes.add(change);
  }
  return { ...counts, changed: changes.size };
}

/** Is the clause drawn? Low and neutral ones only at the reader's request, unless they changed. */
export const isShown = (clause: Clause, show: 'notable' | 'all'): boolean =>
  clause.words !== null && (show === 'all' || clause.mark !== 'low' || clause.change !== null);
