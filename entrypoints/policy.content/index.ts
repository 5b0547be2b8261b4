import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { renderOverlay } from '../../components/card/render-overlay';
import type { ContentScriptContext } from '../../lib/browser/content-script-context';
import { runsByItself } from '../../lib/browser/runs-by-itself';
import { listen, sendToBackground } from '../../lib/browser/wires';
import { createBackgroundClient } from '../../lib/messages/messenger';
import { answerForPage } from '../../lib/messages/serve-page';
import { startPage } from '../../lib/page/start-page';
import { readPage } from '../../lib/reading/read-document';

/**
 * On the catalogue's addresses by the manifest (wxt.config.ts puts the match patterns there, so that they do not travel in
 * this file), and on any other page after a click: the background injects the same file and then calls `read`.
 * A second injection takes the first one down before it starts.
 */
export default defineContentScript({
  registration: 'runtime',
  main(context: ContentScriptContext) {
    const page = startPage(
      {
        document,
        background: createBackgroundClient(sendToBackground),
        read: (document, { signal }) => readPage(document, { layout: true, signal }),
        alive: () => context.isValid,
        runsByItself,
        ...renderOverlay,
      },
      { requested: false, signal: context.signal },
    );
    listen(answerForPage(page, browser.runtime.id), context.signal);
  },
});
