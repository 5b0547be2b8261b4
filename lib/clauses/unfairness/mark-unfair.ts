import type { ClauseTypeId, Finding } from '../../model';
import { findUnfair } from './find-unfair';

/** The label under which lawyers would object to a clause of this type. Other types have none. */
const LABEL_OF: ReadonlyMap<ClauseTypeId, number> = new Map([
  ['liability-exclusion', 0],
  ['liability-cap', 0],
  ['warranty-disclaimer', 0],
  ['third-party-disclaimer', 0],
  ['unilateral-termination', 1],
  ['unilateral-changes', 2],
  ['service-modification', 2],
  ['price-changes', 2],
  ['content-removal', 3],
  ['acceptance-by-use', 4],
  ['continued-use-acceptance', 4],
  ['governing-law', 5],
  ['exclusive-venue', 6],
  ['binding-arbitration', 7],
]);

/** The same findings of an English text, those with `unfair` whose own sentence has the label that belongs to their type. */
export function markUnfair(findings: readonly Finding[]): Finding[] {
  // One sentence often carries several types.
  const labels = new Map<string, readonly number[]>();
  const labelsOf = (sentence: string): readonly number[] => {
    const known = labels.get(sentence) ?? findUnfair([sentence])[0] ?? [];
    labels.set(sentence, known);
    return known;
  };
  return findings.map((finding) => {
    const label = LABEL_OF.get(finding.type);
    if (label === undefined || finding.polarity === 'favourable') return finding;
    return labelsOf(finding.quote).includes(label) ? { ...finding, unfair: true } : finding;
  });
}
