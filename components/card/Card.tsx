import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../lib/model';
import type { Clause } from '../../lib/page/clause';
import type { CardState, PageActions, PageState } from '../../lib/page/page-state';
import { Emphasis } from '../shared/Emphasis';
import { formatDate } from '../shared/format-date';
import { MarkIcon } from '../shared/MarkIcon';
import { WordDiff } from '../shared/WordDiff';
import { CHANGE_WORDS, confidenceLevel, DIRECTION_WORDS, POLARITY_WORDS, SEVERITY_WORDS } from '../shared/words';
import { CardFoot, type Sheet } from './CardFoot';
import { CardSections } from './CardSections';
import { CiteSheet } from './CiteSheet';
import { changedNames } from './ClauseEntry';
import { CloseIcon } from './CloseIcon';
import { HowCommon } from './HowCommon';
import { Quote } from './Quote';
import { ReportSheet } from './ReportSheet';
import { useAtlas } from './use-atlas';
import { useCardPosition } from './use-card-position';

/** CSS pixels of the depths that must be in sight when they open. */
const LEAST_DEPTH_PX = 60;

/** One clause, explained: the point at first glance, the rest one key or click deeper. A dialog that lets the page live on. */
export function Card({
  card,
  state,
  actions,
}: {
  readonly card: CardState;
  readonly state: PageState;
  readonly actions: PageActions;
}) {
  const box = useRef<HTMLDivElement>(null);
  const tip = useRef<HTMLDivElement>(null);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const turnSheet = (to: Sheet | null) => {
    setSheet(to);
    // What had the focus in the sheet goes with it.
    if (to === null) box.current?.focus({ preventScroll: true });
  };
  const id = card.ids[card.at] as string;
  const clause = state.clauses.find((each) => each.id === id);
  const byPointer = card.how === 'hover' && !card.held;
  const onHidden = useCallback(() => byPointer && actions.closeCard(), [byPointer, actions]);
  const atlas = useAtlas(clause?.finding?.type, actions);
  useCardPosition(box, tip, { range: state.ranges.get(id) ?? null, pointer: card.pointer, onHidden });
  useLayoutEffect(() => {
    if (card.focus) box.current?.focus({ preventScroll: true });
  }, [card.focus]);
  useEffect(() => setSheet(null), [id]);
  useEffect(() => box.current?.querySelector('.card-body')?.scrollTo({ top: 0 }), [id, sheet]);
  // On a small card the depths begin below its edge, and it would look as if nothing had happened.
  useLayoutEffect(() => {
    const sections = box.current?.querySelector('.card-sections');
    const edge = box.current?.querySelector('.card-foot')?.getBoundingClientRect().top ?? 0;
    if (sections && sections.getBoundingClientRect().top > edge - LEAST_DEPTH_PX) sections.scrollIntoView({ block: 'start' });
  }, [card.deep]);
  if (!clause) return null;

  const { finding, change } = clause;
  const type = finding ? state.types[finding.type] : undefined;
  return (
    <div
      ref={box}
      class="card"
      role="dialog"
      aria-modal="false"
      aria-labelledby="clause-title"
      aria-describedby="clause-impact"
      tabIndex={-1}
      onPointerEnter={() => actions.pointerInCard(true)}
      onPointerLeave={() => actions.pointerInCard(false)}
      onFocusIn={() => actions.pinCard()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          // A dialog of the page that we are in stays open.
          event.preventDefault();
          if (sheet) turnSheet(null);
          else actions.closeCard();
        } else if (card.ids.length < 2 || event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement)
          return;
        else if (event.key === 'ArrowRight') actions.turnCard(1);
        else if (event.key === 'ArrowLeft') actions.turnCard(-1);
      }}
    >
      <div ref={tip} class="card-tip" aria-hidden="true" />
      <div class="card-body">
        <div class="card-head">
          <p class="overline">
            <Standing clause={clause} />
            {type && <span class="muted">{type.familyName}</span>}
          </p>
          <div class="card-tools">
            {card.ids.length > 1 && (
              <>
                <button
                  type="button"
                  class="tool"
                  aria-label="Previous clause on these words"
                  onClick={() => actions.turnCard(-1)}
                >
                  ‹
                </button>
                <span class="small muted">{`${card.at + 1} of ${card.ids.length}`}</span>
                <button type="button" class="tool" aria-label="Next clause on these words" onClick={() => actions.turnCard(1)}>
                  ›
                </button>
              </>
            )}
            <button
              type="button"
              class="tool"
              aria-label="Keep this card open"
              title="Keep this card open"
              aria-pressed={card.held}
              onClick={() => actions.toggleHold()}
            >
              <svg viewBox="0 0 12 12" aria-hidden="true">
                <path d="M4 1h4M5 1v4L3 7h6L7 5V1M6 7v4.5" stroke="currentColor" stroke-width="1.2" stroke-linecap="round" />
              </svg>
            </button>
            <button type="button" class="tool" aria-label="Close" onClick={() => actions.closeCard()}>
              <CloseIcon />
            </button>
          </div>
        </div>
        <h2 id="clause-title" class="title">
          {finding ? (type?.name ?? finding.type) : changedNames(clause, state)}
        </h2>
        {finding && (
          <p id="clause-impact" class="impact">
            <Emphasis text={finding.impact} />
          </p>
        )}
        {change && <ChangeLine clause={clause} visitedAt={state.since?.visitedAt ?? null} />}
        {change && !finding && (
          <blockquote class="quote changed-words">
            <WordDiff before={change.before} after={change.after} />
          </blockquote>
        )}
        {!state.ranges.has(id) && clause.words && <p class="small muted">Its words are not found on the page as it is now.</p>}
        {finding && sheet === 'cite' && <CiteSheet finding={finding} actions={actions} />}
        {finding && sheet === 'report' && <ReportSheet finding={finding} actions={actions} />}
        {finding && !sheet && <HowCommon answer={atlas} />}
        {finding && !sheet && card.deep && (
          <CardSections clause={clause} type={type} atlas={atlas?.ok ? atlas.value : null} state={state} actions={actions} />
        )}
        {!sheet && !card.deep && finding && <Saying finding={finding} />}
      </div>
      <CardFoot clause={clause} card={card} state={state} actions={actions} sheet={sheet} setSheet={turnSheet} />
    </div>
  );
}

