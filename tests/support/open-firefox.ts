import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from './find-firefox';
import { openRoots } from './open-roots';
import { type PageServer, servePages } from './serve-pages';

/** The build that ships. */
export const FIREFOX_EXTENSION = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');
/** As wxt.config.ts names it. */
const ID = 'clauselight@clauselight.example';
/** Firefox makes one up for every profile; tests must know it. */
export const FIREFOX_ROOT = '6f0b9b2e-3a53-4c5c-9a43-0c1f3f1c9c01';

/** Puppeteer's line to WebDriver BiDi, which it has no calls of its own for where the browser's window is meant. */
interface Connection {
  send(
    method: string,
    params: object,
  ): Promise<{
    readonly result: {
      readonly contexts?: readonly { readonly context: string; readonly url: string }[];
      readonly result?: { readonly value?: string };
      readonly exceptionDetails?: { readonly text: string };
    };
  }>;
}

export interface FirefoxScene extends AsyncDisposable {
  readonly browser: Browser;
  readonly server: PageServer;
  /** Opens an address in a new tab, serving the page there first where one is given. */
  visit(url: string, html?: string): Promise<Page>;
  /** One of the extension's own pages, such as `popup`, in a tab. */
  openOwn(name: string): Promise<Page>;
  /** Evaluates an expression in the browser's own window, where its menus and keys are, to a string. Throws where it throws. */
  inBrowserWindow(expression: string): Promise<string>;
}

/** A Firefox with the extension on it, and a server in place of the web. Throws where there is no Firefox. */
export async function openFirefox(): Promise<FirefoxScene> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox found: install one, or name it in FIREFOX_PATH.');
  const server = await servePages();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    // Without it the protocol may not go to the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // Every host is this machine, and its https our server.
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${server.port}`,
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: FIREFOX_ROOT }),
      // The browser's own question can't be answered by a test: it counts as said yes to.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(openRoots(FIREFOX_EXTENSION));
  const { connection } = browser as unknown as { readonly connection: Connection };
  return {
    browser,
    server,
    async visit(url, html) {
      if (html !== undefined) server.serve(url, html);
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    async openOwn(name) {
      const page = await browser.newPage();
      // Not by `goto`: it waits to be told that a navigation began, and misses that while the new tab's own is under way.
      const { _id: context } = page.mainFrame() as unknown as { readonly _id: string };
      await connection.send('browsingContext.navigate', {
        context,
        url: `moz-extension://${FIREFOX_ROOT}/${name}.html`,
        wait: 'none',
      });
      await page.waitForFunction(() => document.readyState === 'complete' && document.querySelector('main, .popup'));
      return page;
    },
    async inBrowserWindow(expression) {
      const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
      const context = tree.contexts?.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
      const { result } = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
      if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
      return result.result?.value ?? '';
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await server.close();
    },
  };
}
