import { unclobbered } from '../reading/unclobbered';
import { clausesAt } from './hit-test';
import type { Hover } from './hover';

/** What a click belongs to rather than to a marked clause. */
const CONTROLS =
  'a[href],button,input,select,textarea,summary,label,[role="button"],[role="link"],[contenteditable=""],[contenteditable="true"]';

export interface PointerTarget {
  readonly hover: Hover;
  /** Of the clauses that are drawn. */
  ranges(): ReadonlyMap<string, Range>;
  /** Told before the hover machine hears of it. */
  at(x: number, y: number): void;
}

/**
 * Tells the hover machine where the pointer is: over which marked words, pressed where. `own` is our element in the page.
 * Events that a script made up are not the reader's.
 */
export function watchPointer(document: Document, own: Element, { hover, ranges, at }: PointerTarget, signal: AbortSignal): void {
  const page = unclobbered(document);
  let frame = 0;
  const inOwn = (event: Event) => event.composedPath().includes(own);

  page.addEventListener(
    'pointermove',
    (event) => {
      // A pressed button means that the reader selects or drags; a finger has no hover.
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
      const { clientX, clientY } = event;
      const own = inOwn(event);
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (signal.aborted || own) return;
        const ids = clausesAt(document, clientX, clientY, ranges());
        if (ids.length > 0) at(clientX, clientY);
        hover.over(ids);
      });
    },
    { passive: true, signal },
  );
  page.documentElement.addEventListener('pointerleave', () => hover.over([]), { signal });
  page.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || inOwn(event)) return;
      const onControl = event.target instanceof Element && event.target.closest(CONTROLS) !== null;
      const selecting = page.getSelection()?.isCollapsed === false;
      const ids = onControl || selecting ? [] : clausesAt(document, event.clientX, event.clientY, ranges());
      if (ids.length === 0) return hover.dismiss();
      at(event.clientX, event.clientY);
      hover.show(ids, 'press');
    },
    { signal },
  );
}
