import { useEffect, useRef, useState } from 'preact/hooks';
import { mapTicks, type Tick } from '../../lib/page/map-ticks';
import type { PageActions, PageState } from '../../lib/page/page-state';
import { MARK_WORDS } from '../shared/words';

/** Milliseconds after the last scrolling for which it stays in sight: time to get the pointer there. */
const LINGER_MS = 1500;

/** A map at the page's edge: a tick for each clause. In sight while the page scrolls, and while it has the focus. */
export function Rail({ state, actions }: { readonly state: PageState; readonly actions: PageActions }) {
  const [ticks, setTicks] = useState<readonly Tick[]>([]);
  const [awake, setAwake] = useState(false);
  const [focused, setFocused] = useState(false);
  const [active, setActive] = useState(0);
  const latest = useRef(state);
  latest.current = state;
  const { clauses, types } = state;

  useEffect(() => {
    let asleep = 0;
    const end = new AbortController();
    const wake = () => {
      clearTimeout(asleep);
      asleep = window.setTimeout(() => setAwake(false), LINGER_MS);
      setAwake(true);
    };
    // Capture: panes inside the page scroll too, and their events do not bubble.
    addEventListener('scroll', wake, { capture: true, passive: true, signal: end.signal });
    return () => {
      end.abort();
      clearTimeout(asleep);
    };
  }, []);
  // Where the ticks lie depends on the layout: worked out when the rail comes into sight, not while it is away.
  const shown = awake || focused;
  useEffect(() => {
    if (shown) setTicks(mapTicks(latest.current));
  }, [shown, state.ranges, state.settings.show]);

  const at = Math.min(active, ticks.length - 1);
  const open = (tick: Tick | undefined) => tick && actions.openClause([tick.id], 'list');
  const move = (to: number) => setActive(Math.max(0, Math.min(to, ticks.length - 1)));
  const nameOf = (id: string) => {
    const clause = clauses.find((each) => each.id === id);
    return clause?.finding ? (types[clause.finding.type]?.name ?? clause.finding.type) : 'A passage';
  };
  return (
    <div
      class={`rail${shown ? ' shown' : ''}`}
      role="listbox"
      aria-label="Map of the clauses on this page"
      tabIndex={0}
      {...(ticks[at] && { 'aria-activedescendant': `tick-${at}` })}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onPointerDown={(event) => {
        const { top, height } = event.currentTarget.getBoundingClientRect();
        const y = (event.clientY - top) / height;
        open([...ticks].sort((a, b) => Math.abs(a.at - y) - Math.abs(b.at - y))[0]);
        // The press is for the clause; the focus stays where the reader has it.
        event.preventDefault();
      }}
      onKeyDown={(event) => {
        const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: ticks.length - 1 }[event.key];
        if (to !== undefined) move(to);
        else if (event.key === 'Enter' || event.key === ' ') open(ticks[at]);
        else if (event.key === 'Escape' && state.card) actions.closeCard();
        else return;
        event.preventDefault();
      }}
    >
      {ticks.map(({ id, mark, at: share }, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the listbox has the focus and names the active option
        <div
          key={id}
          id={`tick-${index}`}
          role="option"
          class={`tick ${mark}`}
          aria-selected={index === at}
          aria-label={`${nameOf(id)}, ${MARK_WORDS[mark]}`}
          style={{ top: `${(share * 100).toFixed(2)}%` }}
        />
      ))}
    </div>
  );
}
