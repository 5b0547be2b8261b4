import type { PageActions, PageState } from '../../lib/page/page-state';
import type { Store } from '../../lib/page/store';
import { Card } from './Card';
import { ClausePanel } from './ClausePanel';
import { Pill } from './Pill';
import { Rail } from './Rail';
import { useStore } from './use-store';

/** All that we show on a page besides the marks. */
export function Overlay({ store, actions }: { readonly store: Store<PageState>; readonly actions: PageActions }) {
  const state = useStore(store);
  return (
    <div class="surface" data-theme={state.theme} lang="en" dir="ltr">
      <div class="visually-hidden" role="status" aria-live="polite">
        {state.announcement}
      </div>
      {state.pillShown && <Pill state={state} actions={actions} />}
      {state.pillShown && state.ranges.size > 0 && (
        <nav aria-label="Clauselight">
          <Rail state={state} actions={actions} />
        </nav>
      )}
      {state.listOpen && <ClausePanel state={state} actions={actions} />}
      {state.card && <Card key={state.card.ids.join()} card={state.card} state={state} actions={actions} />}
    </div>
  );
}
