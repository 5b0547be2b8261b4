import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReportReason, Result } from '../../lib/messages/protocol';
import type { Finding } from '../../lib/model';
import type { PageActions } from '../../lib/page/page-state';
import { REPORT_REASONS } from '../shared/words';

const KEPT = 'Kept on this machine. It is sent to nobody; you find it in the dashboard, under Storage.';

/** Why the reader thinks a finding wrong. Kept on their machine. */
export function ReportSheet({ finding, actions }: { readonly finding: Finding; readonly actions: PageActions }) {
  const [reason, setReason] = useState<ReportReason>('not-said');
  const [note, setNote] = useState('');
  const [answer, setAnswer] = useState<Result<null> | null>(null);
  const kept = useRef<HTMLParagraphElement>(null);
  // The button that was pressed has gone; until something else has the focus, keys go to the page.
  useLayoutEffect(() => kept.current?.focus(), [answer]);
  if (answer?.ok) {
    return (
      <p ref={kept} tabIndex={-1}>
        {KEPT}
      </p>
    );
  }
  return (
    <form
      class="sheet"
      aria-label="Report as wrong"
      onSubmit={async (event) => {
        event.preventDefault();
        const result = await actions.report(finding, reason, note);
        setAnswer(result);
        if (result.ok) actions.say(KEPT);
      }}
    >
      <fieldset>
        <legend>What is wrong?</legend>
        {(Object.keys(REPORT_REASONS) as ReportReason[]).map((each) => (
          <label key={each}>
            <input type="radio" name="reason" checked={each === reason} onChange={() => setReason(each)} />
            <span>{REPORT_REASONS[each]}</span>
          </label>
        ))}
      </fieldset>
      <label class="note">
        A note, if you like
        <textarea rows={2} maxLength={2000} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      {answer && !answer.ok && <p role="alert">{answer.error.message}</p>}
      <p>
        <button type="submit" class="outlined">
          Keep this report
        </button>
      </p>
    </form>
  );
}
