import type { VersionComparison } from '../../../lib/messages/protocol';
import { formatDate } from '../../shared/format-date';
import { WordDiff } from '../../shared/WordDiff';
import { count, DIRECTION_WORDS } from '../../shared/words';

const CLASSES = [
  ['material', 'What matters'],
  ['editorial', 'Wording'],
  ['noise', 'Nothing but noise'],
] as const;

/** What changed between two versions of a document, with before and after. */
export function ChangeReport({ compared }: { readonly compared: VersionComparison }) {
  const { older, newer, reason, changes, unchanged } = compared;
  return (
    <>
      <p>{`${formatDate(older.time)} → ${formatDate(newer.time)}. ${reason} ${count(unchanged, 'passage')} the same.`}</p>
      <p class="small muted">{newer.url}</p>
      {CLASSES.map(([kind, title]) => {
        const own = changes.filter((change) => change.class === kind);
        return (
          own.length > 0 && (
            <section key={kind} class="part">
              <h2 class="title">{`${title}: ${count(own.length, 'change')}`}</h2>
              <ol class="findings">
                {own.map(({ path, typeNames, summary, direction, before, after }, index) => (
                  <li key={index}>
                    <h3 class="overline">{typeNames.join(', ') || path.at(-1) || 'Elsewhere'}</h3>
                    {kind === 'material' && (
                      <p>
                        {summary} <span class={direction}>{DIRECTION_WORDS[direction]}</span>
                      </p>
                    )}
                    <blockquote class="quote">
                      <WordDiff before={before} after={after} />
                    </blockquote>
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
