import type { Clause } from '../../lib/page/clause';
import type { PageActions, PageState } from '../../lib/page/page-state';
import { plainText } from '../shared/Emphasis';
import { MarkIcon } from '../shared/MarkIcon';
import { CHANGE_WORDS, DIRECTION_WORDS, MARK_WORDS } from '../shared/words';

/** A clause in a list: what it does, its name, what happened to it. Leads to its card. */
export function ClauseEntry({
  clause,
  title,
  state,
  actions,
}: {
  readonly clause: Clause;
  /** In place of what the clause does. */
  readonly title?: string | null | undefined;
  readonly state: PageState;
  readonly actions: PageActions;
}) {
  const { finding, change, mark, id, words } = clause;
  const name = finding ? (state.types[finding.type]?.name ?? finding.type) : changedNames(clause, state);
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
          {title ?? plainText(finding?.impact ?? change?.summary ?? '')}
          <span class="small muted entry-name">
            {finding || !change ? name : `${CHANGE_WORDS[change.kind]} · ${name}`}
            {finding && change && (
              <>
                {' · '}
                <span class="changed">
                  {change.direction === 'neutral' ? 'changed' : `changed. ${DIRECTION_WORDS[change.direction]}`}
                </span>
              </>
            )}
          </span>
        </span>
      </button>
      {/* Where the summary quotes it already, the card has all of it. */}
      {words === null && change?.before && !change.summary.includes('“') && (
        <blockquote class="quote before">
          <del>{change.before}</del>
        </blockquote>
      )}
    </>
  );
}

/** CSS pixels of the window. */
const NARROW_PX = 480;

/** The clause types that a change is about, by name. */
export const changedNames = ({ change }: Clause, { types }: Pick<PageState, 'types'>): string =>
  change?.types.map((type) => types[type]?.name ?? type).join(', ') || 'A passage';
