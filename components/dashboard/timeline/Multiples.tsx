import type { DocumentHistory } from '../../../lib/messages/protocol';
import { formatDate } from '../../shared/format-date';
import { count } from '../../shared/words';
import { hrefOf } from '../use-route';

/** The shortest stretch of time that is drawn, in milliseconds: below it, everything would seem to happen at once. */
const SHORTEST_MS = 30 * 24 * 60 * 60 * 1000;

/** A row a document, a dot a version that differs from the one before, all on one axis of time. @param now in milliseconds */
export function Multiples({ histories, now }: { readonly histories: readonly DocumentHistory[]; readonly now: number }) {
  if (histories.length === 0) return <p class="muted">Nothing yet. Policies that you visit turn up here.</p>;
  const times = histories.flatMap(({ versions }) => versions.map(({ time }) => Date.parse(time)));
  const start = times.reduce((first, time) => Math.min(first, time), now - SHORTEST_MS);
  const place = (time: string) => `${(2 + (96 * (Date.parse(time) - start)) / Math.max(1, now - start)).toFixed(2)}%`;
  return (
    <>
      <p class="legend small muted">
        <Dot kind="material" /> a change that matters <Dot kind="quiet" /> another text, nothing new that matters{' '}
        <Dot kind="first" /> first read
      </p>
      <p class="axis small muted">
        <span>{formatDate(new Date(start).toISOString())}</span>
        <span>today</span>
      </p>
      <ul class="multiples">
        {histories.map((history) => (
          <Row key={history.document.id} history={history} place={place} />
        ))}
      </ul>
    </>
  );
}

function Row({ history, place }: { readonly history: DocumentHistory; readonly place: (time: string) => string }) {
  const { document: known, versions, watched } = history;
  const material = versions.filter((version) => version.material > 0).length;
  const facts = [
    versions.length === 0 ? 'not read yet' : count(versions.length, 'version'),
    ...(material > 0 ? [`${material} with changes that matter`] : []),
    ...(watched ? [] : ['not watched']),
  ];
  return (
    <li>
      <a class="multiple" href={hrefOf('timeline', [known.id])}>
        <span>
          {known.title}
          <span class="small muted below">{facts.join(' · ')}</span>
        </span>
        <svg class="dots" width="100%" height="20" aria-hidden="true">
          <line class="rule" x1="2%" x2="98%" y1="10" y2="10" />
          {versions.map((version, index) => (
            <circle key={version.version} class={kindOf(version.material, index)} cx={place(version.time)} cy="10" r={4.5} />
          ))}
        </svg>
      </a>
    </li>
  );
}

type Kind = 'material' | 'quiet' | 'first';

const kindOf = (material: number, index: number): Kind => (material > 0 ? 'material' : index === 0 ? 'first' : 'quiet');

const Dot = ({ kind }: { readonly kind: Kind }) => (
  <svg class="dots" width="12" height="12" aria-hidden="true">
    <circle class={kind} cx="6" cy="6" r={4.5} />
  </svg>
);
