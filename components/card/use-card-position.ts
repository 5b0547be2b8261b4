import {
  arrow,
  autoUpdate,
  computePosition,
  flip,
  hide,
  offset,
  type Placement,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** CSS pixels: card to clause, card to the window's edge. */
const GAP = 10;
const EDGE = 8;
const WIDTH = 360;
/** Under this height a card beside its clause says too little: it is docked to the window's foot instead. */
const LEAST_HEIGHT = 140;

export interface CardPlace {
  readonly range: Range | null;
  readonly pointer: { readonly x: number; readonly y: number } | null;
  /** The clause was scrolled out of sight. */
  onHidden(): void;
}

/**
 * Keeps the card beside its clause where there is room, else below or above it; never on it, always in the window.
 * Where no side has room, or the clause has no place on the page, the card is docked to the foot of the window.
 */
export function useCardPosition(
  card: RefObject<HTMLElement | null>,
  tip: RefObject<HTMLElement | null>,
  { range, pointer, onHidden }: CardPlace,
): void {
  useLayoutEffect(() => {
    const element = card.current;
    const arrowElement = tip.current;
    if (!element || !arrowElement) return;
    if (!range) return dock(element);
    const place = async () => {
      const box = range.getBoundingClientRect();
      if (box.width === 0 && box.height === 0) return dock(element);
      const side = sideWithRoom(box);
      const { x, y, placement, middlewareData } = await computePosition(reference(range, side, pointer), element, {
        strategy: 'fixed',
        placement: side ?? 'bottom-start',
        middleware: [
          offset(GAP),
          ...(side ? [] : [flip({ fallbackPlacements: ['top-start'], crossAxis: false, padding: EDGE })]),
          shift({ padding: EDGE, crossAxis: false }),
          size({
            padding: EDGE,
            apply: ({ availableHeight }) => {
              const most = Math.min(window.innerHeight * 0.6, side ? window.innerHeight - 2 * EDGE : availableHeight);
              element.style.maxHeight = `${Math.max(0, Math.floor(most))}px`;
            },
          }),
          arrow({ element: arrowElement, padding: 14 }),
          hide(),
        ],
      });
      if (middlewareData.hide?.referenceHidden) onHidden();
      if (Number.parseFloat(element.style.maxHeight) < Math.min(LEAST_HEIGHT, element.scrollHeight)) return dock(element);
      element.dataset.placement = placement.split('-')[0] as string;
      Object.assign(element.style, {
        left: `${Math.round(x)}px`,
        top: `${Math.round(y)}px`,
        bottom: 'auto',
        visibility: 'visible',
      });
      const { x: tipX, y: tipY } = middlewareData.arrow ?? {};
      Object.assign(arrowElement.style, {
        left: tipX === undefined ? '' : `${tipX}px`,
        top: tipY === undefined ? '' : `${tipY}px`,
      });
    };
    return autoUpdate(reference(range, null, null), element, () => void place());
  }, [range, pointer?.x, pointer?.y, card, tip, onHidden]);
}

function dock(element: HTMLElement): undefined {
  element.dataset.placement = 'docked';
  const left = Math.max(EDGE, (window.innerWidth - WIDTH) / 2);
  Object.assign(element.style, { left: `${left}px`, top: 'auto', bottom: `${EDGE}px`, maxHeight: '45vh', visibility: 'visible' });
}

/** Right of the clause, left of it, or neither. */
function sideWithRoom(box: DOMRect): Placement | null {
  const needed = WIDTH + GAP + EDGE;
  if (document.documentElement.clientWidth - box.right >= needed) return 'right-start';
  return box.left >= needed ? 'left-start' : null;
}

/** The clause's box; above and below it narrowed to where the pointer is, so that the card opens near the eye. */
function reference(range: Range, side: Placement | null, pointer: CardPlace['pointer']): VirtualElement {
  const { startContainer: node } = range;
  const context = node instanceof Element ? node : node.parentElement;
  return {
    ...(context && { contextElement: context }),
    getClientRects: () => [...range.getClientRects()],
    getBoundingClientRect: () => {
      const box = range.getBoundingClientRect();
      if (side) return box;
      const first = range.getClientRects()[0] ?? box;
      const x = Math.min(Math.max((pointer?.x ?? first.left + 40) - 28, box.left), Math.max(box.left, box.right - 28));
      return new DOMRect(x, box.top, Math.min(56, box.width), box.height);
    },
  };
}
