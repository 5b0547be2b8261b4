import type { ComponentType } from 'preact';
import type { Client } from '../../lib/messages/messenger';
import type { BackgroundApi } from '../../lib/messages/protocol';
import type { Route } from './use-route';

/** What the dashboard talks to; its composition root brings it. */
export interface DashboardParts {
  readonly background: Client<BackgroundApi>;
  readonly settings: {
    read(): Promise<DashboardSettings>;
    change(patch: Partial<DashboardSettings>): Promise<void>;
  };
  /** Opens an address in a new tab. */
  open(url: string): void;
}

export interface DashboardSettings {
  readonly watchVisited: boolean;
}

export interface ScreenProps extends DashboardParts {
  /** What stands in the address after the screen's own name. */
  readonly route: Route;
}

export interface Screen {
  /** First part of the hash: `library` is `#/library`, and all that starts so (`#/library/some/path?query`). */
  readonly route: string;
  /** In the navigation, above the screen, and in the tab's title. */
  readonly title: string;
  readonly Component: ComponentType<ScreenProps>;
  /** Under which heading of the navigation; without one it is reached by links only. */
  readonly group?: 'read' | 'clauselight';
  /** Shown without navigation and heading, for print. */
  readonly bare?: true;
}
