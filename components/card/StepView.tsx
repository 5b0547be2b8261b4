import { useState } from 'preact/hooks';
import { linkToQuote } from '../../lib/evidence/source-links';
import { addDays, calendarFile } from '../../lib/page/calendar-file';
import type { Step } from '../../lib/page/glance';
import type { PageActions, PageState } from '../../lib/page/page-state';
import { plainText } from '../shared/Emphasis';
import { formatDate } from '../shared/format-date';
import { ClauseEntry } from './ClauseEntry';

/** Days before the last day on which the calendar rings. */
const RING_DAYS = 3;

/** Something to do: by when, counted from the day that the reader names, where to, and a reminder for the calendar. */
export function StepView({
  step,
  state,
  actions,
}: {
  readonly step: Step;
  readonly state: PageState;
  readonly actions: PageActions;
}) {
  const [agreed, setAgreed] = useState(() => today());
  const { clause, days, addresses } = step;
  const last = days !== null && agreed !== '' ? addDays(agreed, days) : null;
  const field = `agreed-${clause.id}`;
  return (
    <>
      <ClauseEntry clause={clause} state={state} actions={actions} />
      <div class="step small">
        {addresses.length > 0 && (
          <p>
            Write to{' '}
            {addresses.map((address, index) => (
              <span key={address}>
                {index > 0 && ', or '}
                <strong>{address}</strong>
              </span>
            ))}
          </p>
        )}
        {days !== null && (
          <p>
            <label for={field}>You agreed on</label>{' '}
            <input id={field} type="date" value={agreed} onInput={(event) => setAgreed(event.currentTarget.value)} />
          </p>
        )}
        {last && (
          <p>
            Last day: <strong>{formatDate(`${last}T12:00`)}</strong>{' '}
            <a
              href={`data:text/calendar;charset=utf-8,${encodeURIComponent(reminderOf(step, last, state))}`}
              download="reminder.ics"
            >
              Save to your calendar
            </a>
          </p>
        )}
      </div>
    </>
  );
}

/** In the reader's own time zone: "2026-11-25". */
function today(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
}

function reminderOf({ clause, addresses }: Step, date: string, { document: known, types }: PageState): string {
  const { finding } = clause;
  const url = known?.url ?? location.href;
  const name = types[finding?.type ?? '']?.name ?? '';
  const text = [
    plainText(finding?.impact ?? ''),
    ...(addresses.length > 0 ? [`Write to ${addresses.join(', or ')}.`] : []),
    `“${finding?.quote ?? ''}”`,
  ];
  return calendarFile(
    {
      uid: `${known?.id.replace(/[^\w-]/gu, '-')}-${finding?.type}-${date}@clauselight`,
      date,
      title: `${known?.platform ?? location.host}: last day. ${name}`,
      text: text.join('\n'),
      url: finding ? linkToQuote(url, finding.quote) : url,
      ring: RING_DAYS,
    },
    new Date().toISOString(),
  );
}
