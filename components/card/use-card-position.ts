import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { type CardPlacement, placeCard } from './place-card';

export interface CardPlace {
  readonly range: Range | null;
  /** Where the pointer was when the card opened, in CSS pixels of the window then. */
  readonly pointer: { readonly x: number; readonly y: number } | null;
  /** The clause was scrolled out of sight. */
  onHidden(): void;
}

/** Keeps the card by its clause while page, window and card move and grow. */
export function useCardPosition(
  card: RefObject<HTMLElement | null>,
  tip: RefObject<HTMLElement | null>,
  { range, pointer, onHidden }: CardPlace,
): void {
  useLayoutEffect(() => {
    const element = card.current;
    const body = element?.querySelector<HTMLElement>('.card-body');
    const foot = element?.querySelector<HTMLElement>('.card-foot');
    const arrow = tip.current;
    if (!element || !body || !arrow) return;
    const opened = range?.getBoundingClientRect();
    // The eye stays on the same words while the page scrolls under the window.
    const offset = pointer && opened ? { x: pointer.x - opened.left, y: pointer.y - opened.top } : null;

    let at: CardPlacement['side'] | undefined;
    const place = () => {
      const window = { width: document.documentElement.clientWidth, height: globalThis.innerHeight };
      const box = range?.getBoundingClientRect();
      const lost = !box || (box.width === 0 && box.height === 0);
      const clause = lost ? { left: 0, right: window.width, top: 0, bottom: window.height } : box;
      if (!lost && (box.bottom < 0 || box.top > window.height)) onHidden();
      const line = range?.getClientRects()[0];
      const eye = offset
        ? { x: clause.left + offset.x, y: clause.top + offset.y }
        : { x: (line?.left ?? clause.left) + 40, y: ((line?.top ?? 0) + (line?.bottom ?? 0)) / 2 };
      const around = element.offsetHeight - element.clientHeight + (foot?.offsetHeight ?? 0);
      const size = { width: element.offsetWidth, height: body.scrollHeight + around };
      const { side, left, top, maxHeight, tip } = placeCard({ clause, eye, card: size, window, ...(at && { side: at }) });
      at = side;
      element.dataset.placement = side;
      Object.assign(element.style, {
        left: `${Math.round(left)}px`,
        top: `${Math.round(top)}px`,
        maxHeight: `${Math.floor(maxHeight)}px`,
        visibility: 'visible',
      });
      const along = `${Math.round(tip - arrow.offsetWidth / 2)}px`;
      const vertical = side === 'left' || side === 'right';
      Object.assign(arrow.style, { left: vertical ? '' : along, top: vertical ? along : '' });
    };

    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(place);
    };
    place();
    const end = new AbortController();
    // Capture: panes inside the page scroll too, and their events do not bubble.
    addEventListener('scroll', soon, { capture: true, passive: true, signal: end.signal });
    addEventListener('resize', soon, { signal: end.signal });
    const resized = new ResizeObserver(soon);
    for (const watched of [element, ...element.children, ...body.children, document.documentElement]) resized.observe(watched);
    return () => {
      end.abort();
      resized.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [range, pointer?.x, pointer?.y, card, tip, onHidden]);
}
