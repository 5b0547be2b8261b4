import type { PageSummary } from '../messages/protocol';
import { type Clause, countClauses } from './clause';
import type { PageState } from './page-state';

const MOST = 5;
const GRAVITY = { high: 0, medium: 1, low: 2 } as const;

/** What the popup shows of a page: counts, and its worst clauses, the gravest and surest first. */
export function summarisePage({ phase, document, watched, clauses, types }: PageState): PageSummary {
  const { changed, ...counts } = countClauses(clauses);
  return {
    status: phase === 'idle' ? 'reading' : phase,
    document,
    watched,
    counts,
    changes: changed,
    worst: worstOf(clauses).map((finding) => ({
      findingId: finding.id,
      name: types[finding.type]?.name ?? finding.type,
      severity: finding.severity,
      impact: finding.impact,
    })),
  };
}

/** One clause a type: five times the same would say less. */
function worstOf(clauses: readonly Clause[]) {
  const adverse = clauses.flatMap(({ finding, mark }) => (finding && (mark === 'high' || mark === 'medium') ? [finding] : []));
  adverse.sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || b.confidence - a.confidence);
  const types = new Set<string>();
  return adverse.filter(({ type }) => !types.has(type) && types.add(type)).slice(0, MOST);
}
