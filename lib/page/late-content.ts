import { unclobbered } from '../reading/unclobbered';
import type { Timers } from './hover';

/** Milliseconds of quiet before a changed page is read again: a rendering framework needs a few frames. */
export const QUIET_MS = 600;
/** A page that never goes quiet is read this many quiet times after its first change. */
const PATIENCE = 4;
/** Milliseconds at most between two looks at a page that mutates all the time. */
export const LONGEST_MS = 120_000;

/**
 * Reads the page again when its content changed and settled. `reread` says whether the text really differed. Each look
 * that found nothing new doubles the wait, so a page that mutates in a loop costs next to nothing; news halves it.
 */
export function createSettling(reread: () => Promise<boolean>, timers: Timers): { changed(): void; stop(): void } {
  let wait = QUIET_MS;
  let timer: number | null = null;
  let since = 0; // how often the quiet was broken since the first change
  let busy = false;
  let again = false;

  const look = async () => {
    timer = null;
    since = 0;
    busy = true;
    again = false;
    try {
      wait = (await reread()) ? Math.max(QUIET_MS, wait / 2) : Math.min(LONGEST_MS, wait * 2);
    } finally {
      busy = false;
    }
    if (again) arm();
  };
  const arm = () => {
    if (timer !== null) {
      if (since >= PATIENCE) return; // let the running timer end
      timers.clear(timer);
    }
    since += 1;
    timer = timers.set(() => void look(), wait);
  };

  return {
    changed() {
      if (busy) again = true;
      else arm();
    },
    stop() {
      if (timer !== null) timers.clear(timer);
      timer = null;
    },
  };
}

/** Watches the page's own content; what happens in `own` (our element) is no news. */
export function watchContent(document: Document, own: () => Node | null, onChange: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    const host = own();
    const foreign = records.some(({ target, addedNodes, removedNodes }) => {
      if (host && (target === host || host.contains(target))) return false;
      if (target.nodeType === Node.TEXT_NODE) return true;
      return [...addedNodes, ...removedNodes].some((node) => node !== host && (node.textContent ?? '').trim() !== '');
    });
    if (foreign) onChange();
  });
  observer.observe(unclobbered(document).documentElement, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
