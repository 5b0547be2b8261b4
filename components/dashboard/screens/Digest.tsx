import { useCallback, useState } from 'preact/hooks';
import type { Digest as WeeklyDigest } from '../../../lib/messages/protocol';
import { formatDate } from '../../shared/format-date';
import { saveFile } from '../../shared/save-file';
import { count } from '../../shared/words';
import { ChangeEntry } from '../changes/ChangeEntry';
import type { ScreenProps } from '../screen';
import { useAnswer } from '../use-answer';
import { hrefOf } from '../use-route';

/** Ten years of weeks, as far back as the background goes. */
const MOST_WEEKS = 520;
/** Changes of one document; a policy that was written anew has a hundred. The Markdown has them all. */
const MOST = 10;

/** What changed in one week, to read, to copy or to keep as Markdown. The address says how many weeks ago: `#/digest?ago=1`. */
export function Digest({ background, route }: ScreenProps) {
  const weeksAgo = Math.min(MOST_WEEKS, Math.max(0, Math.trunc(Number(route.query.get('ago'))) || 0));
  const [digest] = useAnswer(useCallback(() => background.digest({ weeksAgo }), [background, weeksAgo]));
  const to = (ago: number) => hrefOf('digest', [], { ago: String(ago) });
  return (
    <>
      <nav class="row" aria-label="Weeks">
        {weeksAgo < MOST_WEEKS && (
          <a class="button small" href={to(weeksAgo + 1)}>
            The week before
          </a>
        )}
        {weeksAgo > 0 && (
          <a class="button small" href={to(weeksAgo - 1)}>
            The week after
          </a>
        )}
      </nav>
      {!digest && <p class="muted">Reading…</p>}
      {digest && !digest.ok && <p role="alert">{digest.error.message}</p>}
      {digest?.ok && <Week digest={digest.value} running={weeksAgo === 0} />}
    </>
  );
}

function Week({ digest, running }: { readonly digest: WeeklyDigest; readonly running: boolean }) {
  const { from, to, documents, unchanged, muted, markdown } = digest;
  const last = new Date(Date.parse(to) - 1).toISOString();
  return (
    <>
      <h2 class="title">{`${formatDate(from)} to ${formatDate(last)}${running ? ', so far' : ''}`}</h2>
      {documents.length === 0 && (
        <p>
          {unchanged + muted === 0
            ? 'You watch no policy yet. Policies that you visit turn up here once they change.'
            : 'Nothing that matters changed in the policies that you watch.'}
        </p>
      )}
      {documents.map(({ document: known, changes }) => (
        <section key={known.id} class="part" aria-label={known.title}>
          <h3>
            <a href={hrefOf('timeline', [known.id])}>{known.title}</a>
          </h3>
          <ul class="changes">
            {changes.slice(0, MOST).map((change) => (
              <ChangeEntry key={change.id} change={change} />
            ))}
          </ul>
          {changes.length > MOST && (
            <p>
              <a href={hrefOf('changes', [known.id])}>{`${count(changes.length - MOST, 'more change')} of this document`}</a>
            </p>
          )}
        </section>
      ))}
      <p class="muted">
        {[
          ...(unchanged > 0 ? [`${count(unchanged, 'other watched document')}: no such change found.`] : []),
          ...(muted > 0 ? [`${count(muted, 'muted change')} left out.`] : []),
        ].join(' ')}
      </p>
      <TakeAway markdown={markdown} name={`policy-changes-${from.slice(0, 10)}.md`} />
    </>
  );
}

function TakeAway({ markdown, name }: { readonly markdown: string; readonly name: string }) {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(markdown).then(
      () => setSaid('Copied.'),
      () => setSaid('Your browser did not allow copying. Download it instead.'),
    );
  const download = () => saveFile(new Blob([markdown], { type: 'text/markdown' }), name);
  return (
    <p class="row">
      <button type="button" class="outlined" onClick={() => void copy()}>
        Copy as Markdown
      </button>
      <button type="button" class="outlined" onClick={download}>
        Download
      </button>
      <span role="status" class="small muted">
        {said}
      </span>
    </p>
  );
}
