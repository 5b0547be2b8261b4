import { useState } from 'preact/hooks';
import type { Clause } from '../../lib/page/clause';
import { glanceOf } from '../../lib/page/glance';
import type { PageActions, PageState } from '../../lib/page/page-state';
import { formatDate } from '../shared/format-date';
import { ClauseEntry } from './ClauseEntry';
import { StepView } from './StepView';
import { useUnusual } from './use-unusual';

/** Clauses under one heading; more would not be a glance. */
const MOST = 3;
const MOST_UNUSUAL = 2;

/** The document on one screen: what to do now, what changed, what the reader gives up and gets, and what few others ask for. */
export function GlanceView({
  state,
  actions,
  showAll,
}: {
  readonly state: PageState;
  readonly actions: PageActions;
  readonly showAll: () => void;
}) {
  const { gives, gets, changed, steps } = glanceOf(state);
  const unusual = useUnusual(gives, actions);
  const [agreed, setAgreed] = useState(() => today());
  const part = (
    title: string,
    clauses: readonly Clause[],
    none: string,
    sayOf: (clause: Clause) => string | null = () => null,
  ) => (
    <section class="group">
      <h3 class="overline muted">{title}</h3>
      {clauses.length === 0 && <p class="muted">{none}</p>}
      <ul>
        {clauses.slice(0, MOST).map((clause) => (
          <li key={clause.id}>
            <ClauseEntry clause={clause} title={sayOf(clause)} state={state} actions={actions} />
          </li>
        ))}
      </ul>
      {clauses.length > MOST && (
        <button type="button" class="small more" onClick={showAll}>
          {`${clauses.length - MOST} more in the list`}
        </button>
      )}
    </section>
  );
  return (
    <div class="list-body glance">
      {steps.length > 0 && (
        <section class="group">
          <h3 class="overline muted">What you can do now</h3>
          {steps.some(({ days }) => days !== null) && (
            <p class="agreed small">
              <label for="agreed-on">You agreed on</label>{' '}
              <input id="agreed-on" type="date" value={agreed} onInput={(event) => setAgreed(event.currentTarget.value)} />
            </p>
          )}
          <ul>
            {steps.slice(0, MOST).map((step) => (
              <li key={step.clause.id}>
                <StepView step={step} agreed={agreed} state={state} actions={actions} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {state.since &&
        part(
          `What changed since ${formatDate(state.since.visitedAt)}`,
          changed,
          'Only wording; nothing that changes what you agreed to.',
          ({ change }) => change?.summary ?? null,
        )}
      {part('What you give up', gives, 'Nothing found.')}
      {unusual && (
        <section class="group">
          <h3 class="overline muted">What is unusual</h3>
          {unusual.length === 0 && <p class="muted">Nothing that you give up here is rare.</p>}
          <ul>
            {unusual.slice(0, MOST_UNUSUAL).map(({ clause, count }) => (
              <li key={clause.id}>
                <ClauseEntry clause={clause} state={state} actions={actions} />
                <p class="step small muted">{`Rare: ${count}`}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {part('What you get', gets, 'Nothing found beyond the service itself.')}
    </div>
  );
}

/** In the reader's own time zone: "2026-11-25". */
function today(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
}
