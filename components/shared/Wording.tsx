import { useState } from 'preact/hooks';
import type { Wording as Words } from '../../lib/atlas/answers';
import type { Result } from '../../lib/messages/protocol';
import { Quote } from '../card/Quote';
import { formatDate } from './format-date';

/** Above so many characters, a passage is shown by its sentence alone. */
const LONG = 700;

/** A button that loads the words of somebody else's clause, and then the words, with where they come from. */
export function Wording({ ask, whose }: { readonly ask: () => Promise<Result<Words>>; readonly whose: string }) {
  const [answer, setAnswer] = useState<Result<Words> | 'asked' | null>(null);
  if (answer === 'asked') return <p class="small muted">Loading…</p>;
  if (answer === null || !answer.ok) {
    return (
      <p class="small">
        <button
          type="button"
          class="link small"
          aria-label={`Their wording: ${whose}`}
          title="Loads it from the public archive"
          onClick={async () => {
            setAnswer('asked');
            setAnswer(await ask());
          }}
        >
          Their wording
        </button>
        {answer && <span role="alert">{` ${answer.error.message}`}</span>}
      </p>
    );
  }
  const { text, quote, page, archive } = answer.value;
  return (
    <div class="wording" role="status">
      <Quote text={text.length > LONG && quote ? quote : text} evidence={quote && text.length <= LONG ? [quote] : []} />
      <p class="small muted">
        {sourceWords(answer.value)}{' '}
        {page && (
          <a href={page} target="_blank" rel="noreferrer">
            On their page
          </a>
        )}{' '}
        <a href={archive} target="_blank" rel="noreferrer">
          In the archive
        </a>
      </p>
    </div>
  );
}

const sourceWords = ({ from, date }: Words): string => {
  if (from === 'own') return `As you read it on ${formatDate(date)}.`;
  return from === 'archive'
    ? `As the archive recorded it on ${formatDate(date)}.`
    : `As their page has it today, ${formatDate(date)}.`;
};
