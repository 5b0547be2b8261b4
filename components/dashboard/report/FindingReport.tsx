import { useCallback } from 'preact/hooks';
import type { BundledFinding, EvidenceBundle } from '../../../lib/evidence/bundle';
import type { Client } from '../../../lib/messages/messenger';
import type { BackgroundApi } from '../../../lib/messages/protocol';
import type { ClauseTypeText } from '../../../lib/model';
import { Emphasis } from '../../shared/Emphasis';
import {
  BASIS_WORDS,
  CONFIDENCE_WORDS,
  confidenceLevel,
  jurisdictionName,
  POLARITY_WORDS,
  SEVERITY_WORDS,
} from '../../shared/words';
import { useAnswer } from '../use-answer';
import { Provenance } from './Provenance';

const FORMS = [
  ['plain', 'Text'],
  ['markdown', 'Markdown'],
  ['bibtex', 'BibTeX'],
  ['csl', 'CSL-JSON'],
] as const;

/** One clause: what it says, what it does, why we say so, and how to cite it. */
export function FindingReport({
  bundle,
  finding,
  type,
  version,
  background,
}: {
  readonly bundle: EvidenceBundle;
  readonly finding: BundledFinding;
  readonly type: ClauseTypeText | undefined;
  readonly version: number | undefined;
  readonly background: Client<BackgroundApi>;
}) {
  const { document: known, blocks } = bundle;
  const { quote, start, end } = finding;
  const { text = '', path = [] } = blocks[finding.block] ?? {};
  const [citation] = useAnswer(
    useCallback(
      () => background.cite({ documentId: known.id, version, clause: { type: finding.type, quote } }),
      [background, known.id, version, finding.type, quote],
    ),
  );
  return (
    <>
      <p>
        <strong>{`${SEVERITY_WORDS[finding.severity]}, ${POLARITY_WORDS[finding.polarity]}.`}</strong>{' '}
        <Emphasis text={finding.impact} />
      </p>
      <section class="part">
        <h2 class="title">The clause</h2>
        {path.length > 0 && <p class="small muted">{path.join(' · ')}</p>}
        <blockquote class="quote">
          “{text.slice(0, start)}
          <mark>{text.slice(start, end)}</mark>
          {text.slice(end)}”
        </blockquote>
      </section>
      {type && (
        <section class="part">
          <h2 class="title">What it means</h2>
          <p>{type.meaning}</p>
          <p>{type.why}</p>
          {type.note && <p>{type.note}</p>}
          {type.regulations.length > 0 && (
            <ul class="reading">
              {type.regulations.map(({ name, jurisdiction, bears }) => (
                <li key={name + jurisdiction}>
                  <strong>{name}</strong>
                  {` (${jurisdictionName(jurisdiction)}): ${bears}`}
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      <section class="part">
        <h2 class="title">Why we say so</h2>
        <p>{CONFIDENCE_WORDS[confidenceLevel(finding.confidence)]}</p>
        <p>{BASIS_WORDS[finding.basis]}</p>
        <p>{`${SEVERITY_WORDS[finding.severity]}, because: ${finding.severityReason}`}</p>
        {finding.evidence.length > 0 && <p>{`The words: ${finding.evidence.map((words) => `“${words}”`).join(', ')}.`}</p>}
      </section>
      <Provenance bundle={bundle} record={finding.record} />
      <section class="part">
        <h2 class="title">To cite it</h2>
        {citation && !citation.ok && <p role="alert">{citation.error.message}</p>}
        {citation?.ok &&
          FORMS.map(([form, name]) => (
            <details key={form} open={form === 'plain'}>
              <summary>{name}</summary>
              <pre class="citation small">{citation.value[form]}</pre>
            </details>
          ))}
      </section>
    </>
  );
}
