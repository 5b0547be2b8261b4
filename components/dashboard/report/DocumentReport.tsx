import type { BundledFinding, EvidenceBundle } from '../../../lib/evidence/bundle';
import type { ClauseTypeText } from '../../../lib/model';
import { Emphasis } from '../../shared/Emphasis';
import { count } from '../../shared/words';
import { hrefOf } from '../use-route';
import { Provenance } from './Provenance';

const GROUPS: readonly (readonly [title: string, has: (finding: BundledFinding) => boolean])[] = [
  ['High, against you', ({ polarity, severity }) => polarity === 'adverse' && severity === 'high'],
  ['Medium, against you', ({ polarity, severity }) => polarity === 'adverse' && severity === 'medium'],
  ['In your favour', ({ polarity }) => polarity === 'favourable'],
  ['Low or neutral', ({ polarity, severity }) => polarity === 'neutral' || (polarity === 'adverse' && severity === 'low')],
];

/** Everything that was found in one reading of a document, with its quotes. */
export function DocumentReport({
  bundle,
  types,
  version,
}: {
  readonly bundle: EvidenceBundle;
  readonly types: ReadonlyMap<string, ClauseTypeText>;
  readonly version: string | null;
}) {
  const { document: known, findings } = bundle;
  return (
    <>
      <Provenance bundle={bundle} record={known.record} />
      {findings.length === 0 && <p>No clauses were found in it.</p>}
      {GROUPS.map(([title, has]) => {
        const own = findings.filter(has);
        return (
          own.length > 0 && (
            <section key={title} class="part">
              <h2 class="title">{`${title}: ${count(own.length, 'clause')}`}</h2>
              <ol class="findings">
                {own.map((finding) => (
                  <li key={finding.record}>
                    <h3 class="overline">{types.get(finding.type)?.name ?? finding.type}</h3>
                    <p>
                      <Emphasis text={finding.impact} />
                    </p>
                    <blockquote class="quote">“{finding.quote}”</blockquote>
                    <p class="small muted">
                      <a href={hrefOf('print', ['finding', known.id], { record: finding.record, ...(version && { version }) })}>
                        {finding.record}
                      </a>
                    </p>
                  </li>
                ))}
              </ol>
            </section>
          )
        );
      })}
    </>
  );
}
