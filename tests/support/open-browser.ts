import path from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { findChromium } from './find-chromium';
import { openRoots } from './open-roots';

/** The build that ships. */
export const EXTENSION = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface OpenBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly worker: Worker;
}

/** Opens a real Chromium with the built extension on it; every https host is looked for at `port` of this machine. */
export async function openBrowser(options: {
  readonly port: number;
  /** Folder of a build; the one that ships where none is given. */
  readonly extension?: string;
  /** The build as it is, with its root closed to tests too. */
  readonly sealed?: boolean;
  readonly headless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly keepWelcome?: boolean;
  /** Folder of the browser's own, which stays; a new one where none is given. */
  readonly profile?: string;
  /**
   * The worker's own requests reach the server too: Playwright accepts its certificate for pages only. So do the requests that the
   * browser makes for itself.
   */
  readonly workerAsks?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
}): Promise<OpenBrowser> {
  const build = options.extension ?? EXTENSION;
  const extension = options.sealed ? build : openRoots(build);
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: findChromium(),
    headless: options.headless ?? true,
    chromiumSandbox: false,
    ignoreHTTPSErrors: true,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1280, height: 800 },
    args: [
      // Both are needed: Playwright's own defaults switch extensions off.
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP *:443 127.0.0.1:${options.port}, MAP *:80 127.0.0.1:9`,
      ...(options.workerAsks ? ['--ignore-certificate-errors'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // A fresh profile is a fresh installation: the welcome page opens, and would be in the way of all other tests.
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const welcome = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome));
  if (!options.keepWelcome) await welcome.close();
  return { context, worker, extensionId: new URL(worker.url()).host };
}
