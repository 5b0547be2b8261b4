export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface CardPlacement {
  readonly side: 'right' | 'left' | 'bottom' | 'top' | 'docked';
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  /** Where the arrow points, along the edge that faces the clause, from the card's own corner. */
  readonly tip: number;
}

/** CSS pixels: card to clause (with the arrow between), card to the window's edge, arrow to the card's corner. */
const GAP = 10;
const EDGE = 8;
const CORNER = 20;
/** Share of the window that the card takes at most. */
const SHARE = 0.6;
const DOCKED_SHARE = 0.45;
/** With less height than this the card says too little where it is. */
const LEAST_HEIGHT = 140;

export interface Scene {
  /** All lines of the clause. */
  readonly clause: Box;
  /** Where the reader looks: the pointer, or the clause's first line. */
  readonly eye: { readonly x: number; readonly y: number };
  /** The card as high as its content wants. */
  readonly card: { readonly width: number; readonly height: number };
  readonly window: { readonly width: number; readonly height: number };
  /** Where the card is already: it stays there as long as it can, lest it jump away from under the pointer as it grows. */
  readonly side?: CardPlacement['side'];
}

/**
 * Puts the card beside the clause where there is room, else below it or above it, whichever shows more: never on the
 * clause, always in the window. Where no side has room it is docked to the window's foot. All in CSS pixels of the window.
 */
export function placeCard({ clause, eye, card, window, side }: Scene): CardPlacement {
  const most = Math.min(window.height * SHARE, window.height - 2 * EDGE);
  const height = Math.min(card.height, most);

  const beside = (at: 'right' | 'left', left: number): CardPlacement => {
    const top = within(eye.y - CORNER, EDGE, window.height - EDGE - height);
    return { side: at, left, top, maxHeight: most, tip: within(eye.y - top, CORNER, height - CORNER) };
  };
  if (window.width - clause.right >= GAP + card.width + EDGE) return beside('right', clause.right + GAP);
  if (clause.left >= GAP + card.width + EDGE) return beside('left', clause.left - GAP - card.width);

  const below = window.height - EDGE - Math.max(clause.bottom + GAP, EDGE);
  const above = Math.min(clause.top - GAP, window.height - EDGE) - EDGE;
  const left = within(eye.x - CORNER * 1.5, EDGE, window.width - EDGE - card.width);
  const tip = within(eye.x - left, CORNER, card.width - CORNER);
  const least = Math.min(LEAST_HEIGHT, height);
  const stays = (side === 'bottom' && below >= least) || (side === 'top' && above >= least);
  const goesBelow = stays ? side === 'bottom' : below >= height || below >= above;
  const room = goesBelow ? below : above;
  if (room < least) {
    const docked = Math.min(card.height, window.height * DOCKED_SHARE);
    return {
      side: 'docked',
      left: within((window.width - card.width) / 2, EDGE, window.width),
      top: window.height - EDGE - docked,
      maxHeight: docked,
      tip,
    };
  }
  const shown = Math.min(height, room);
  return goesBelow
    ? { side: 'bottom', left, top: Math.max(clause.bottom + GAP, EDGE), maxHeight: Math.min(most, room), tip }
    : { side: 'top', left, top: Math.min(clause.top - GAP, window.height - EDGE) - shown, maxHeight: Math.min(most, room), tip };
}

/** `least` wins where the bounds cross: the start of the card is worth more than its end. */
const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
