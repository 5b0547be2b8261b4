import type { Counts } from '../messages/protocol';
import type { Finding } from '../model';

/** As the page draws them: adverse ones by severity, neutral ones among the low, promises by themselves. */
export function countFindings(findings: readonly Finding[]): Counts {
  const counts = { high: 0, medium: 0, low: 0, favourable: 0 };
  for (const { polarity, severity } of findings)
    counts[polarity === 'favourable' ? 'favourable' : polarity === 'neutral' ? 'low' : severity] += 1;
  return counts;
}
