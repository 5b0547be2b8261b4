import { useState } from 'preact/hooks';
import type { Result } from '../../lib/messages/protocol';
import { inAWeek } from '../shared/in-a-week';
import { PageSection } from './PageSection';
import type { PopupParts } from './popup-parts';
import { SettingsSection } from './SettingsSection';
import { UnreadSection } from './UnreadSection';
import { useChecking } from './use-checking';
import { useLibrary } from './use-library';
import { usePageSummary } from './use-page-summary';
import { WatchedSection } from './WatchedSection';

const SCREENS = [
  ['library', 'Dashboard'],
  ['changes', 'All changes'],
  ['digest', 'This week'],
] as const;

/** This page first, then what changed elsewhere, then the rest, quietly. */
export function Popup({ parts }: { readonly parts: PopupParts }) {
  const { background, page } = parts;
  const [view, read] = usePageSummary(page);
  const [library, askLibrary] = useLibrary(parts);
  const checking = useChecking(parts.checks);
  /** What the reader has just said about watching; the page and the library still tell of before. */
  const [watching, setWatching] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [problem, setProblem] = useState<string | null>(null);

  const setWatched = async (documentId: string, watched: boolean) => {
    const answer = await (watched ? background.watch(documentId) : background.unwatch(documentId));
    setProblem(answer.ok ? null : answer.error.message);
    if (!answer.ok) return;
    setWatching(new Map(watching).set(documentId, watched));
    if (watched) await askLibrary();
  };
  const obey = async (answering: Promise<Result<null>>) => {
    const answer = await answering;
    setProblem(answer.ok ? null : answer.error.message);
    await askLibrary();
  };
  const readAndWatch = async () => {
    const seen = await read();
    if (typeof seen === 'object' && seen.document) await setWatched(seen.document.id, true);
  };
  /** The page does it in sight of the reader, so the popup gets out of the way. */
  const onPage = async (asking: Promise<Result<null>> | undefined) => {
    const answer = await asking;
    if (answer?.ok) parts.close();
    else setProblem('The page does not answer. Load it again.');
  };

  const own = typeof view === 'object' ? view.document?.id : undefined;
  const shown = typeof view === 'object' ? { ...view, watched: watching.get(own ?? '') ?? view.watched } : view;
  const platforms = library?.ok ? library.value : [];
  const dismissed = new Set([...watching].filter(([, watched]) => !watched).map(([id]) => id));
  return (
    <main class="surface popup" lang="en">
      <PageSection
        view={shown}
        actions={{
          read: () => void read().then(askLibrary),
          readAndWatch: () => void readAndWatch(),
          showFinding: (id) => void onPage(page?.client.showFinding(id)),
          openList: () => void onPage(page?.client.toggleList()),
          setWatched: (id, watched) => void setWatched(id, watched),
        }}
      />
      <UnreadSection
        platforms={platforms}
        actions={{
          open: parts.open,
          openAll: () => parts.openDashboard('changes'),
          markSeen: (id) => void obey(background.markSeen(id)),
          markAllSeen: () => void obey(background.markAllSeen()),
          snooze: (id) => void obey(background.mute({ scope: 'document', id, until: inAWeek() })),
        }}
      />
      {library?.ok && (
        <WatchedSection
          platforms={platforms}
          dismissed={dismissed}
          checking={checking.on}
          actions={{ open: parts.open, setWatched: (id, watched) => void setWatched(id, watched) }}
        />
      )}
      <p role="status" class="small">
        {problem ?? (library && !library.ok ? library.error.message : '')}
      </p>
      <nav class="row start small" aria-label="Dashboard">
        {SCREENS.map(([screen, title]) => (
          <button key={screen} type="button" class="link" onClick={() => parts.openDashboard(screen)}>
            {title}
          </button>
        ))}
      </nav>
      <SettingsSection settings={parts.settings} checking={checking} />
      <p class="small muted">A reading of the words, not legal advice.</p>
    </main>
  );
}
