import { useEffect, useState } from 'preact/hooks';
import type { PageSummary, Result } from '../../lib/messages/protocol';
import type { PopupPage } from './popup-parts';

/** `unread`: a web page on which we are not; `no-access`: one that no extension may look at, or none at all. */
export type PageView = 'asking' | 'unread' | 'no-access' | 'failed' | PageSummary;

/** Milliseconds between two questions while the page is being read. A page cannot call the popup. */
const ASK_AGAIN_MS = 300;

/** What is known of the page, kept current while it is being read; and how to have it read. */
export function usePageSummary(page: PopupPage | null): readonly [PageView, () => Promise<PageView>] {
  const [view, setView] = useState<PageView>(page ? 'asking' : 'no-access');

  useEffect(() => {
    if (!page) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    const ask = async () => {
      const answer = await page.client.summary();
      if (ended) return;
      setView(answer.ok ? answer.value : page.web ? 'unread' : 'no-access');
      if (answer.ok && answer.value.status === 'reading') timer = setTimeout(ask, ASK_AGAIN_MS);
    };
    void ask();
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [page]);

  const read = async () => {
    if (!page) return view;
    setView('asking');
    const read = viewOf(await page.read());
    setView(read);
    return read;
  };
  return [view, read];
}

const viewOf = (answer: Result<PageSummary>): PageView => {
  if (answer.ok) return answer.value;
  return answer.error.code === 'forbidden' ? 'no-access' : 'failed';
};
