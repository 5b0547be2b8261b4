import { unclobbered } from '../reading/unclobbered';

/** Part of an address that names a page: a fragment only where a single-page application routes by it ("#/terms", "#!terms"). */
export function pageAddress(href: string): string {
  const [address = '', fragment = ''] = href.split('#', 2);
  return /^[!/]/u.test(fragment) ? `${address}#${fragment}` : address;
}

/**
 * Calls `onNavigate` when the page went to another address without a new document. With the Navigation API the browser
 * tells; else history events and changes of the title do (we can't see the page's own history calls from our world).
 */
export function watchNavigation(window: Window, onNavigate: (href: string) => void, signal: AbortSignal): void {
  let known = pageAddress(window.location.href);
  const look = () => {
    const now = pageAddress(window.location.href);
    if (now === known) return;
    known = now;
    onNavigate(window.location.href);
  };
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  window.addEventListener('popstate', look, { signal });
  window.addEventListener('hashchange', look, { signal });
  const observer = new MutationObserver(look);
  const { head, documentElement } = unclobbered(window.document);
  observer.observe(head ?? documentElement, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
