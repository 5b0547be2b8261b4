import type { ComponentType } from 'preact';
import type { Client } from '../../lib/messages/messenger';
import type {
  BackgroundApi,
  CheckSettings,
  PageSettings,
  Restored,
  Result,
  Runs,
  ShelvedAtlas,
} from '../../lib/messages/protocol';
import type { Severity } from '../../lib/model';
import type { Route } from './use-route';

/** What the dashboard talks to; its composition root brings it. */
export interface DashboardParts {
  readonly background: Client<BackgroundApi>;
  readonly settings: {
    read(): Promise<DashboardSettings>;
    change(patch: Partial<DashboardSettings>): Promise<void>;
  };
  /** The card that the training of the model wrote, in Markdown. */
  readonly modelCard: string;
  /** Packages whose code is in this build. */
  licences(): Promise<Result<readonly PackageLicence[]>>;
  /** Has pages read there; false where the reader gave no leave for it. */
  chooseRuns(runs: Runs): Promise<boolean>;
  /** Checks while the reader is away. `choose` asks for leave; false where the reader gave none. */
  readonly checks: {
    read(): Promise<CheckSettings>;
    change(patch: Partial<CheckSettings>): Promise<void>;
    choose(on: boolean): Promise<boolean>;
  };
  /** May notices be shown? `ask` asks for leave. */
  readonly notices: {
    allowed(): Promise<boolean>;
    ask(): Promise<boolean>;
  };
  /** Everything stored, as one file, and such a file taken in beside what is there (a bad one changes nothing). */
  readonly backup: {
    write(): Promise<Result<Blob>>;
    restore(file: Blob): Promise<Result<Restored>>;
  };
  /** Collections that the reader took in beside the atlas that ships; a bad file changes nothing. */
  readonly atlases: {
    list(): Promise<Result<readonly ShelvedAtlas[]>>;
    takeIn(files: readonly File[]): Promise<Result<ShelvedAtlas>>;
    remove(id: string): Promise<Result<void>>;
  };
  /** Opens an address in a new tab. */
  open(url: string): void;
}

export interface DashboardSettings {
  readonly watchVisited: boolean;
  readonly runs: Runs;
  readonly show: PageSettings['show'];
  readonly pillHidden: boolean;
  readonly pillHiddenOn: readonly string[];
  readonly notifyOf: readonly Severity[];
  readonly concerns: readonly string[];
  readonly theme: 'system' | 'light' | 'dark';
}

export interface PackageLicence {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  readonly author: string | null;
  /** The licence's own words; null where the package came without. */
  readonly text: string | null;
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
  readonly group?: 'read' | 'atlas' | 'clauselight';
  /** Shown without navigation and heading, for print. */
  readonly bare?: true;
}
