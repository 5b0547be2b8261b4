import type { ListedMute } from '../../../lib/messages/protocol';
import { formatDate } from '../../shared/format-date';

const SCOPE_WORDS: Readonly<Record<ListedMute['scope'], string>> = {
  platform: 'every document of this platform',
  document: 'this document',
  type: 'this kind of clause, everywhere',
};

/** What the reader is not told of. Nothing where there is nothing. */
export function Mutes({
  mutes,
  unmute,
}: {
  readonly mutes: readonly ListedMute[];
  readonly unmute: (mute: Pick<ListedMute, 'scope' | 'id'>) => void;
}) {
  if (mutes.length === 0) return null;
  return (
    <section class="part" aria-labelledby="mutes">
      <h2 id="mutes" class="title">
        You are not told of
      </h2>
      <ul class="mutes">
        {mutes.map(({ scope, id, name, until }) => (
          <li key={`${scope} ${id}`}>
            <span>
              {name}
              <span class="small muted below">{`${SCOPE_WORDS[scope]}${until === null ? '' : `, until ${formatDate(until)}`}`}</span>
            </span>
            <button
              type="button"
              class="small outlined"
              aria-label={`Tell me of ${name} again`}
              onClick={() => unmute({ scope, id })}
            >
              Tell me again
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
