import type { Client } from '../../lib/messages/messenger';
import type { BackgroundApi, PageApi, PageSummary, Result, WatchedPlatform } from '../../lib/messages/protocol';

/** The page that the popup was opened on. */
export interface PopupPage {
  readonly client: Client<PageApi>;
  /** Reads it at the reader's request, whatever its address; `forbidden` where no extension may look. */
  read(): Promise<Result<PageSummary>>;
  /** Is it a web page at all, as far as we may know? */
  readonly web: boolean;
}

export interface PopupSettings {
  readonly watchVisited: boolean;
  readonly pillHidden: boolean;
  readonly pillHiddenOn: readonly string[];
}

/** What the popup talks to; its composition root brings it. */
export interface PopupParts {
  readonly background: Client<BackgroundApi>;
  /** The background's answer to `library`, asked for before anything else: a worker that was asleep has to start for it. */
  readonly library: Promise<Result<readonly WatchedPlatform[]>>;
  /** Null where there is no tab. */
  readonly page: PopupPage | null;
  readonly settings: {
    read(): Promise<PopupSettings>;
    change(patch: Partial<PopupSettings>): Promise<void>;
  };
  readonly checks: {
    read(): Promise<{ readonly on: boolean }>;
    /** Switches checks on or off; false where leave for it was refused and all is as it was. */
    choose(on: boolean): Promise<boolean>;
  };
  /** Opens an address in a tab and closes the popup. */
  open(url: string): void;
  /** Opens a screen of the dashboard and closes the popup. */
  openDashboard(screen: 'library' | 'changes' | 'digest'): void;
  close(): void;
}
