import type { WatchedDocument, WatchedPlatform } from '../../lib/messages/protocol';
import { ChangeIcon } from '../shared/ChangeIcon';
import { formatDate } from '../shared/format-date';
import { MarkIcon } from '../shared/MarkIcon';
import { UnreadButtons } from '../shared/UnreadButtons';
import { count, DIRECTION_WORDS } from '../shared/words';

/** More than these of one document are told by their number … */
const MOST = 3;
/** … and so are more documents than these. */
const MOST_DOCUMENTS = 10;

export interface UnreadSectionActions {
  open(url: string): void;
  /** Shows every change there is, in the dashboard. */
  openAll(): void;
  markSeen(documentId: string): void;
  markAllSeen(): void;
  /** Says no more of a document for a week. */
  snooze(documentId: string): void;
}

/** What changed and was not read yet, document by document. Nothing where there is nothing. */
export function UnreadSection({
  platforms,
  actions,
}: {
  readonly platforms: readonly WatchedPlatform[];
  readonly actions: UnreadSectionActions;
}) {
  const documents = platforms.flatMap((platform) => platform.documents).filter(({ unread }) => unread.length > 0);
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="unread-title">
      <h2 id="unread-title" class="overline changed">
        <MarkIcon mark="changed" />{' '}
        {count(
          documents.reduce((sum, { unread }) => sum + unread.length, 0),
          'unread change',
        )}
      </h2>
      {documents.length > 1 && (
        <button type="button" class="small outlined" onClick={actions.markAllSeen}>
          Mark all as read
        </button>
      )}
      {documents.slice(0, MOST_DOCUMENTS).map((each) => (
        <UnreadDocument key={each.document.id} watched={each} actions={actions} />
      ))}
      {documents.length > MOST_DOCUMENTS && (
        <button type="button" class="link small" onClick={actions.openAll}>
          {`${count(documents.length - MOST_DOCUMENTS, 'more document')} changed: show all`}
        </button>
      )}
    </section>
  );
}

function UnreadDocument({
  watched: { document: known, unread },
  actions,
}: {
  readonly watched: WatchedDocument;
  readonly actions: UnreadSectionActions;
}) {
  return (
    <article class="unread" aria-label={known.title}>
      <h3>{known.title}</h3>
      <ul class="entries">
        {unread.slice(0, MOST).map(({ id, summary, severity, direction, time, typeNames }) => (
          <li key={id} class="small">
            <ChangeIcon severity={severity} direction={direction} /> {summary}
            {direction !== 'neutral' && <strong class={direction}>{` ${DIRECTION_WORDS[direction]}`}</strong>}
            <span class="muted below">{[formatDate(time), ...typeNames.slice(0, 1)].join(' · ')}</span>
          </li>
        ))}
        {unread.length > MOST && <li class="small muted">{`and ${count(unread.length - MOST, 'more', 'more')}`}</li>}
      </ul>
      <p class="row start">
        <button type="button" class="small outlined" aria-label={`Open ${known.title}`} onClick={() => actions.open(known.url)}>
          Open
        </button>
        <UnreadButtons document={known} canSnooze={true} actions={actions} />
      </p>
    </article>
  );
}
