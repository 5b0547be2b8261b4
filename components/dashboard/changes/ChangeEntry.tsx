import type { ListedChange, MuteScope } from '../../../lib/messages/protocol';
import { ChangeIcon } from '../../shared/ChangeIcon';
import { formatDate } from '../../shared/format-date';
import { WordDiff } from '../../shared/WordDiff';
import { DIRECTION_WORDS } from '../../shared/words';
import { hrefOf } from '../use-route';

export interface ChangeActions {
  markSeen(documentId: string): void;
  snooze(documentId: string): void;
  mute(scope: MuteScope, id: string): void;
}

/** One change: what it does to the reader, where and when, its words, and what can be done about hearing of it. */
export function ChangeEntry({
  change,
  actions,
  underTitle = false,
}: {
  readonly change: ListedChange;
  readonly actions?: ChangeActions;
  /** The document's title stands above it already. */
  readonly underTitle?: boolean;
}) {
  const { document: known, summary, severity, direction, time, typeNames, before, after } = change;
  return (
    <li class="change">
      <p>
        <ChangeIcon severity={severity} direction={direction} /> <strong>{summary}</strong>
        {direction !== 'neutral' && <span class={direction}>{` ${DIRECTION_WORDS[direction]}`}</span>}
      </p>
      <p class="small muted">
        {!underTitle && (
          <>
            <a href={hrefOf('timeline', [known.id])}>{known.title}</a>
            {known.title.startsWith(known.platform) ? ' · ' : ` · ${known.platform} · `}
          </>
        )}
        {[...typeNames, formatDate(time)].join(' · ')}
      </p>
      <details>
        <summary class="small">Before and after</summary>
        <blockquote class="quote">
          “<WordDiff before={before} after={after} />”
        </blockquote>
      </details>
      {actions && <ChangeButtons change={change} actions={actions} />}
    </li>
  );
}

function ChangeButtons({ change, actions }: { readonly change: ListedChange; readonly actions: ChangeActions }) {
  const { document: known, types, typeNames, unread, muted } = change;
  return (
    <p class="row">
      {unread && (
        <button
          type="button"
          class="small outlined"
          aria-label={`Mark the changes of ${known.title} as read`}
          onClick={() => actions.markSeen(known.id)}
        >
          Mark as read
        </button>
      )}
      {unread && !muted && (
        <button
          type="button"
          class="small outlined"
          aria-label={`Say no more of ${known.title} for a week`}
          onClick={() => actions.snooze(known.id)}
        >
          Snooze a week
        </button>
      )}
      {!muted && (
        <button type="button" class="small muted" onClick={() => actions.mute('platform', known.platformId)}>
          {`Mute ${known.platform}`}
        </button>
      )}
      {!muted &&
        types.map((type, index) => (
          <button key={type} type="button" class="small muted" onClick={() => actions.mute('type', type)}>
            {`Mute “${typeNames[index]}”`}
          </button>
        ))}
    </p>
  );
}
