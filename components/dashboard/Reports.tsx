import { useCallback } from 'preact/hooks';
import type { Client } from '../../lib/messages/messenger';
import type { BackgroundApi } from '../../lib/messages/protocol';
import { formatDate } from '../shared/format-date';
import { saveFile } from '../shared/save-file';
import { REPORT_REASONS } from '../shared/words';
import { useAnswers } from './use-answers';

/** Findings that the reader called wrong, to look at again or to send to whom they like. Nothing where there is nothing. */
export function Reports({
  background,
}: {
  readonly background: Pick<Client<BackgroundApi>, 'reports' | 'clauseTypes' | 'timeline'>;
}) {
  const [answers] = useAnswers(
    useCallback(
      () => ({ reports: background.reports(), types: background.clauseTypes(), histories: background.timeline({}) }),
      [background],
    ),
  );
  if (answers && !answers.ok) return <p role="alert">{`What you reported as wrong can’t be shown. ${answers.error.message}`}</p>;
  if (!answers || answers.value.reports.length === 0) return null;
  const { reports, types, histories } = answers.value;
  const nameOf = (id: string) => types.find((type) => type.id === id)?.name ?? id;
  const titleOf = (id: string) => histories.find(({ document: known }) => known.id === id)?.document.title ?? id;
  const save = () => {
    const json = JSON.stringify(reports, null, 2);
    saveFile(new Blob([json], { type: 'application/json' }), `clauselight-reports-${new Date().toISOString().slice(0, 10)}.json`);
  };
  return (
    <section class="part" aria-labelledby="reports">
      <div class="heading">
        <h2 id="reports" class="title">{`What you reported as wrong (${reports.length})`}</h2>
        <button type="button" class="small outlined" onClick={save}>
          Save the reports to a file
        </button>
      </div>
      <p class="muted">Clauselight sends them to nobody.</p>
      <ul class="changes">
        {reports.map(({ id, document: known, finding, reason, note, time }) => (
          <li key={id} class="change">
            <p>
              <strong>{nameOf(finding.type)}</strong>
              <span class="small muted below">{[titleOf(known), formatDate(time)].join(' · ')}</span>
            </p>
            <p>{[`${REPORT_REASONS[reason]}.`, note].filter(Boolean).join(' ')}</p>
            <blockquote class="quote">{`“${finding.quote}”`}</blockquote>
          </li>
        ))}
      </ul>
    </section>
  );
}
