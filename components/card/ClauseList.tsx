import { useEffect, useRef, useState } from 'preact/hooks';
import { type Clause, countClauses } from '../../lib/page/clause';
import { MARKS } from '../../lib/page/mark';
import { type Filter, type OutlineGroup, outlineOf } from '../../lib/page/outline';
import type { PageActions, PageState } from '../../lib/page/page-state';
import { plainText } from '../shared/Emphasis';
import { formatDate } from '../shared/format-date';
import { MarkIcon } from '../shared/MarkIcon';
import { count, DIRECTION_WORDS, MARK_WORDS } from '../shared/words';
import { messageOf } from './Pill';

/** The document's table of contents, by what its clauses do to the reader. */
export function ClauseList({ state, actions }: { readonly state: PageState; readonly actions: PageActions }) {
  const [filter, setFilter] = useState<Filter>('notable');
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  const { document: known, clauses, settings, since, phase } = state;
  const counts = countClauses(clauses);
  const outline = outlineOf(state, filter);
  const total = outline.groups.reduce((sum, group) => sum + group.clauses.length, 0) + outline.orphans.length;
  const editorial = since?.comparison.changes.filter((change) => change.class === 'editorial').length ?? 0;

  return (
    <div
      ref={panel}
      class={`list ${settings.pillCorner}`}
      role="dialog"
      aria-modal="false"
      aria-labelledby="list-title"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        if (state.card) actions.closeCard();
        else actions.toggleList();
      }}
    >
      <div class="list-head">
        <div>
          <h2 id="list-title" class="title">
            {known?.title || known?.kind || 'Clauses on this page'}
          </h2>
          <p class="small muted">{subtitle(state)}</p>
        </div>
        <button type="button" class="tool" aria-label="Close the list" onClick={() => actions.toggleList()}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 2 10 10M10 2 2 10" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" />
          </svg>
        </button>
      </div>
      {clauses.length > 0 && (
        <fieldset class="filters">
          <legend class="visually-hidden">Show</legend>
          {(['notable', ...MARKS, 'changed', 'all'] as const)
            .filter((each) => each === 'notable' || each === 'all' || counts[each] > 0)
            .map((each) => (
              <button
                key={each}
                type="button"
                class="small"
                aria-pressed={filter === each}
                {...(each in counts && {
                  'aria-label': `${counts[each as keyof typeof counts]} ${MARK_WORDS[each as keyof typeof counts]}`,
                })}
                onClick={() => setFilter(each)}
              >
                {each === 'notable' && 'Notable'}
                {each === 'all' && `All ${clauses.length}`}
                {each !== 'notable' && each !== 'all' && (
                  <>
                    <MarkIcon mark={each} /> {counts[each]}
                  </>
                )}
              </button>
            ))}
        </fieldset>
      )}
      <div class="list-body">
        {state.notKept && <p class="small muted">{NOT_KEPT_WORDS[state.notKept]}</p>}
        {total === 0 && <p class="muted">{messageOf(phase, counts) ?? 'Nothing of this kind.'}</p>}
        {outline.groups.map((group, index) => (
          <Group key={`${index}-${group.heading}`} group={group} state={state} actions={actions} />
        ))}
        {outline.orphans.length > 0 && (
          <Group
            group={{ heading: 'Not found on the page as it is now', clauses: outline.orphans }}
            state={state}
            actions={actions}
          />
        )}
        {editorial > 0 && filter !== 'all' && (
          <p class="small muted">{`${count(editorial, 'other passage')} reworded, with no change of meaning found.`}</p>
        )}
      </div>
      <div class="list-foot small muted">
        {counts.low > 0 && (
          <label>
            <input
              type="checkbox"
              checked={settings.show === 'all'}
              onChange={(event) => actions.setShow(event.currentTarget.checked ? 'all' : 'notable')}
            />{' '}
            Mark low and neutral clauses on the page too
          </label>
        )}
        <p>A reading of the words, not legal advice.</p>
      </div>
    </div>
  );
}

const NOT_KEPT_WORDS = {
  partial: 'Only part of the document could be read this time, so it is not compared with your last visit.',
  'not-policy': 'This does not read as terms or a policy, so it is not kept.',
  storage: 'This reading could not be stored. It will not be there to compare with on your next visit.',
} as const;

function subtitle({ document: known, since }: PageState): string {
  const platform = known?.platform ?? '';
  const visit = since ? `changes since ${formatDate(since.visitedAt)}` : '';
  return [platform, visit].filter(Boolean).join(' · ');
}

function Group({
  group,
  state,
  actions,
}: {
  readonly group: OutlineGroup;
  readonly state: PageState;
  readonly actions: PageActions;
}) {
  return (
    <section class="group">
      {group.heading && <h3 class="overline muted">{group.heading}</h3>}
      <ul>
        {group.clauses.map((clause) => (
          <li key={clause.id}>
            <Entry clause={clause} state={state} actions={actions} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Entry({
  clause,
  state,
  actions,
}: {
  readonly clause: Clause;
  readonly state: PageState;
  readonly actions: PageActions;
}) {
  const { finding, change, mark, id, words } = clause;
  const name = finding ? (state.types[finding.type]?.name ?? finding.type) : changedNames(clause, state);
  const title = plainText(finding?.impact ?? change?.summary ?? '');
  return (
    <>
      <button
        type="button"
        class="entry"
        aria-current={state.card?.ids[state.card.at] === id}
        onClick={() => {
          // There the list lies over the page (overlay.css); the card opens in its place.
          if (innerWidth <= NARROW_PX) actions.toggleList();
          actions.openClause([id], 'list');
        }}
      >
        <MarkIcon mark={mark ?? 'changed'} label={MARK_WORDS[mark ?? 'changed']} />
        <span>
          {title}
          <span class="small muted entry-name">
            {finding || !change ? name : `${KIND_WORDS[change.kind]} · ${name}`}
            {finding && change && (
              <>
                {' · '}
                <span class="changed">{`changed. ${DIRECTION_WORDS[change.direction]}`}</span>
              </>
            )}
          </span>
        </span>
      </button>
      {words === null && change?.before && (
        <blockquote class="quote before">
          <del>{change.before}</del>
        </blockquote>
      )}
    </>
  );
}

/** CSS pixels of the window. */
const NARROW_PX = 480;

const KIND_WORDS = { added: 'New', removed: 'Removed', edited: 'Reworded', moved: 'Moved' } as const;

const changedNames = ({ change }: Clause, { types }: PageState): string =>
  change?.types.map((type) => types[type]?.name ?? type).join(', ') || 'Passage';
