import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageActions, PageState } from '../../lib/page/page-state';
import { formatDate } from '../shared/format-date';
import { ClauseList } from './ClauseList';
import { CloseIcon } from './CloseIcon';
import { GlanceView } from './GlanceView';

const TABS = { list: 'Clauses', glance: 'At a glance' } as const;
type Tab = keyof typeof TABS;
const NAMES = Object.keys(TABS) as Tab[];

/** What there is to say about the document as a whole: its clauses in a list, and the sum of them on one screen. */
export function ClausePanel({ state, actions }: { readonly state: PageState; readonly actions: PageActions }) {
  const [tab, setTab] = useState<Tab>('list');
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => panel.current?.focus({ preventScroll: true }), []);
  const { document: known, clauses, settings, notKept } = state;
  const turn = (to: Tab) => {
    setTab(to);
    panel.current?.querySelector<HTMLElement>(`#tab-${to}`)?.focus();
  };
  return (
    <div
      ref={panel}
      class={`list ${settings.pillCorner}`}
      role="dialog"
      aria-modal="false"
      aria-labelledby="list-title"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        if (state.card) actions.closeCard();
        else actions.toggleList();
      }}
    >
      <div class="list-head">
        <div>
          <h2 id="list-title" class="title">
            {known?.title || known?.kind || 'Clauses on this page'}
          </h2>
          <p class="small muted">{subtitle(state)}</p>
        </div>
        <button type="button" class="tool" aria-label="Close the list" onClick={() => actions.toggleList()}>
          <CloseIcon />
        </button>
      </div>
      {clauses.length > 0 && (
        <div class="tabs" role="tablist" aria-label="This document">
          {NAMES.map((each) => (
            <button
              key={each}
              id={`tab-${each}`}
              type="button"
              role="tab"
              class="small"
              aria-selected={each === tab}
              aria-controls="list-panel"
              tabIndex={each === tab ? 0 : -1}
              onClick={() => setTab(each)}
              onKeyDown={(event) => {
                if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') turn(tab === 'list' ? 'glance' : 'list');
              }}
            >
              {TABS[each]}
            </button>
          ))}
        </div>
      )}
      <div id="list-panel" class="list-panel" {...(clauses.length > 0 && { role: 'tabpanel', 'aria-labelledby': `tab-${tab}` })}>
        {notKept && <p class="small muted not-kept">{NOT_KEPT_WORDS[notKept]}</p>}
        {tab === 'list' || clauses.length === 0 ? (
          <ClauseList state={state} actions={actions} />
        ) : (
          <GlanceView state={state} actions={actions} showAll={() => turn('list')} />
        )}
      </div>
    </div>
  );
}

const NOT_KEPT_WORDS = {
  partial: 'Only part of the document could be read this time, so it is not compared with your last visit.',
  'not-policy': 'This does not read as terms or a policy, so it is not kept.',
  storage: 'This reading could not be stored. It will not be there to compare with on your next visit.',
} as const;

function subtitle({ document: known, since }: PageState): string {
  const platform = known?.platform ?? '';
  const visit = since ? `changes since ${formatDate(since.visitedAt)}` : '';
  return [platform, visit].filter(Boolean).join(' · ');
}
