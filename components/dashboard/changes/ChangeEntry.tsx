import type { ListedChange, MuteScope } from '../../../lib/messages/protocol';
import { ChangeIcon } from '../../shared/ChangeIcon';
import { formatDate } from '../../shared/format-date';
import { WordDiff } from '../../shared/WordDiff';
import { DIRECTION_WORDS } from '../../shared/words';

export interface ChangeActions {
  markSeen(documentId: string): void;
  snooze(documentId: string): void;
  mute(scope: MuteScope, id: string): void;
}

/** One change of a document named above it: what it does to the reader, when, its words, and how to hear no more of its kind. */
export function ChangeEntry({ change, actions }: { readonly change: ListedChange; readonly actions?: ChangeActions }) {
  const { summary, severity, direction, time, types, typeNames, muted, before, after } = change;
  return (
    <li class="change">
      <p>
        <ChangeIcon severity={severity} direction={direction} /> <strong>{summary}</strong>
        {direction !== 'neutral' && <span class={direction}>{` ${DIRECTION_WORDS[direction]}`}</span>}
      </p>
      <p class="small muted">{[...typeNames, formatDate(time)].join(' · ')}</p>
      <details>
        <summary class="small">Before and after</summary>
        <blockquote class="quote">
          “<WordDiff before={before} after={after} />”
        </blockquote>
        {actions && !muted && types.length > 0 && (
          <p class="row">
            {types.map((type, index) => (
              <button key={type} type="button" class="small muted" onClick={() => actions.mute('type', type)}>
                {`Mute “${typeNames[index]}”`}
              </button>
            ))}
          </p>
        )}
      </details>
    </li>
  );
}
