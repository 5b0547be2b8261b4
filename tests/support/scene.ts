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

export type SceneOptions = Omit<Parameters<typeof openBrowser>[0], 'port'>;

/** A browser with the extension on it, and a server in place of the web. */
export async function openScene(options: SceneOptions = {}): Promise<Scene & AsyncDisposable> {
  const server = await servePages();
  const browser = await openBrowser({ ...options, port: server.port });
  return {
    ...browser,
    server,
    async visit(url, html) {
      if (html !== undefined) server.serve(url, html);
      const page = await browser.context.newPage();
      await page.goto(url);
      return page;
    },
    async openPopup() {
      const popup = await browser.context.newPage();
      await popup.setViewportSize({ width: 380, height: 560 });
      await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
      return popup;
    },
    command: (name) =>
      browser.worker.evaluate((command) => {
        (chrome.commands.onCommand as unknown as { dispatch(command: string): void }).dispatch(command);
      }, name),
    async [Symbol.asyncDispose]() {
      await browser.context.close();
      await server.close();
    },
  };
}

/** Tests that each have a browser of their own. */
export const test = base.extend<{ scene: Scene; sceneOptions: SceneOptions }>({
  sceneOptions: [{}, { option: true }],
  scene: async ({ sceneOptions }, use) => {
    await using scene = await openScene(sceneOptions);
    await use(scene);
  },
});
