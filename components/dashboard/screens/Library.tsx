import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CheckSettings } from '../../../lib/messages/protocol';
import { formatDate } from '../../shared/format-date';
import { formatSize } from '../../shared/format-size';
import { count } from '../../shared/words';
import { Confirm } from '../Confirm';
import { type HeldDocument, type HeldPlatform, listHoldings, searchHoldings } from '../list-holdings';
import { sayChecks } from '../say-checks';
import type { ScreenProps } from '../screen';
import { useAnswers } from '../use-answers';
import { hrefOf } from '../use-route';

/** Every policy that is kept, platform by platform. */
export function Library({ background, checks, route, open }: ScreenProps) {
  const [answers, again] = useAnswers(
    useCallback(
      () => ({
        histories: background.timeline({}),
        library: background.library(),
        checks: background.checks(),
        storage: background.storage(),
        sectors: background.sectors(),
      }),
      [background],
    ),
  );
  const [search, setSearch] = useState(route.query.get('q') ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const [checking, setChecking] = useState({ on: false, archive: false });
  useEffect(() => void checks.read().then(setChecking), [checks]);
  if (!answers) return <p class="muted">Reading…</p>;
  if (!answers.ok) return <p role="alert">{answers.error.message}</p>;

  const all = listHoldings(answers.value);
  const found = searchHoldings(all, search);
  const run = async (action: Promise<{ readonly ok: boolean; readonly error?: { readonly message: string } }>) => {
    const answer = await action;
    setProblem(answer.ok ? null : (answer.error?.message ?? null));
    await again();
  };
  if (all.length === 0) return <p class="muted">Nothing yet. Policies that you visit turn up here.</p>;
  return (
    <>
      <label class="search">
        <span>Search your library</span>
        <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
      </label>
      <p role="status" class="small muted">
        {problem ??
          ((found.length === 0 && 'None has these words.') ||
            `${count(found.length, 'platform')}, ${count(
              found.reduce((sum, { documents }) => sum + documents.length, 0),
              'document',
            )}`)}
      </p>
      <ul class="holdings">
        {found.map((platform) => (
          <Platform
            key={platform.platformId}
            platform={platform}
            checking={checking}
            open={open}
            remove={() => void run(background.deletePlatform(platform.platformId))}
            setWatched={(id, watched) => void run(watched ? background.watch(id) : background.unwatch(id))}
          />
        ))}
      </ul>
    </>
  );
}

function Platform({
  platform: { platform, sector, size, documents },
  checking,
  open,
  remove,
  setWatched,
}: {
  readonly platform: HeldPlatform;
  readonly checking: Pick<CheckSettings, 'on' | 'archive'>;
  readonly open: (url: string) => void;
  readonly remove: () => void;
  readonly setWatched: (documentId: string, watched: boolean) => void;
}) {
  return (
    <li>
      <div class="row spread">
        <h2 class="title">{platform}</h2>
        <Confirm
          ask="Delete"
          label={`Delete all of ${platform}`}
          question={`Delete all that is kept of ${platform}? It can’t be undone.`}
          act={remove}
        />
      </div>
      <p class="small muted">{[sector, formatSize(size)].filter(Boolean).join(' · ')}</p>
      <ul class="held">
        {documents.map((each) => (
          <li key={each.document.id}>
            <div>
              <button type="button" class="link" title={each.document.url} onClick={() => open(each.document.url)}>
                {each.document.kind}
                <span class="visually-hidden">{` of ${platform}: open in a tab`}</span>
              </button>
              <p class="small muted">
                {each.versions === 0 ? (
                  'No version yet'
                ) : (
                  <a href={hrefOf('timeline', [each.document.id])}>
                    {count(each.versions, 'version')}
                    <span class="visually-hidden">{` of ${each.document.title}`}</span>
                  </a>
                )}
                {factsOf(each, checking).map((fact) => ` · ${fact}`)}
              </p>
              {sayChecks(each, checking).sentences.map((sentence) => (
                <p key={sentence} class="small">
                  {sentence}
                </p>
              ))}
              {checking.on && !checking.archive && each.watched && each.scripted && (
                <p class="small">
                  Scripts build this page, so only a visit can read it.{' '}
                  <a href={hrefOf('settings')}>Let the public archive be asked</a> to hear of changes in between.
                </p>
              )}
            </div>
            <button
              type="button"
              class="small outlined"
              aria-pressed={each.watched}
              aria-label={`Watch ${each.document.title}`}
              onClick={() => setWatched(each.document.id, !each.watched)}
            >
              {each.watched ? 'Watched' : 'Watch'}
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
}

function factsOf(held: HeldDocument, checking: Pick<CheckSettings, 'on'>): readonly string[] {
  const { unread, lastVisit, watched } = held;
  const { fact } = sayChecks(held, checking);
  return [
    ...(watched ? [lastVisit ? `visited ${formatDate(lastVisit)}` : 'not visited yet'] : []),
    ...(fact ? [fact] : []),
    ...(unread > 0 ? [count(unread, 'unread change')] : []),
  ];
}
