import { renderOverlay } from '../../components/card/render-overlay';
import { settings } from '../../lib/browser/settings';
import { applyTheme } from '../../lib/browser/theme';
import { sendToBackground } from '../../lib/browser/wires';
import { createBackgroundClient } from '../../lib/messages/messenger';
import { startPage } from '../../lib/page/start-page';
import { readPage } from '../../lib/reading/read-document';

const ADDRESS = 'https://lanternlake.example/terms';
const background = createBackgroundClient(sendToBackground);
const done = async () => ({ ok: true, value: null }) as const;

/** The page as it was before: some paragraphs say so (`data-was`). */
function pageBefore(): Document {
  const before = document.cloneNode(true) as Document;
  for (const changed of before.querySelectorAll<HTMLElement>('[data-was]')) changed.textContent = changed.dataset.was ?? '';
  return before;
}

function main(): void {
  void applyTheme(document, settings);
  startPage(
    {
      document,
      background: {
        openPage: async ({ text }) => {
          const { title, blocks } = await readPage(pageBefore(), {});
          return background.trySample({ url: ADDRESS, text, earlier: { title, blocks } });
        },
        setPage: background.setPage,
        cite: background.cite,
        openPrint: background.openPrint,
        clauseInAtlas: background.clauseInAtlas,
        wording: background.wording,
        // Nothing of the sample is kept.
        wake: done,
        markSeen: done,
        dismissPill: done,
        reportFinding: done,
      },
      read: (page, { signal }) => readPage(page, { layout: true, signal }),
      alive: () => true,
      runsByItself: async () => true,
      ...renderOverlay,
    },
    { requested: true, signal: new AbortController().signal },
  );
}

main();
