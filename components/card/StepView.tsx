import { linkToQuote } from '../../lib/evidence/source-links';
import { addDays, calendarFile } from '../../lib/page/calendar-file';
import type { Step } from '../../lib/page/glance';
import type { PageActions, PageState } from '../../lib/page/page-state';
import { plainText } from '../shared/Emphasis';
import { formatDate } from '../shared/format-date';
import { ClauseEntry } from './ClauseEntry';

/** Days before the last day on which the calendar rings. */
const RING_DAYS = 3;

/** Something to do: by when, where to, and a reminder for the calendar. */
export function StepView({
  step,
  agreed,
  state,
  actions,
}: {
  readonly step: Step;
  /** The day on which the reader agreed: "2026-11-25", or '' for none. */
  readonly agreed: string;
  readonly state: PageState;
  readonly actions: PageActions;
}) {
  const { clause, action, days, addresses } = step;
  const last = days !== null && agreed !== '' ? addDays(agreed, days) : null;
  return (
    <>
      <ClauseEntry clause={clause} title={action} state={state} actions={actions} />
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

function reminderOf({ clause, action, addresses }: Step, date: string, { document: known, types }: PageState): string {
  const { finding } = clause;
  const url = known?.url ?? location.href;
  const name = action ?? types[finding?.type ?? '']?.name ?? '';
  const whose = known?.id ?? location.host + location.pathname;
  const text = [
    plainText(finding?.impact ?? ''),
    ...(addresses.length > 0 ? [`Write to ${addresses.join(', or ')}.`] : []),
    `“${finding?.quote ?? ''}”`,
  ];
  return calendarFile(
    {
      uid: `${whose.replace(/[^\w-]/gu, '-')}-${finding?.type}-${date}@clauselight`,
      date,
      title: `Last day at ${known?.platform ?? location.host}: ${name}`,
      text: text.join('\n'),
      url: finding ? linkToQuote(url, finding.quote) : url,
      ring: RING_DAYS,
    },
    new Date().toISOString(),
  );
}
