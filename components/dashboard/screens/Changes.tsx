import { useCallback, useState } from 'preact/hooks';
import type { ListedChange, MuteRequest, Result } from '../../../lib/messages/protocol';
import { inAWeek } from '../../shared/in-a-week';
import { ChangeGroups } from '../changes/ChangeGroups';
import { Mutes } from '../changes/Mutes';
import type { ScreenProps } from '../screen';
import { useAnswer } from '../use-answer';
import { hrefOf } from '../use-route';

const FIRST = 50;
/** The background gives no more at once. */
const MOST = 1000;

/** Every change that matters: what waits to be read, what was read, and quietly what is muted. Of all documents, or of one. */
export function Changes({ background, route }: ScreenProps) {
  const [documentId] = route.path;
  const [limit, setLimit] = useState(FIRST);
  const [problem, setProblem] = useState('');
  const [listed, askChanges] = useAnswer(
    useCallback(() => background.changes({ documentId, limit }), [background, documentId, limit]),
  );
  const [mutes, askMutes] = useAnswer(background.mutes);
  /** The list stays in sight while more of it is asked for. */
  const [last, setLast] = useState(listed);
  if (listed && listed !== last) setLast(listed);
  const shown = listed ?? last;
  if (!shown) return <p class="muted">Reading…</p>;
  if (!shown.ok) return <p role="alert">{shown.error.message}</p>;

  const obey = async (answering: Promise<Result<null>>) => {
    const answer = await answering;
    setProblem(answer.ok ? '' : answer.error.message);
    await Promise.all([askChanges(), askMutes()]);
  };
  const actions = {
    markSeen: (id: string) => void obey(background.markSeen(id)),
    snooze: (id: string) => void obey(background.mute({ scope: 'document', id, until: inAWeek() })),
    mute: (scope: MuteRequest['scope'], id: string) => void obey(background.mute({ scope, id, until: null })),
  };
  const { changes, more } = shown.value;
  const unread = changes.filter((change) => change.unread && !change.muted);
  const read = changes.filter((change) => !change.unread && !change.muted);
  const muted = changes.filter((change) => change.muted);
  const list = (some: readonly ListedChange[]) => <ChangeGroups changes={some} actions={actions} />;
  const title = changes[0]?.document.title ?? documentId;
  return (
    <>
      {documentId !== undefined && (
        <p>
          {`Those of ${title} only. `}
          <a href={hrefOf('changes')}>All changes</a>
          {' · '}
          <a href={hrefOf('timeline', [documentId])}>Its versions</a>
        </p>
      )}
      <p role="status" class="small">
        {problem}
      </p>
      {changes.length === 0 && (
        <p class="muted">Nothing yet. When a policy that you watch changes in a way that matters, it says so here.</p>
      )}
      {unread.length > 0 && (
        <section class="part" aria-labelledby="unread">
          <div class="heading">
            <h2 id="unread" class="title">{`Unread (${unread.length})`}</h2>
            {documentId === undefined && (
              <button type="button" class="small outlined" onClick={() => void obey(background.markAllSeen())}>
                Mark all as read
              </button>
            )}
          </div>
          {list(unread)}
        </section>
      )}
      {read.length > 0 && (
        <section class="part" aria-labelledby="read">
          <h2 id="read" class="title">
            Read
          </h2>
          {list(read)}
        </section>
      )}
      {more && limit < MOST && (
        <p>
          <button type="button" class="outlined" onClick={() => setLimit(Math.min(MOST, limit * 4))}>
            Show older ones
          </button>
        </p>
      )}
      {muted.length > 0 && (
        <details class="part">
          <summary class="title">{`Muted (${muted.length})`}</summary>
          {list(muted)}
        </details>
      )}
      {mutes && !mutes.ok && <p role="alert">{mutes.error.message}</p>}
      {mutes?.ok && <Mutes mutes={mutes.value} unmute={(mute) => void obey(background.unmute(mute))} />}
    </>
  );
}
