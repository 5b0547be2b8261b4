import { useCallback, useState } from 'preact/hooks';
import { PROBLEM_WORDS } from '../../shared/check-words';
import { formatDate } from '../../shared/format-date';
import { formatSize } from '../../shared/format-size';
import { count } from '../../shared/words';
import { Confirm } from '../Confirm';
import { type HeldDocument, type HeldPlatform, listHoldings, searchHoldings } from '../list-holdings';
import type { ScreenProps } from '../screen';
import { useAnswers } from '../use-answers';
import { hrefOf } from '../use-route';

/** Every policy that is kept, platform by platform. */
export function Library({ background, route, open }: ScreenProps) {
  const [answers, again] = useAnswers(
    useCallback(
      () => ({
        histories: background.timeline({}),
        library: background.library(),
        checks: background.checks(),
        storage: background.storage(),
      }),
      [background],
    ),
  );
  const [search, setSearch] = useState(route.query.get('q') ?? '');
  const [problem, setProblem] = useState<string | null>(null);
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
          `${count(found.length, 'platform')}, ${count(
            found.reduce((sum, { documents }) => sum + documents.length, 0),
            'document',
          )}`}
      </p>
      <ul class="holdings">
        {found.map((platform) => (
          <Platform
            key={platform.platformId}
            platform={platform}
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
  open,
  remove,
  setWatched,
}: {
  readonly platform: HeldPlatform;
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
                <a href={hrefOf('timeline', [each.document.id])}>
                  {count(each.versions, 'version')}
                  <span class="visually-hidden">{` of ${each.document.title}`}</span>
                </a>
                {factsOf(each).map((fact) => ` · ${fact}`)}
              </p>
              {each.problem && <p class="small">{`Could not be read by the last check: ${PROBLEM_WORDS[each.problem]}.`}</p>}
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

function factsOf({ unread, lastVisit, lastCheck, scripted, watched }: HeldDocument): readonly string[] {
  const check = lastCheck ? `checked ${formatDate(lastCheck)}` : scripted ? 'checked when you visit' : 'never checked';
  return [
    ...(watched ? [lastVisit ? `visited ${formatDate(lastVisit)}` : 'not visited yet', check] : []),
    ...(unread > 0 ? [count(unread, 'unread change')] : []),
  ];
}
