import type { Counts } from '../../lib/messages/protocol';
import { MARKS } from '../../lib/page/mark';
import { MarkIcon } from '../shared/MarkIcon';
import { MARK_WORDS } from '../shared/words';

/** Severity counts as shapes and figures; spoken in words. Kinds that don't occur are left out, low ones too unless asked for. */
export function CountLine({
  counts,
  changes = 0,
  low = false,
}: {
  readonly counts: Counts;
  readonly changes?: number;
  readonly low?: boolean;
}) {
  const all = { ...counts, changed: changes };
  const shown = [...MARKS.filter((mark) => low || mark !== 'low'), 'changed' as const].filter((mark) => all[mark] > 0);
  if (shown.length === 0) return null;
  return (
    <span class="counts">
      {shown.map((mark) => (
        <span key={mark} class="count">
          <MarkIcon mark={mark} /> {all[mark]} <span class="visually-hidden">{MARK_WORDS[mark]}</span>
        </span>
      ))}
    </span>
  );
}
