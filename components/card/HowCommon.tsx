import type { ClauseInAtlas } from '../../lib/atlas/answers';
import type { Result } from '../../lib/messages/protocol';
import { countWords, prevalenceWords, rarityWord, ShareBar } from '../shared/AtlasCount';

/** At first glance: how many others have such a clause, with what they are counted of. */
export function HowCommon({ answer }: { readonly answer: Result<ClauseInAtlas> | null }) {
  // Its place is kept: the card does not grow under the pointer.
  if (!answer) return <p class="how-common small" aria-hidden="true" />;
  if (!answer.ok) return <p class="how-common small muted">{answer.error.message}</p>;
  const { prevalence, inSector, sectorName } = answer.value;
  if (!prevalence) return <p class="how-common small muted">No other document of this kind has been read to compare with.</p>;
  const word = rarityWord(prevalence);
  const count = prevalenceWords(prevalence);
  return (
    <p class="how-common small">
      <ShareBar {...prevalence} />
      <span>
        {word ? (
          <>
            <strong>{word}:</strong> {count}
          </>
        ) : (
          `${count.charAt(0).toUpperCase()}${count.slice(1)}`
        )}
        {inSector && <span class="muted">{` · ${countWords(inSector)} in ${sectorName}`}</span>}
      </span>
    </p>
  );
}
