import { useState } from 'preact/hooks';
import type { FamilyId, Polarity } from '../../lib/model';
import { countClauses } from '../../lib/page/clause';
import { MARKS } from '../../lib/page/mark';
import { EVERYTHING, type OutlineGroup, outlineOf, type Query } from '../../lib/page/outline';
import type { PageActions, PageState } from '../../lib/page/page-state';
import { MarkIcon } from '../shared/MarkIcon';
import { count, MARK_WORDS, POLARITY_WORDS } from '../shared/words';
import { ClauseEntry } from './ClauseEntry';
import { messageOf } from './Pill';

/** The document's table of contents, by what its clauses do to the reader. */
export function ClauseList({ state, actions }: { readonly state: PageState; readonly actions: PageActions }) {
  const [query, setQuery] = useState<Query>({ ...EVERYTHING, filter: 'notable' });
  const [narrowing, setNarrowing] = useState(false);
  const { clauses, settings, since, phase } = state;
  const ask = (more: Partial<Query>) => setQuery({ ...query, ...more });
  const { filter } = query;
  const counts = countClauses(clauses);
  const outline = outlineOf(state, query);
  const total = outline.groups.reduce((sum, group) => sum + group.clauses.length, 0) + outline.orphans.length;
  const editorial = since?.comparison.changes.filter((change) => change.class === 'editorial').length ?? 0;
  const narrowed = query.polarity !== null || query.family !== null || query.words.trim() !== '';

  return (
    <>
      {clauses.length > 0 && (
        <fieldset class="filters">
          <legend class="visually-hidden">Show</legend>
          {(['notable', ...MARKS, 'changed', 'concerns', 'all'] as const)
            .filter((each) =>
              each === 'concerns' ? settings.concerns.length > 0 : !(each in counts) || counts[each as Mark] > 0,
            )
            .map((each) => (
              <button
                key={each}
                type="button"
                class="small"
                aria-pressed={filter === each}
                {...(each in counts && { 'aria-label': `${counts[each as Mark]} ${MARK_WORDS[each as Mark]}` })}
                onClick={() => ask({ filter: each })}
              >
                {each === 'notable' && 'Notable'}
                {each === 'concerns' && 'My concerns'}
                {each === 'all' && `All ${clauses.length}`}
                {each in counts && (
                  <>
                    <MarkIcon mark={each as Mark} /> {counts[each as Mark]}
                  </>
                )}
              </button>
            ))}
          <button
            type="button"
            class="small"
            aria-label="Search"
            aria-expanded={narrowing}
            aria-controls="list-narrow"
            onClick={() => {
              setNarrowing(!narrowing);
              if (narrowing) setQuery({ ...EVERYTHING, filter });
            }}
          >
            <svg class="icon" viewBox="0 0 12 12" aria-hidden="true">
              <path d="M5 1a4 4 0 1 1 0 8a4 4 0 1 1 0-8M8 8l3.4 3.4" fill="none" stroke="currentColor" stroke-width="1.4" />
            </svg>
          </button>
        </fieldset>
      )}
      <div id="list-narrow" class="narrow small" hidden={!narrowing}>
        <input
          type="search"
          aria-label="Search the clauses"
          placeholder="Search clauses"
          value={query.words}
          onInput={(event) => ask({ words: event.currentTarget.value })}
        />
        <select
          aria-label="For or against you"
          onChange={(event) => ask({ polarity: (event.currentTarget.value || null) as Polarity | null })}
        >
          <option value="">For and against you</option>
          {(Object.keys(POLARITY_WORDS) as Polarity[]).map((each) => (
            <option key={each} value={each} selected={query.polarity === each}>
              {`Only ${POLARITY_WORDS[each]}`}
            </option>
          ))}
        </select>
        <select aria-label="About" onChange={(event) => ask({ family: (event.currentTarget.value || null) as FamilyId | null })}>
          <option value="">About everything</option>
          {familiesOf(state).map(([id, name]) => (
            <option key={id} value={id} selected={query.family === id}>
              {name}
            </option>
          ))}
        </select>
        <select aria-label="Order" onChange={(event) => ask({ order: event.currentTarget.value as Query['order'] })}>
          <option value="text">In the order of the text</option>
          <option value="gravity" selected={query.order === 'gravity'}>
            The gravest first
          </option>
        </select>
        <p role="status" class="visually-hidden">
          {narrowed ? count(total, 'clause') : ''}
        </p>
      </div>
      <div class="list-body">
        {total === 0 && <p class="muted">{(!narrowed && messageOf(phase, counts)) || 'Nothing of this kind.'}</p>}
        {outline.groups.map((group, index) => (
          <Group key={`${index}-${group.heading}`} group={group} changes={filter === 'changed'} state={state} actions={actions} />
        ))}
        {outline.orphans.length > 0 && (
          <Group
            group={{ heading: 'Not found on the page as it is now', clauses: outline.orphans }}
            changes={filter === 'changed'}
            state={state}
            actions={actions}
          />
        )}
        {editorial > 0 && filter !== 'all' && !narrowed && (
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
    </>
  );
}

/** A filter that counts something. */
type Mark = keyof ReturnType<typeof countClauses>;

/** Families that the document has, as named, in the order of their names. */
function familiesOf({ clauses, types }: PageState): readonly (readonly [id: string, name: string])[] {
  const named = clauses.flatMap(({ finding, change }) =>
    [finding?.type, ...(change?.types ?? [])].flatMap((id) => {
      const type = id === undefined ? undefined : types[id];
      return type ? [[type.family, type.familyName] as const] : [];
    }),
  );
  return [...new Map(named)].sort(([, a], [, b]) => a.localeCompare(b));
}

function Group({
  group,
  changes,
  state,
  actions,
}: {
  readonly group: OutlineGroup;
  /** Say what changed rather than what each clause does. */
  readonly changes: boolean;
  readonly state: PageState;
  readonly actions: PageActions;
}) {
  return (
    <section class="group">
      {group.heading && <h3 class="overline muted">{group.heading}</h3>}
      <ul>
        {group.clauses.map((clause) => (
          <li key={clause.id}>
            <ClauseEntry clause={clause} title={changes ? clause.change?.summary : null} state={state} actions={actions} />
          </li>
        ))}
      </ul>
    </section>
  );
}
