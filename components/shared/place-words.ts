import type { Position, SiblingRole } from '../../lib/atlas/answers';
import { type Mark, markOf } from '../../lib/page/mark';
import { POLARITY_WORDS, SEVERITY_WORDS } from './words';

export const ROLE_WORDS: Readonly<Record<SiblingRole, string>> = {
  protective: 'Most protective',
  common: 'Most common',
  harshest: 'Harshest',
};

export const markOfPosition = ({ severity, polarity }: Pick<Position, 'severity' | 'polarity'>): Mark =>
  markOf({ severity, polarity });

/** "High, against you"; "in your favour" needs no grade. */
export const standWords = ({ severity, polarity }: Pick<Position, 'severity' | 'polarity'>): string =>
  polarity === 'favourable' ? 'In your favour' : `${SEVERITY_WORDS[severity]}, ${POLARITY_WORDS[polarity]}`;

/** A position without the clause type's name, where that stands above it already; null where nothing else is known. */
export function particulars(position: string, name: string): string | null {
  const rest = position.startsWith(name) ? position.slice(name.length).replace(/^[;\s]+/u, '') : position;
  return rest ? rest.charAt(0).toUpperCase() + rest.slice(1) : null;
}
