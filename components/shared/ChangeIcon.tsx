import type { Direction, Severity } from '../../lib/model';
import { MarkIcon } from './MarkIcon';
import { MARK_WORDS } from './words';

/** How grave a change is; one for the better wears the tick of what is good for the reader, not an alarm. */
export function ChangeIcon({ severity, direction }: { readonly severity: Severity; readonly direction: Direction }) {
  const mark = direction === 'better' ? 'favourable' : severity;
  return <MarkIcon mark={mark} label={MARK_WORDS[mark]} />;
}
