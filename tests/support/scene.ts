import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { type OpenBrowser, openBrowser } from './open-browser';
import { type PageServer, servePages } from './serve-pages';

/** An address of the catalogue; tests put pages of their own there. */
export const TERMS = 'https://discord.com/terms';

/** Markup of an invented page in tests/fixtures. */
export const fixture = (name: string): string =>
  readFileSync(path.resolve(import.meta.dirname, '../fixtures', `${name}.html`), 'utf8');

export interface Scene extends OpenBrowser {
  readonly server: PageServer;
  /** Opens an address in a new tab, serving the page there first where one is given. */
  visit(url: string, html?: string): Promise<Page>;
  /** In a tab, where it speaks of the tab that was looked at before. */
  openPopup(): Promise<Page>;
  /** What the browser does on a keyboard command of the manifest: a browser without a window has no such keys. */
  command(name: 'next-clause' | 'previous-clause' | 'toggle-list'): Promise<void>;
}

/** How a scene's tabs are shown. */
export interface View {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
}

type Extension = Pick<Parameters<typeof openBrowser>[0], 'extension' | 'sealed' | 'workerAsks'>;

/** A browser with the extension on it, and a server in place of the web. */
export async function openScene(options: Extension = {}): Promise<Scene & AsyncDisposable> {
  const server = await servePages();
  const browser = await openBrowser({ ...options, port: server.port });
  const close = async () => {
    await browser.context.close();
    await server.close();
  };
  return { ...showAs({ ...browser, server }, {}), [Symbol.asyncDispose]: close };
}

function showAs(stage: OpenBrowser & { readonly server: PageServer }, { viewport, colorScheme }: View): Scene {
  const { context, server, worker, extensionId } = stage;
  const openTab = async (url: string, size = viewport) => {
    const page = await context.newPage();
    if (size) await page.setViewportSize(size);
    if (colorScheme) await page.emulateMedia({ colorScheme });
    await page.goto(url);
    return page;
  };
  return {
    ...stage,
    async visit(url, html) {
      if (html !== undefined) server.serve(url, html);
      return openTab(url);
    },
    openPopup: () => openTab(`chrome-extension://${extensionId}/popup.html`, { width: 380, height: 560 }),
    command: (name) =>
      worker.evaluate((command) => {
        (chrome.commands.onCommand as unknown as { dispatch(command: string): void }).dispatch(command);
      }, name),
  };
}

/**
 * Makes a used scene as good as a new one, in a tenth of the time: no tabs, no pages, no memory, no settings. By a page of the
 * extension's own, for the worker may have been ended; it is running afterwards.
 */
export async function clearScene({ context, server, extensionId }: Scene): Promise<void> {
  const [first, ...others] = context.pages();
  for (const page of others) await page.close();
  server.clear();
  const own = first ?? (await context.newPage());
  await own.goto(`chrome-extension://${extensionId}/licences.json`);
  await own.evaluate(async () => {
    await chrome.storage.local.clear();
    await chrome.action.setBadgeText({ text: '' });
    for (const { name = '' } of await indexedDB.databases())
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const { result: db } = opening;
          const clearing = db.transaction([...db.objectStoreNames], 'readwrite');
          for (const store of db.objectStoreNames) clearing.objectStore(store).clear();
          clearing.oncomplete = () => {
            db.close();
            resolve();
          };
          clearing.onabort = () => reject(clearing.error);
        };
      });
    await chrome.runtime.sendMessage({ to: 'background', call: 'library' });
  });
  await own.goto('about:blank');
}

/** Opens its scene when it is first asked for. */
interface Shared {
  scene(): Promise<Scene>;
}

/**
 * Tests with a scene. They share one browser, cleared after each of them, except where `ownBrowser` is set: for tests that end
 * the extension.
 */
export const test = base.extend<{ scene: Scene; view: View; ownBrowser: boolean }, { shared: Shared }>({
  view: [{}, { option: true }],
  ownBrowser: [false, { option: true }],
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads off the parameter what a fixture needs
    async ({}, use) => {
      let opened: ReturnType<typeof openScene> | undefined;
      await use({
        async scene() {
          opened ??= openScene();
          const scene = await opened;
          // Not the one that the test before has ended.
          const worker = scene.context.serviceWorkers()[0] ?? (await scene.context.waitForEvent('serviceworker'));
          return { ...scene, worker };
        },
      });
      await (await opened)?.[Symbol.asyncDispose]();
    },
    { scope: 'worker' },
  ],
  scene: async ({ view, ownBrowser, shared }, use) => {
    if (ownBrowser) {
      await using scene = await openScene();
      await use(showAs(scene, view));
    } else {
      const scene = await shared.scene();
      await use(showAs(scene, view));
      await clearScene(scene);
    }
  },
});
