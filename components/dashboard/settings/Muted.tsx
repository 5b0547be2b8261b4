import { useCallback } from 'preact/hooks';
import { formatDate } from '../../shared/format-date';
import type { ScreenProps } from '../screen';
import { useAnswers } from '../use-answers';

const SCOPES = { platform: 'platform', document: 'document', type: 'kind of clause' } as const;

/** Of what the reader is not told, and how to have it back. */
export function Muted({ background }: Pick<ScreenProps, 'background'>) {
  const [answers, again] = useAnswers(useCallback(() => ({ mutes: background.mutes() }), [background]));
  if (!answers) return <p class="muted">Reading…</p>;
  if (!answers.ok) return <p role="alert">{answers.error.message}</p>;
  const { mutes } = answers.value;
  if (mutes.length === 0)
    return (
      <p class="muted">Nothing is muted. You can mute a platform, a document or a kind of clause where its changes are listed.</p>
    );
  return (
    <ul class="held">
      {mutes.map(({ scope, id, name, until }) => (
        <li key={`${scope} ${id}`}>
          <div>
            {name}
            <span class="small muted below">{[SCOPES[scope], ...(until ? [`until ${formatDate(until)}`] : [])].join(' · ')}</span>
          </div>
          <button
            type="button"
            class="small outlined"
            aria-label={`Tell me of ${name} again`}
            onClick={() => void background.unmute({ scope, id }).then(again)}
          >
            Tell me again
          </button>
        </li>
      ))}
    </ul>
  );
}