/** Severity and polarity in a shape and in words: "▲ High, against you", "● Medium, neutral", "✓ In your favour". */
function Standing({ clause: { finding, mark, change } }: { readonly clause: Clause }) {
  if (!finding || !mark) {
    return (
      <span class="changed standing">
        <MarkIcon mark="changed" /> {change ? CHANGE_WORDS[change.kind] : 'Changed'}
      </span>
    );
  }
  const words =
    finding.polarity === 'favourable'
      ? 'In your favour'
      : `${SEVERITY_WORDS[finding.severity]}, ${POLARITY_WORDS[finding.polarity]}`;
  return (
    <span class={`${mark} standing`}>
      <MarkIcon mark={mark} /> {words}
    </span>
  );
}

/** The contract's own words at first glance, and how sure the reading of them is. */
function Saying({ finding: { quote, evidence, confidence, basis } }: { readonly finding: Finding }) {
  return (
    <div class="card-saying">
      <Quote text={quote} evidence={evidence} />
      <p class="small muted">{`${SEVERITY_WORDS[confidenceLevel(confidence)]} confidence, ${basis}`}</p>
    </div>
  );
}

function ChangeLine({ clause: { change, finding }, visitedAt }: { readonly clause: Clause; readonly visitedAt: string | null }) {
  if (!change) return null;
  return (
    <p id={finding ? undefined : 'clause-impact'} class={finding ? 'change-line small' : 'change-line'}>
      <span class="changed standing">
        <MarkIcon mark="changed" /> {visitedAt ? `Since ${formatDate(visitedAt)}:` : 'Changed:'}
      </span>{' '}
      {change.summary} <strong class={change.direction}>{DIRECTION_WORDS[change.direction]}</strong>
    </p>
  );
}
