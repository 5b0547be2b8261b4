import type { Polarity, Severity } from '../model';
import type { Fact } from './read-shard';

const SEVERITIES: Readonly<Record<Severity, number>> = { low: 0, medium: 1, high: 2 };

/** A document that does not have the clause: worse than a promise, better than a demand. */
export const ABSENT = 2.5;

/** How hard a clause is on the reader, from 0 (a strong promise) to 8 (a grave demand). */
export function harshnessOf({ polarity, severity }: { readonly polarity: Polarity; readonly severity: Severity }): number {
  const grade = SEVERITIES[severity];
  if (polarity === 'favourable') return 2 - grade;
  return (polarity === 'neutral' ? 3 : 6) + grade;
}

/** The harshest first; of equals, in the order of the index. */
export const byHarshness = (a: Fact, b: Fact): number => rankOf(b) - rankOf(a) || a.document.number - b.document.number;

/** Of two that are equally grave, one that lets the reader opt out, or tells them first, is milder. */
export const rankOf = (fact: Fact): number =>
  harshnessOf(fact) - (fact.parameters.optOut ? 0.5 : 0) - (fact.parameters.notice ? 0.25 : 0);
