import type { ClauseTypeText } from '../../lib/model';
import type { Clause } from '../../lib/page/clause';
import type { Section } from '../../lib/page/page-state';
import { WordDiff } from '../shared/WordDiff';
import { BASIS_WORDS, CONFIDENCE_WORDS, confidenceLevel, jurisdictionName, SEVERITY_WORDS } from '../shared/words';
import { Quote } from './Quote';

export const SECTION_WORDS: Readonly<Record<Section, string>> = {
  change: 'Before and after',
  why: 'Why it matters',
  unclear: 'What is unclear',
  law: 'The law',
  evidence: 'Evidence',
};

/** What there is to say about a clause beyond the first glance, in the order of the buttons. */
export function sectionsOf({ finding, change }: Clause, type: ClauseTypeText | undefined): readonly Section[] {
  const sections: Section[] = [];
  if (change && (change.before !== null || !finding)) sections.push('change');
  if (finding && type) sections.push('why');
  if (finding && type?.note) sections.push('unclear');
  if (finding && ((type && type.regulations.length > 0) || finding.unfair)) sections.push('law');
  if (finding) sections.push('evidence');
  return sections;
}

export function CardSection({
  section,
  clause,
  type,
}: {
  readonly section: Section;
  readonly clause: Clause;
  readonly type: ClauseTypeText | undefined;
}) {
  const { finding, change } = clause;
  if (section === 'change' && change) {
    return (
      <blockquote class="quote">
        <WordDiff before={change.before} after={change.after} />
      </blockquote>
    );
  }
  if (section === 'why') return <p>{type?.why}</p>;
  if (section === 'unclear') return <p>{type?.note}</p>;
  if (section === 'law') {
    return (
      <>
        {type && type.regulations.length > 0 && (
          <ul class="law">
            {type.regulations.map(({ name, jurisdiction, bears }) => (
              <li key={name}>
                <strong>{name}</strong> <span class="muted">{jurisdictionName(jurisdiction)}</span>
                <br />
                {bears}
              </li>
            ))}
          </ul>
        )}
        {finding?.unfair && <p>Courts and regulators in the EU often object to clauses of this kind (Directive 93/13/EEC).</p>}
      </>
    );
  }
  if (section !== 'evidence' || !finding) return null;
  const elsewhere = finding.evidence.filter((words) => !finding.quote.includes(words));
  const lead = finding.polarity === 'adverse' ? `${SEVERITY_WORDS[finding.severity]} severity: ` : '';
  return (
    <>
      <Quote text={finding.quote} evidence={finding.evidence} />
      {elsewhere.length > 0 && (
        <>
          <p class="small muted">Words above it that also say so:</p>
          {elsewhere.map((words) => (
            <Quote key={words} text={words} />
          ))}
        </>
      )}
      <ul class="facts small muted">
        <li>{`${lead}${finding.severityReason}`}</li>
        <li>{CONFIDENCE_WORDS[confidenceLevel(finding.confidence)]}</li>
        <li>{BASIS_WORDS[finding.basis]}</li>
      </ul>
    </>
  );
}
