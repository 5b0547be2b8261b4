import { useCallback, useRef, useState } from 'preact/hooks';
import type { AtlasOverview } from '../../../lib/atlas/answers';
import { ATLAS_ATTRIBUTION } from '../../../lib/atlas/format';
import { formatDate } from '../../shared/format-date';
import { count } from '../../shared/words';
import { Confirm } from '../Confirm';
import type { DashboardParts } from '../screen';
import { useAnswer } from '../use-answer';

/** Where the facts come from, and further collections: taken in from files, and sent away again. */
export function Collections({
  overview,
  atlases,
  onChange,
}: {
  readonly overview: AtlasOverview | null;
  readonly atlases: DashboardParts['atlases'];
  onChange(): void;
}) {
  const [shelf, again] = useAnswer(useCallback(() => atlases.list(), [atlases]));
  const [said, setSaid] = useState('');
  const files = useRef<HTMLInputElement>(null);
  const run = async (action: () => Promise<string>) => {
    setSaid(await action());
    await again();
    onChange();
  };
  const takeIn = (chosen: readonly File[]) =>
    run(async () => {
      const answer = await atlases.takeIn(chosen);
      if (!answer.ok) return `Not taken in, and nothing has changed. ${answer.error.message}`;
      return `Taken in: ${answer.value.collections.join(', ')}, ${count(answer.value.documents, 'document')}.`;
    });
  return (
    <section class="part collections" aria-labelledby="collections">
      <h2 id="collections" class="title">
        Where this comes from
      </h2>
      <ul class="bullets">
        {(overview?.sources ?? []).map(({ name, repository, date }) => (
          <li key={`${name} ${date}`}>
            <a href={repository} target="_blank" rel="noreferrer">
              {name}
            </a>
            {`, as of ${formatDate(date)}`}
          </li>
        ))}
      </ul>
      <p class="small muted">{ATLAS_ATTRIBUTION}</p>
      <p>
        Other collections join from files that <code>atlas build</code> writes. They stay in this browser; a document that two of
        them have counts once.
      </p>
      <p role="status" class={said ? 'said' : undefined}>
        {said}
      </p>
      {shelf && !shelf.ok && <p role="alert">{shelf.error.message}</p>}
      {shelf?.ok && shelf.value.length > 0 && (
        <ul class="held">
          {shelf.value.map(({ id, collections, documents, added }) => (
            <li key={id}>
              <span>
                {collections.join(', ')}
                <span class="small muted below">{`${count(documents, 'document')}, taken in on ${formatDate(added)}`}</span>
              </span>
              <Confirm
                ask="Remove"
                label={`Remove ${collections.join(', ')}`}
                question={`Remove ${collections.join(', ')}?`}
                act={() =>
                  void run(async () => {
                    const answer = await atlases.remove(id);
                    return answer.ok ? 'Removed.' : answer.error.message;
                  })
                }
              />
            </li>
          ))}
        </ul>
      )}
      <button type="button" class="outlined" onClick={() => files.current?.click()}>
        Take in a collection
      </button>
      <input
        ref={files}
        type="file"
        accept=".json"
        multiple
        hidden
        aria-label="Files of a collection"
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])];
          if (chosen.length > 0) void takeIn(chosen);
          currentTarget.value = '';
        }}
      />
    </section>
  );
}
