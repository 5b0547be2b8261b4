import type { Clause } from '../../lib/page/clause';
import type { PageActions, PageState } from '../../lib/page/page-state';
import { plainText } from '../shared/Emphasis';
import { MarkIcon } from '../shared/MarkIcon';
import { DIRECTION_WORDS, MARK_WORDS } from '../shared/words';

/** A clause in a list: what it does, its name, what happened to it. Leads to its card. */
export function ClauseEntry({
  clause,
  title,
  state,
  actions,
}: {
  readonly clause: Clause;
  /** In place of what the clause does. */
  readonly title?: string | null;
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
