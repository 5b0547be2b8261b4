import type { ClauseInAtlas, Wording } from '../atlas/answers';
import type {
  Citation,
  DismissScope,
  OpenedPage,
  PageSettings,
  PageStatus,
  ReportReason,
  Result,
  WordingRequest,
} from '../messages/protocol';
import type { Block, ClauseTypeId, Comparison, DocumentRef, Finding } from '../model';
import type { Clause, ClauseTypes } from './clause';
import type { Theme } from './highlight-style';
import type { Opening } from './hover';

export interface CardState {
  /** Clauses on the same words, the narrowest first. */
  readonly ids: readonly string[];
  readonly at: number;
  /** All that there is to say, rather than the point at first glance. */
  readonly deep: boolean;
  /** The reader pinned it: only they close it. */
  readonly held: boolean;
  readonly how: Opening;
  /** Keyboard focus belongs in the card: the reader asked for it by key. */
  readonly focus: boolean;
  /** Where the pointer was, in CSS pixels of the viewport; null when opened by key or from a list. */
  readonly pointer: { readonly x: number; readonly y: number } | null;
}

/** All that the card, the pill and the list show. */
export interface PageState {
  readonly phase: 'idle' | 'asleep' | 'reading' | 'failed' | PageStatus;
  readonly document: DocumentRef | null;
  readonly watched: boolean;
  readonly blocks: readonly Block[];
  readonly clauses: readonly Clause[];
  readonly types: ClauseTypes;
  /** Where the clauses lie now. One with words but without an entry is an orphan. */
  readonly ranges: ReadonlyMap<string, Range>;
  readonly since: { readonly visitedAt: string; readonly comparison: Comparison } | null;
  /** Why this reading was not kept, if it was not. */
  readonly notKept: OpenedPage['notKept'] | null;
  readonly settings: PageSettings;
  readonly pillShown: boolean;
  readonly listOpen: boolean;
  readonly card: CardState | null;
  /** Of our own surfaces: the page's, so that they sit quietly on it. */
  readonly theme: Theme;
  /** Said to a screen reader. */
  readonly announcement: string;
}

/** What the reader can do there. */
export interface PageActions {
  openClause(ids: readonly string[], how: Exclude<Opening, 'hover'>): void;
  closeCard(): void;
  turnCard(direction: 1 | -1): void;
  toggleDepth(): void;
  toggleHold(): void;
  /** Opens the details and moves the focus into the card. */
  enterCard(): void;
  pinCard(): void;
  pointerInCard(inside: boolean): void;
  step(direction: 1 | -1): void;
  toggleList(): void;
  setShow(show: PageSettings['show']): void;
  movePill(corner: PageSettings['pillCorner']): void;
  dismissPill(scope: DismissScope): void;
  retry(): void;
  /** Tells a screen reader what has just been done. */
  say(words: string): void;
  cite(finding: Finding): Promise<Result<Citation>>;
  /** How everyone else handles clauses of a type. */
  askAtlas(type: ClauseTypeId): Promise<Result<ClauseInAtlas>>;
  /** The words of somebody else's clause. */
  wording(request: WordingRequest): Promise<Result<Wording>>;
  /** Opens the clause's report in a tab, for print and with its evidence. */
  openPrint(finding: Finding): Promise<Result<null>>;
  /** Keeps, on this machine, that the reader thinks a finding wrong. */
  report(finding: Finding, reason: ReportReason, note: string): Promise<Result<null>>;
}

export const INITIAL_SETTINGS: PageSettings = { show: 'notable', pillHidden: false, pillCorner: 'bottom-right', concerns: [] };

export const INITIAL_STATE: PageState = {
  phase: 'idle',
  document: null,
  watched: false,
  blocks: [],
  clauses: [],
  types: {},
  ranges: new Map(),
  since: null,
  notKept: null,
  settings: INITIAL_SETTINGS,
  pillShown: false,
  listOpen: false,
  card: null,
  theme: 'light',
  announcement: '',
};

/** The page as opened, before its clauses are anchored. */
export const stateOf = ({ status, document, watched, types, since, settings, notKept }: OpenedPage) => ({
  phase: status,
  document,
  watched,
  types,
  since,
  settings,
  notKept: notKept ?? null,
});
