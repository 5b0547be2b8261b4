import type { WatchedDocument, WatchedPlatform } from '../../lib/messages/protocol';
import { formatDate } from '../shared/format-date';
import { count } from '../shared/words';
import { CountLine } from './CountLine';

export interface WatchedSectionActions {
  open(url: string): void;
  setWatched(documentId: string, watched: boolean): void;
}

/** Every watched platform with its documents. One that was just dismissed stays until the popup closes, so that it can be had back. */
export function WatchedSection({
  platforms,
  dismissed,
  actions,
}: {
  readonly platforms: readonly WatchedPlatform[];
  readonly dismissed: ReadonlySet<string>;
  readonly actions: WatchedSectionActions;
}) {
  return (
    <section aria-labelledby="watched-title">
      <h2 id="watched-title" class="overline muted">
        Watched
      </h2>
      {platforms.length === 0 && <p class="small muted">Nothing yet. Policies that you visit turn up here.</p>}
      <ul class="platforms">
        {platforms.map(({ platformId, platform, documents }) => (
          <li key={platformId}>
            <h3>{platform}</h3>
            <ul>
              {documents.map((each) => (
                <li key={each.document.id} class="watched">
                  <WatchedEntry watched={each} dismissed={dismissed.has(each.document.id)} actions={actions} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function WatchedEntry({
  watched: { document: known, lastVisit, versions, unread, counts },
  dismissed,
  actions,
}: {
  readonly watched: WatchedDocument;
  readonly dismissed: boolean;
  readonly actions: WatchedSectionActions;
}) {
  const facts = [
    lastVisit ? `Visited ${formatDate(lastVisit)}` : 'Not visited yet',
    ...(versions > 1 ? [count(versions, 'version')] : []),
    ...(unread.length > 0 ? [count(unread.length, 'unread change')] : []),
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
