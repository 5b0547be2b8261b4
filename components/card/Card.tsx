import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../lib/model';
import type { Clause } from '../../lib/page/clause';
import type { CardState, PageActions, PageState } from '../../lib/page/page-state';
import { Emphasis } from '../shared/Emphasis';
import { formatDate } from '../shared/format-date';
import { MarkIcon } from '../shared/MarkIcon';
import { confidenceLevel, DIRECTION_WORDS, POLARITY_WORDS, SEVERITY_WORDS } from '../shared/words';
import { CardSection, SECTION_WORDS, sectionsOf } from './CardSections';
import { Quote } from './Quote';
import { useCardPosition } from './use-card-position';

/** One clause, explained: the point at first glance, the rest on demand. A dialog that lets the page live on. */
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
  const id = card.ids[card.at] as string;
  const clause = state.clauses.find((each) => each.id === id);
  const byPointer = card.how === 'hover';
  const onHidden = useCallback(() => byPointer && actions.closeCard(), [byPointer, actions]);
  useCardPosition(box, tip, { range: state.ranges.get(id) ?? null, pointer: card.pointer, onHidden });
  useEffect(() => {
    if (card.focus) box.current?.focus({ preventScroll: true });
  }, [card.focus]);
  useEffect(() => {
    box.current?.querySelector('.card-body')?.scrollTo({ top: 0 });
  }, [id]);
  // A section opened below the edge of a small card would look as if nothing had happened.
  useLayoutEffect(() => {
    const part = box.current?.querySelector('.card-section');
    if (part && part.getBoundingClientRect().bottom > (box.current?.getBoundingClientRect().bottom ?? 0)) {
      box.current?.querySelector('.card-sections')?.scrollIntoView({ block: 'start' });
    }
  }, [card.section, id]);
  if (!clause) return null;

  const type = clause.finding ? state.types[clause.finding.type] : undefined;
  const sections = sectionsOf(clause, type);
  const open = card.section && sections.includes(card.section) ? card.section : null;
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
        if (event.key === 'Escape') actions.closeCard();
        else if (event.key === 'ArrowRight' && card.ids.length > 1) actions.turnCard(1);
        else if (event.key === 'ArrowLeft' && card.ids.length > 1) actions.turnCard(-1);
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
            <button type="button" class="tool" aria-label="Close" onClick={() => actions.closeCard()}>
              <svg viewBox="0 0 12 12" aria-hidden="true">
                <path d="M2 2 10 10M10 2 2 10" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" />
              </svg>
            </button>
          </div>
        </div>
        <h2 id="clause-title" class="title">
          {clause.finding ? (type?.name ?? clause.finding.type) : 'This passage changed'}
        </h2>
        {clause.finding && (
          <p id="clause-impact" class="impact">
            <Emphasis text={clause.finding.impact} />
          </p>
        )}
        {clause.change && <ChangeLine clause={clause} visitedAt={state.since?.visitedAt ?? null} />}
        {!state.ranges.has(id) && clause.words && <p class="small muted">Its words are not found on the page as it is now.</p>}
        <div class="card-sections">
          {sections.map((section) => (
            <button
              key={section}
              type="button"
              class="small"
              aria-expanded={open === section}
              aria-controls="clause-section"
              onClick={() => actions.toggleSection(section)}
            >
              {SECTION_WORDS[section]}
            </button>
          ))}
        </div>
        {!open && clause.finding && <Saying finding={clause.finding} />}
        {open && (
          <section id="clause-section" class="card-section" aria-label={SECTION_WORDS[open]}>
            <CardSection section={open} clause={clause} type={type} />
            <p class="small muted">A reading of the words, not legal advice.</p>
          </section>
        )}
      </div>
    </div>
  );
}

/** Severity and polarity in a shape and in words: "▲ High, against you", "● Medium, neutral", "✓ In your favour". */
function Standing({ clause: { finding, mark } }: { readonly clause: Clause }) {
  if (!finding || !mark) {
    return (
      <span class="changed standing">
        <MarkIcon mark="changed" /> Changed
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

function ChangeLine({ clause: { change }, visitedAt }: { readonly clause: Clause; readonly visitedAt: string | null }) {
  if (!change) return null;
  return (
    <p class="change-line small">
      <span class="changed standing">
        <MarkIcon mark="changed" /> {visitedAt ? `Since ${formatDate(visitedAt)}:` : 'Changed:'}
      </span>{' '}
      {change.summary} <strong class={change.direction}>{DIRECTION_WORDS[change.direction]}</strong>
    </p>
  );
}
