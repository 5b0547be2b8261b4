import { useState } from 'preact/hooks';
import type { Unreadable, WatchedDocument, WatchedPlatform } from '../../lib/messages/protocol';
import { PROBLEM_WORDS } from '../shared/check-words';
import { formatDate } from '../shared/format-date';
import { count } from '../shared/words';
import { CountLine } from './CountLine';

/** Platforms that are seen at a glance; more of them can be searched. */
const FEW = 8;
/** More than these are shown on request, so that the popup opens at once however many there are. */
const MOST = 20;

export interface WatchedSectionActions {
  open(url: string): void;
  setWatched(documentId: string, watched: boolean): void;
}

/** Every watched platform with its documents. One that was just dismissed stays until the popup closes, so that it can be had back. */
export function WatchedSection({
  platforms,
  dismissed,
  checking,
  actions,
}: {
  readonly platforms: readonly WatchedPlatform[];
  readonly dismissed: ReadonlySet<string>;
  /** Are checks on? What they could not read is told only then. */
  readonly checking: boolean;
  readonly actions: WatchedSectionActions;
}) {
  const [words, setWords] = useState('');
  const [all, setAll] = useState(false);
  const found = search(platforms, words);
  const shown = all ? found : found.slice(0, MOST);
  return (
    <section aria-labelledby="watched-title">
      <h2 id="watched-title" class="overline muted">
        Watched
      </h2>
      {platforms.length > FEW && (
        <input
          type="search"
          class="search"
          placeholder={`Search ${count(platforms.length, 'platform')}`}
          aria-label="Search watched platforms and documents"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      )}
      {platforms.length > 0 && (
        <p role="status" class="small muted">
          {found.length === 0 ? 'None is called so.' : ''}
        </p>
      )}
      {platforms.length === 0 && <p class="small muted">Nothing yet. Policies that you visit turn up here.</p>}
      <ul class="platforms">
        {shown.map(({ platformId, platform, documents }) => (
          <li key={platformId}>
            <h3>{platform}</h3>
            <ul>
              {documents.map((each) => (
                <li key={each.document.id} class="watched">
                  <WatchedEntry
                    watched={each}
                    dismissed={dismissed.has(each.document.id)}
                    unreadable={checking ? each.unreadable : null}
                    actions={actions}
                  />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {found.length > shown.length && (
        <button type="button" class="small outlined" onClick={() => setAll(true)}>
          {`Show all ${found.length}`}
        </button>
      )}
    </section>
  );
}

/** Platforms whose name has the words, or those of their documents that have; in any case and order. */
function search(platforms: readonly WatchedPlatform[], words: string): readonly WatchedPlatform[] {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return platforms;
  return platforms.flatMap((each) => {
    const documents = each.documents.filter(({ document: { platform, title, kind } }) => {
      const name = `${platform} ${title} ${kind}`.toLowerCase();
      return wanted.every((word) => name.includes(word));
    });
    return documents.length > 0 ? [{ ...each, documents }] : [];
  });
}

function sayUnreadable({ problem, time, lastGood }: Unreadable): string {
  const good = lastGood ? `A check last read it on ${formatDate(lastGood)}.` : 'No check has read it so far.';
  return `Could not be read on ${formatDate(time)}: ${PROBLEM_WORDS[problem]}. ${good}`;
}

function WatchedEntry({
  watched: { document: known, lastVisit, versions, unread, quiet, counts },
  dismissed,
  unreadable,
  actions,
}: {
  readonly watched: WatchedDocument;
  readonly dismissed: boolean;
  readonly unreadable: Unreadable | null;
  readonly actions: WatchedSectionActions;
}) {
  const facts = [
    lastVisit ? `Visited ${formatDate(lastVisit)}` : 'Not visited yet',
    ...(versions > 1 ? [count(versions, 'version')] : []),
    ...(unread.length > 0 ? [count(unread.length, 'unread change')] : []),
    ...(quiet > 0 ? [count(quiet, 'muted change')] : []),
  ];
  return (
    <>
      <div>
        <button type="button" class="link" title={known.url} onClick={() => actions.open(known.url)}>
          {known.kind}
          <span class="visually-hidden">{` of ${known.platform}: open in a tab`}</span>
        </button>
        <p class="small muted row start">
          <span>{facts.join(' · ')}</span>
          <CountLine counts={counts} />
        </p>
        {unreadable && <p class="small">{sayUnreadable(unreadable)}</p>}
      </div>
      <button
        type="button"
        class="small muted"
        aria-label={`${dismissed ? 'Watch' : 'Stop watching'} ${known.title}`}
        onClick={() => actions.setWatched(known.id, dismissed)}
      >
        {dismissed ? 'Watch again' : 'Unwatch'}
      </button>
    </>
  );
}
