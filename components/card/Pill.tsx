import { useRef, useState } from 'preact/hooks';
import { type ClauseCounts, countClauses } from '../../lib/page/clause';
import { MARKS } from '../../lib/page/mark';
import type { PageActions, PageState } from '../../lib/page/page-state';
import { MarkIcon } from '../shared/MarkIcon';
import { count, MARK_WORDS } from '../shared/words';
import { CloseIcon } from './CloseIcon';

type Corner = PageState['settings']['pillCorner'];

/** CSS pixels that the pointer travels before a press becomes a drag. */
const DRAG_PX = 6;

/** What was found, in one line in a corner. Opens the list; goes to another corner by pointer or arrow keys; can be sent away. */
export function Pill({ state, actions }: { readonly state: PageState; readonly actions: PageActions }) {
  const [menu, setMenu] = useState(false);
  const [shift, setShift] = useState<{ x: number; y: number } | null>(null);
  const press = useRef<{ x: number; y: number } | null>(null);
  const dragged = useRef(false);
  const { phase, clauses, settings, listOpen } = state;
  const counts = countClauses(clauses);
  const message = messageOf(phase, counts);
  const corner = settings.pillCorner;

  const drag = (event: PointerEvent, pill: HTMLElement) => {
    if (!press.current || event.buttons === 0) return;
    const [x, y] = [event.clientX - press.current.x, event.clientY - press.current.y];
    if (!dragged.current && Math.hypot(x, y) < DRAG_PX) return;
    dragged.current = true;
    pill.setPointerCapture(event.pointerId);
    setShift({ x, y });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the drag handle is the whole pill; keys do the same on its button
    <div
      class={`pill ${corner}${shift ? ' dragged' : ''}`}
      style={shift ? { transform: `translate(${shift.x}px, ${shift.y}px)` } : {}}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        press.current = { x: event.clientX, y: event.clientY };
        dragged.current = false;
        const pill = event.currentTarget;
        const end = new AbortController();
        const options = { capture: true, signal: end.signal };
        // Heard at the window: the first move of a fast flick is already outside the pill.
        addEventListener('pointermove', (move) => drag(move, pill), options);
        for (const type of ['pointerup', 'pointercancel'] as const) addEventListener(type, () => end.abort(), options);
      }}
      onPointerUp={(event) => {
        press.current = null;
        if (!dragged.current) return;
        setShift(null);
        actions.movePill(cornerAt(event.clientX, event.clientY));
      }}
      onPointerCancel={() => {
        press.current = null;
        setShift(null);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        if (menu) setMenu(false);
        else if (state.card) actions.closeCard();
        else if (listOpen) actions.toggleList();
      }}
    >
      <button
        type="button"
        class="pill-main"
        aria-expanded={listOpen}
        aria-label={`Clauselight: ${message ?? spokenCounts(counts)}. ${phase === 'failed' ? 'Try again' : 'List of clauses'}`}
        title="Arrow keys move it"
        onClick={() => {
          if (dragged.current) return;
          if (phase === 'failed') actions.retry();
          else actions.toggleList();
        }}
        onKeyDown={(event) => {
          const next = neighbour(corner, event.key);
          if (!next) return;
          event.preventDefault();
          actions.movePill(next);
        }}
      >
        {message ?? <Counts counts={counts} />}
      </button>
      <button
        type="button"
        class="tool"
        aria-label="Hide this summary"
        aria-expanded={menu}
        onClick={() => !dragged.current && setMenu(!menu)}
      >
        <CloseIcon />
      </button>
      {menu && (
        <section class="pill-menu" aria-labelledby="pill-menu-title">
          <p id="pill-menu-title" class="small muted">
            Hide this summary
          </p>
          <button type="button" onClick={() => actions.dismissPill('page')}>
            On this page
          </button>
          {state.document && (
            <button type="button" onClick={() => actions.dismissPill('platform')}>
              {`On ${state.document.platform}`}
            </button>
          )}
          <button type="button" onClick={() => actions.dismissPill('everywhere')}>
            Everywhere
          </button>
          <p class="small muted">Marks stay. The toolbar button opens it again.</p>
        </section>
      )}
    </div>
  );
}

function Counts({ counts }: { readonly counts: ClauseCounts }) {
  const shown = [...MARKS.filter((mark) => mark !== 'low'), 'changed' as const].filter((mark) => counts[mark] > 0);
  return (
    <>
      {shown.map((mark) => (
        <span key={mark} class="pill-count">
          <MarkIcon mark={mark} /> {counts[mark]}
        </span>
      ))}
    </>
  );
}

const spokenCounts = (counts: ClauseCounts): string =>
  [...MARKS, 'changed' as const]
    .filter((mark) => counts[mark] > 0)
    .map((mark) => `${counts[mark]} ${MARK_WORDS[mark]}`)
    .join(', ');

/** What the pill says in place of counts; null where it has counts to show. */
export function messageOf(phase: PageState['phase'], counts: ClauseCounts): string | null {
  switch (phase) {
    case 'reading':
    case 'idle':
      return 'Reading…';
    case 'failed':
      return 'Could not be read. Try again';
    case 'empty':
      return 'No text to read here';
    case 'unsupported-language':
      return 'Not in English: nothing is marked';
    case 'too-large':
      return 'Too long to read';
    case 'asleep':
      return 'Not read yet';
    case 'not-policy':
      return 'No terms or policy here';
    case 'read': {
      const notable = counts.high + counts.medium + counts.favourable + counts.changed;
      if (notable > 0) return null;
      return counts.low > 0 ? `${count(counts.low, 'minor clause')}, nothing of note` : 'Nothing of note found';
    }
  }
}

/** The corner of the window nearest to a point. */
const cornerAt = (x: number, y: number): Corner =>
  `${y < window.innerHeight / 2 ? 'top' : 'bottom'}-${x < window.innerWidth / 2 ? 'left' : 'right'}`;

/** The corner that an arrow key leads to; null for other keys, and where there is no further corner. */
export function neighbour(corner: Corner, key: string): Corner | null {
  const [row, column] = corner.split('-') as ['top' | 'bottom', 'left' | 'right'];
  const next: Readonly<Record<string, Corner>> = {
    ArrowUp: `top-${column}`,
    ArrowDown: `bottom-${column}`,
    ArrowLeft: `${row}-left`,
    ArrowRight: `${row}-right`,
  };
  const to = next[key];
  return to && to !== corner ? to : null;
}
