/** Milliseconds that the pointer rests on a clause before we prepare; shorter is only passing by (MediaWiki's Popups measured 150). */
export const START_MS = 150;
/** Milliseconds from arriving to the open card: late enough not to flash while the pointer travels, early enough to feel prompt. */
export const SHOW_MS = 350;
/** Milliseconds of grace after leaving: time to travel into the card. */
export const LEAVE_MS = 300;

export type Opening = 'hover' | 'press' | 'key' | 'list';

export interface HoverOutput {
  /** The reader seems interested: fetch what the card will need. */
  prepare(ids: readonly string[]): void;
  open(ids: readonly string[], how: Opening): void;
  close(): void;
}

export interface Timers {
  set(run: () => void, milliseconds: number): number;
  clear(timer: number): void;
}

export interface Hover {
  /** The pointer is over these clauses' words; [] for none. Called on every move; cheap when nothing changed. */
  over(ids: readonly string[]): void;
  /** The pointer went into the card, or left it. */
  card(inside: boolean): void;
  /** Opens at once and stays until dismissed: by click, touch, key, or from the list. */
  show(ids: readonly string[], how: Exclude<Opening, 'hover'>): void;
  /** The reader works in the card (focus, a click in it): it stays until dismissed. */
  pin(): void;
  /** Escape, a click outside, the close button. */
  dismiss(): void;
  /** Drops every timer, without a word. */
  stop(): void;
}

/** idle → (START_MS) preparing → (SHOW_MS) open → (LEAVE_MS) idle; a pinned card ignores the pointer. */
export function createHover(output: HoverOutput, timers: Timers): Hover {
  let shown: { readonly key: string; pinned: boolean } | null = null;
  let pending: { readonly key: string; timer: number } | null = null;
  let leaving: number | null = null;
  let inCard = false;

  const keyOf = (ids: readonly string[]) => ids.join('\n');
  const dropPending = () => {
    if (pending) timers.clear(pending.timer);
    pending = null;
  };
  const stay = () => {
    if (leaving !== null) timers.clear(leaving);
    leaving = null;
  };
  const close = () => {
    stay();
    inCard = false;
    if (!shown) return;
    shown = null;
    output.close();
  };
  // What closes by leaving does not stop what is about to open: the pointer may be resting on another clause.
  const leave = () => {
    if (shown && !shown.pinned && leaving === null) leaving = timers.set(close, LEAVE_MS);
  };
  const open = (ids: readonly string[], how: Opening) => {
    stay();
    dropPending();
    shown = { key: keyOf(ids), pinned: how !== 'hover' };
    output.open(ids, how);
  };

  return {
    over(ids) {
      if (inCard || shown?.pinned) return;
      const key = keyOf(ids);
      if (key === pending?.key) return;
      dropPending();
      if (shown?.key === key) return stay();
      leave();
      if (ids.length === 0) return;
      const prepare = () => {
        output.prepare(ids);
        pending = { key, timer: timers.set(() => open(ids, 'hover'), SHOW_MS - START_MS) };
      };
      pending = { key, timer: timers.set(prepare, START_MS) };
    },
    card(inside) {
      inCard = inside && shown !== null;
      if (!inCard) return leave();
      stay();
      dropPending();
    },
    show: open,
    pin() {
      stay();
      if (shown) shown.pinned = true;
    },
    dismiss() {
      dropPending();
      close();
    },
    stop() {
      stay();
      dropPending();
    },
  };
}
