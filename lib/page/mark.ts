import type { Finding } from '../model';

/** How a clause is drawn, on the page and in lists: adverse clauses by severity, promises as favourable. */
export type Mark = 'high' | 'medium' | 'low' | 'favourable';

/** Neutral clauses are drawn as low whatever their severity: they take nothing away from the reader. */
export function markOf(finding: Pick<Finding, 'severity' | 'polarity'>): Mark {
  if (finding.polarity === 'favourable') return 'favourable';
  return finding.polarity === 'neutral' ? 'low' : finding.severity;
}

/** Gravest first; what is good for the reader comes last. */
export const MARKS: readonly Mark[] = ['high', 'medium', 'low', 'favourable'];
