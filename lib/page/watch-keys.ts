import { unclobbered } from '../reading/unclobbered';
import type { PageActions, PageState } from './page-state';
import type { Store } from './store';

/**
 * The page's side of the keyboard. Next and previous come as commands of the browser (Alt+Shift+arrows); here Enter or
 * Space opens the details of the clause that was stepped to, and Escape closes. A stepped-to clause owns Enter only until
 * the reader does anything else; keys typed into a field are never ours, nor are those that a script made up.
 */
export function watchKeys(
  document: Document,
  store: Store<PageState>,
  actions: PageActions,
  { signal, trusts }: { readonly signal: AbortSignal; trusts(event: Event): boolean },
): void {
  const page = unclobbered(document);
  let stepped = false;
  let seen = store.get().card;
  store.subscribe(() => {
    const { card } = store.get();
    if (card === seen) return;
    seen = card;
    stepped = card?.how === 'key' && !card.deep;
  });
  const release = () => {
    stepped = false;
  };
  page.addEventListener('pointerdown', release, { signal, capture: true });
  page.addEventListener('focusin', release, { signal });

  page.addEventListener(
    'keydown',
    (event) => {
      if (!trusts(event) || event.defaultPrevented || event.isComposing || isEditable(event.target)) return;
      const { card, listOpen } = store.get();
      if (event.key === 'Escape' && (card || listOpen)) {
        if (card) actions.closeCard();
        else actions.toggleList();
        event.preventDefault();
      } else if (card && stepped && (event.key === 'Enter' || event.key === ' ') && !hasModifier(event)) {
        stepped = false;
        actions.enterCard();
        event.preventDefault();
      }
    },
    { signal },
  );
}

const hasModifier = (event: KeyboardEvent): boolean => event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input,textarea,select'));
