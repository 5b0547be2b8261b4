import { useCallback, useState } from 'preact/hooks';
import { type AtlasOverview, MOST_COMPARED, type PlatformInAtlas } from '../../../lib/atlas/answers';
import { AgainstSector } from '../atlas/AgainstSector';
import { Pick } from '../atlas/Pick';
import { SideBySide } from '../atlas/SideBySide';
import type { ScreenProps } from '../screen';
import { useAnswer } from '../use-answer';

/** A platform against its sector, or two to five side by side. */
export function Compare({ background }: ScreenProps) {
  const [answer] = useAnswer(useCallback(() => background.atlas(), [background]));
  if (!answer) return <p class="muted">Reading…</p>;
  if (!answer.ok) return <p role="alert">{answer.error.message}</p>;
  return <Chooser overview={answer.value} background={background} />;
}

const keyOf = ({ platform, own }: PlatformInAtlas): string => `${own ? 'own' : 'atlas'} ${platform}`;

function Chooser({ overview, background }: { readonly overview: AtlasOverview; readonly background: ScreenProps['background'] }) {
  const [chosen, setChosen] = useState<readonly PlatformInAtlas[]>([]);
  const left = overview.platforms.filter((each) => !chosen.includes(each));
  // The reader's own come first: they are few, and asked for.
  const offered = [...left.filter(({ own }) => own), ...left.filter(({ own }) => !own)];
  const [only] = chosen;
  return (
    <>
      <p>Choose one platform to see how it differs from its sector, or up to five to see them side by side.</p>
      {chosen.length < MOST_COMPARED && (
        <Pick
          label={chosen.length === 0 ? 'Platform' : 'Another platform'}
          all="Choose a platform"
          value={null}
          options={offered.map((each) => ({
            value: keyOf(each),
            text: each.platform,
            group: each.own ? 'As you read them' : 'In the public archive',
          }))}
          onPick={(key) => {
            const picked = left.find((each) => keyOf(each) === key);
            if (picked) setChosen([...chosen, picked]);
          }}
        />
      )}
      {chosen.length > 0 && (
        <ul class="chosen" aria-label="Compared">
          {chosen.map((each) => (
            <li key={keyOf(each)}>
              {each.platform}
              {each.own && <span class="yours small">yours</span>}
              <button
                type="button"
                class="tool-text"
                aria-label={`Leave out ${each.platform}`}
                onClick={() => setChosen(chosen.filter((other) => other !== each))}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
      {only && chosen.length === 1 && <AgainstSector background={background} platform={only} types={overview.types} />}
      {chosen.length > 1 && <SideBySide background={background} platforms={chosen} />}
      <p class="small muted">{overview.attribution}</p>
    </>
  );
}
