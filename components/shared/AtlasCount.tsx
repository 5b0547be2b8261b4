import type { Prevalence } from '../../lib/atlas/answers';
import { formatDate } from './format-date';
import { pluralKind } from './kind-words';

/** Of fewer documents "rare" and "usual" say nothing. */
const FEWEST = 10;
const RARE = 0.1;
const USUAL = 0.5;

/** "Rare", "Not usual", "Usual"; nothing where too few were read to say so. */
export function rarityWord({ found, read }: Pick<Prevalence, 'found' | 'read'>): string | null {
  if (read < FEWEST) return null;
  if (found <= RARE * read) return 'Rare';
  return found < USUAL * read ? 'Not usual' : 'Usual';
}

/** "in 212 of 306": the same words wherever a count stands. */
export const countWords = ({ found, read }: Pick<Prevalence, 'found' | 'read'>): string =>
  found === 0 ? `in none of ${read}` : `in ${found} of ${read}`;

/** "in 212 of 306 terms of service read, 22 August 2026" */
export const prevalenceWords = (count: Prevalence): string =>
  `${countWords(count)} ${pluralKind(count.kind)} read, ${formatDate(count.date)}`;

/** How large a part it is, for the eye; the words beside it say the same. */
export function ShareBar({ found, read }: Pick<Prevalence, 'found' | 'read'>) {
  return (
    <svg class="share" width="48" height="6" viewBox="0 0 48 6" aria-hidden="true">
      <rect class="share-all" width="48" height="6" rx="3" />
      <rect class="share-part" width={((48 * found) / Math.max(1, read)).toFixed(1)} height="6" rx="3" />
    </svg>
  );
}
