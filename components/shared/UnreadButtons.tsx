import type { DocumentRef } from '../../lib/model';

/** What can be done about a document's unread changes, wherever they are listed. */
export function UnreadButtons({
  document: { id, title },
  canSnooze,
  actions,
}: {
  readonly document: Pick<DocumentRef, 'id' | 'title'>;
  readonly canSnooze: boolean;
  readonly actions: { markSeen(documentId: string): void; snooze(documentId: string): void };
}) {
  return (
    <>
      <button
        type="button"
        class="small outlined"
        aria-label={`Mark the changes of ${title} as read`}
        onClick={() => actions.markSeen(id)}
      >
        Mark as read
      </button>
      {canSnooze && (
        <button
          type="button"
          class="small outlined"
          aria-label={`Say no more of ${title} for a week`}
          onClick={() => actions.snooze(id)}
        >
          Snooze a week
        </button>
      )}
    </>
  );
}
