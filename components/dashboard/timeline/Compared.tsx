import { useCallback, useState } from 'preact/hooks';
import type { Client } from '../../../lib/messages/messenger';
import type { BackgroundApi, CompareRequest, VersionComparison } from '../../../lib/messages/protocol';
import { formatDate } from '../../shared/format-date';
import { WordDiff } from '../../shared/WordDiff';
import { CHANGE_WORDS, count, DIRECTION_WORDS } from '../../shared/words';
import { useAnswer } from '../use-answer';
import { SideDiff } from './SideDiff';

export type View = 'side' | 'inline';

const VIEW_WORDS: Readonly<Record<View, string>> = { side: 'Side by side', inline: 'In one text' };

/** Two versions of a document: what differs, under the headings where it stands. */
export function Compared({
  background,
  request: { documentId, older, newer },
  view,
  show,
}: {
  readonly background: Client<BackgroundApi>;
  readonly request: CompareRequest;
  readonly view: View;
  readonly show: (view: View) => void;
}) {
  const [answer] = useAnswer(
    useCallback(() => background.compareVersions({ documentId, older, newer }), [background, documentId, older, newer]),
  );
  return (
    <section class="part" aria-labelledby="compared" aria-busy={answer === null}>
      <div class="heading">
        <h3 id="compared" class="title">
          Compared
        </h3>
        <p class="row">
          {(Object.keys(VIEW_WORDS) as View[]).map((each) => (
            <button key={each} type="button" class="small outlined" aria-pressed={each === view} onClick={() => show(each)}>
              {VIEW_WORDS[each]}
            </button>
          ))}
        </p>
      </div>
      {!answer && <p class="muted">Comparing…</p>}
      {answer && !answer.ok && <p role="alert">{answer.error.message}</p>}
      {answer?.ok && <Differences compared={answer.value} view={view} />}
    </section>
  );
}

function Differences({ compared, view }: { readonly compared: VersionComparison; readonly view: View }) {
  const { changes, reason, unchanged, older, newer } = compared;
  const [all, setAll] = useState(false);
  const material = changes.filter((change) => change.class === 'material');
  const shown = all ? changes : material.length > 0 ? material : changes;
  return (
    <>
      <p>{`${formatDate(older.time)} → ${formatDate(newer.time)}. ${reason}`}</p>
      <ol class="differences">
        {shown.map((change, index) => (
          <li key={index}>
            <p class="small muted">{[CHANGE_WORDS[change.kind], ...change.path].join(' · ')}</p>
            {change.class === 'material' && (
              <p>
                <strong>{change.summary}</strong>
                {change.direction !== 'neutral' && (
                  <span class={change.direction}>{` ${DIRECTION_WORDS[change.direction]}`}</span>
                )}
              </p>
            )}
            {view === 'side' ? (
              <SideDiff before={change.before} after={change.after} />
            ) : (
              <blockquote class="quote">
                <WordDiff before={change.before} after={change.after} />
              </blockquote>
            )}
          </li>
        ))}
      </ol>
      {shown.length < changes.length && (
        <p>
          <button type="button" class="outlined" onClick={() => setAll(true)}>
            {`Show ${count(changes.length - shown.length, 'other difference')}, without weight for you`}
          </button>
        </p>
      )}
      <p class="small muted">{`${count(unchanged, 'paragraph')} the same in both.`}</p>
    </>
  );
}
