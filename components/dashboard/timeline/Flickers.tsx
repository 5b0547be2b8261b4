import { useCallback } from 'preact/hooks';
import type { Client } from '../../../lib/messages/messenger';
import type { BackgroundApi } from '../../../lib/messages/protocol';
import { formatDate } from '../../shared/format-date';
import { WordDiff } from '../../shared/WordDiff';
import { useAnswer } from '../use-answer';

/** Passages that checks saw come and go, so that the reader can judge what they are not told of. Nothing where there is none. */
export function Flickers({
  background,
  documentId,
}: {
  readonly background: Pick<Client<BackgroundApi>, 'checks'>;
  readonly documentId: string;
}) {
  const [checks] = useAnswer(useCallback(() => background.checks(), [background]));
  const ways = checks?.ok ? (checks.value.find(({ document: known }) => known.id === documentId)?.ways ?? []) : [];
  const flickers = ways.flatMap((way) => way.flickers);
  if (flickers.length === 0) return null;
  return (
    <details class="part">
      <summary class="title">{`Passages that come and go (${flickers.length})`}</summary>
      <p class="muted">From check to check the page shows now one text, now another. You are not told of these.</p>
      <ul class="changes">
        {flickers.map(({ before, after, time }) => (
          <li key={`${time} ${before} ${after}`} class="change">
            <p class="small muted">{formatDate(time)}</p>
            <blockquote class="quote">
              <WordDiff before={before} after={after} />
            </blockquote>
          </li>
        ))}
      </ul>
    </details>
  );
}
