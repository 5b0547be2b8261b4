import { useCallback } from 'preact/hooks';
import type { AtlasOverview } from '../../../lib/atlas/answers';
import { formatDate } from '../../shared/format-date';
import { count } from '../../shared/words';
import { Collections } from '../atlas/Collections';
import { ExploreType } from '../atlas/ExploreType';
import { Pick } from '../atlas/Pick';
import type { ScreenProps } from '../screen';
import { useAnswer } from '../use-answer';
import { hrefOf } from '../use-route';

/** How every platform of the atlas handles a clause type (`#/explore/TYPE`), and where the atlas comes from. */
export function Explore({ background, route, atlases }: ScreenProps) {
  const [answer, again] = useAnswer(useCallback(() => background.atlas(), [background]));
  if (!answer) return <p class="muted">Reading…</p>;
  const [type] = route.path;
  return (
    <>
      {answer.ok ? (
        <Chosen overview={answer.value} type={type} background={background} />
      ) : (
        <p role="alert">{answer.error.message}</p>
      )}
      <Collections overview={answer.ok ? answer.value : null} atlases={atlases} onChange={() => void again()} />
    </>
  );
}

function Chosen({
  overview,
  type,
  background,
}: {
  readonly background: ScreenProps['background'];
  readonly overview: AtlasOverview;
  readonly type: string | undefined;
}) {
  const { documents, types, sectors, unread, sources, waiting } = overview;
  const date = sources
    .map((source) => source.date)
    .sort()
    .at(-1);
  return (
    <>
      <p>
        {`${count(documents, 'document')} of the public archive, as they read on ${formatDate(date ?? '')}. ${unread.language + unread.broken} more could not be read: ${unread.language} in another language, ${unread.broken} broken or empty.`}
      </p>
      {waiting > 0 && (
        <p class="small muted">
          {`${count(waiting, 'reading of yours', 'readings of yours')} will join when you visit again: an older version of Clauselight made them.`}
        </p>
      )}
      <Pick
        label="Clause"
        all="Choose a clause"
        value={type ?? null}
        options={types.map(({ type: id, name, familyName, found }) => ({
          value: id,
          text: found === null ? name : `${name} (${found})`,
          group: familyName,
        }))}
        onPick={(picked) => {
          location.hash = hrefOf('explore', picked === null ? [] : [picked]);
        }}
      />
      {type !== undefined && <ExploreType key={type} background={background} type={type} sectors={sectors} />}
    </>
  );
}
