import type { ComponentChildren } from 'preact';
import type { ClauseInAtlas } from '../../lib/atlas/answers';
import type { ClauseTypeText, Finding } from '../../lib/model';
import type { Clause } from '../../lib/page/clause';
import type { PageActions, PageState } from '../../lib/page/page-state';
import { MarkIcon } from '../shared/MarkIcon';
import { WordDiff } from '../shared/WordDiff';
import { BASIS_WORDS, CONFIDENCE_WORDS, confidenceLevel, jurisdictionName, MARK_WORDS, SEVERITY_WORDS } from '../shared/words';
import { InAtlas } from './InAtlas';
import { PlainWords } from './PlainWords';
import { passageAround } from './passage-around';
import { Quote } from './Quote';

/** What there is to say about a clause beyond the first glance. */
export function CardSections({
  clause,
  type,
  atlas,
  state,
  actions,
}: {
  readonly clause: Clause;
  readonly type: ClauseTypeText | undefined;
  readonly atlas: ClauseInAtlas | null;
  readonly state: PageState;
  readonly actions: PageActions;
}) {
  const { finding, change } = clause;
  const related = finding ? relatedOf(finding, type, state) : [];
  return (
    <div class="card-sections">
      {change && change.before !== null && (
        <Section title="Before and after">
          <blockquote class="quote">
            <WordDiff before={change.before} after={change.after} />
          </blockquote>
        </Section>
      )}
      {finding && type && (
        <Section title="Why it matters">
          <p>{type.why}</p>
        </Section>
      )}
      {finding && type?.note && (
        <Section title="What is unclear">
          <p>{type.note}</p>
        </Section>
      )}
      {finding && type && atlas?.prevalence && (
        <InAtlas atlas={atlas} type={type} platform={state.document?.platform ?? ''} actions={actions} />
      )}
      {finding && ((type && type.regulations.length > 0) || finding.unfair) && (
        <Section title="The law">
          <Law type={type} unfair={finding.unfair === true} />
        </Section>
      )}
      {related.length > 0 && (
        <Section title="Related clauses in this document">
          <ul>
            {related.map(({ id, mark, finding: other }) => (
              <li key={id}>
                <button type="button" class="entry" onClick={() => actions.openClause([id], 'list')}>
                  <MarkIcon mark={mark ?? 'changed'} label={MARK_WORDS[mark ?? 'changed']} />
                  <span>{other && (state.types[other.type]?.name ?? other.type)}</span>
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {finding && (
        <>
          <Section title="Evidence">
            <Evidence finding={finding} text={state.blocks[finding.block]?.text ?? finding.quote} />
          </Section>
          <Section title="How sure this is">
            <ul class="facts small">
              <li>{`${finding.polarity === 'adverse' ? `${SEVERITY_WORDS[finding.severity]} severity: ` : ''}${finding.severityReason}`}</li>
              <li>{CONFIDENCE_WORDS[confidenceLevel(finding.confidence)]}</li>
              <li>{BASIS_WORDS[finding.basis]}</li>
            </ul>
          </Section>
          <p class="small muted advice">A reading of the words, not legal advice.</p>
        </>
      )}
    </div>
  );
}

/** A part of the card's second depth, under a heading of its own. */
export function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="card-section" aria-label={title}>
      <h3 class="overline muted">{title}</h3>
      {children}
    </section>
  );
}

function Law({ type, unfair }: { readonly type: ClauseTypeText | undefined; readonly unfair: boolean }) {
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
      {unfair && (
        <p class="unfair">Courts and regulators in the EU often object to clauses of this kind (Directive 93/13/EEC).</p>
      )}
    </>
  );
}

/** The clause where it stands, with the words that made it so; and words above it that also did. */
function Evidence({ finding: { quote, evidence, start, end }, text }: { readonly finding: Finding; readonly text: string }) {
  const elsewhere = evidence.filter((words) => !quote.includes(words) && !text.includes(words));
  return (
    <>
      <Quote text={passageAround(text, start, end)} evidence={evidence} />
      <PlainWords quote={quote} />
      {elsewhere.length > 0 && (
        <>
          <p class="small muted">Words above it that also say so:</p>
          {elsewhere.map((words) => (
            <Quote key={words} text={words} />
          ))}
        </>
      )}
    </>
  );
}

/** Clauses of related types, the first of each. */
function relatedOf(finding: Finding, type: ClauseTypeText | undefined, { clauses }: PageState): readonly Clause[] {
  return (type?.related ?? []).flatMap((id) => clauses.find((each) => each.finding?.type === id && each.id !== finding.id) ?? []);
}
