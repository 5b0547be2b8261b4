import type { ComponentChildren } from 'preact';
import type { PageSummary } from '../../lib/messages/protocol';
import { plainText } from '../shared/Emphasis';
import { MarkIcon } from '../shared/MarkIcon';
import { count, MARK_WORDS } from '../shared/words';
import { CountLine } from './CountLine';
import type { PageView } from './use-page-summary';

export interface PageSectionActions {
  read(): void;
  readAndWatch(): void;
  showFinding(id: string): void;
  openList(): void;
  setWatched(documentId: string, watched: boolean): void;
}

/** The page that the reader looks at: what stands in it, or why that can't be said. */
export function PageSection({ view, actions }: { readonly view: PageView; readonly actions: PageSectionActions }) {
  return (
    <section class="page" aria-labelledby="page-title" aria-busy={view === 'asking'}>
      {typeof view === 'object' ? <Summary summary={view} actions={actions} /> : <Unsummarised view={view} actions={actions} />}
    </section>
  );
}

function Unsummarised({
  view,
  actions: { read, readAndWatch },
}: {
  readonly view: Exclude<PageView, PageSummary>;
  readonly actions: PageSectionActions;
}) {
  switch (view) {
    case 'asking':
      return <State title="Reading…" />;
    case 'unread':
      return (
        <State title="This page" text="It is not among the policies that are read by themselves.">
          <p class="row start">
            <ReadButton read={read}>Read this page</ReadButton>
            <ReadButton read={readAndWatch}>Watch this page</ReadButton>
          </p>
        </State>
      );
    case 'no-access':
      return <State title="This page" text="Your browser lets no extension read this page." />;
    case 'failed':
      return (
        <State title="This page" text="It could not be read.">
          <ReadButton read={read}>Try again</ReadButton>
        </State>
      );
  }
}

/** What is said in place of clauses; null where there may be some. */
const STATE_WORDS: Readonly<Record<PageSummary['status'], string | null>> = {
  read: null,
  reading: 'Reading…',
  failed: 'It could not be read.',
  asleep: 'Not read yet. You chose to have pages read when you ask for it.',
  'not-policy': 'No terms or policy here, as far as its words tell.',
  'unsupported-language': 'Not in English: Clauselight does not read this language yet.',
  empty: 'There is no text to read here yet.',
  'too-large': 'It is too long to read.',
};

const READ_WORDS: Partial<Record<PageSummary['status'], string>> = {
  asleep: 'Read this page',
  failed: 'Try again',
  'not-policy': 'Read this page anyway',
};

function Summary({ summary, actions }: { readonly summary: PageSummary; readonly actions: PageSectionActions }) {
  const { status, document: known, counts, changes, worst, watched } = summary;
  const words = STATE_WORDS[status];
  const title = known?.title ?? 'This page';
  if (words !== null) {
    return (
      <State title={title} text={words}>
        {READ_WORDS[status] && <ReadButton read={actions.read}>{READ_WORDS[status]}</ReadButton>}
      </State>
    );
  }
  const total = counts.high + counts.medium + counts.low + counts.favourable;
  return (
    <>
      <h1 id="page-title" class="title">
        {title}
      </h1>
      <p class="row">
        {total === 0 && changes === 0 ? 'Nothing of note found.' : <CountLine counts={counts} changes={changes} low />}
        {known && (
          <button
            type="button"
            class="small outlined"
            aria-pressed={watched}
            onClick={() => actions.setWatched(known.id, !watched)}
          >
            {watched ? 'Watched' : 'Watch'}
          </button>
        )}
      </p>
      {worst.length > 0 && (
        <ul class="entries">
          {worst.map(({ findingId, name, severity, impact }) => (
            <li key={findingId}>
              <button type="button" class="entry" onClick={() => actions.showFinding(findingId)}>
                <MarkIcon mark={severity} label={MARK_WORDS[severity]} />
                <span>
                  {plainText(impact)}
                  <span class="small muted below">{name}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {total + changes > 0 && (
        <button type="button" class="small outlined" onClick={actions.openList}>
          {`Show all ${count(total, 'clause')} on the page`}
        </button>
      )}
    </>
  );
}

function State({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text?: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <>
      <h1 id="page-title" class="title">
        {title}
      </h1>
      {text && <p class="muted">{text}</p>}
      {children}
    </>
  );
}

const ReadButton = ({ read, children }: { readonly read: () => void; readonly children: string }) => (
  <button type="button" class="outlined" onClick={read}>
    {children}
  </button>
);
