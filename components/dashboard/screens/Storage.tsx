import { useCallback, useRef, useState } from 'preact/hooks';
import type { Restored } from '../../../lib/messages/protocol';
import { formatSize } from '../../shared/format-size';
import { saveFile } from '../../shared/save-file';
import { count } from '../../shared/words';
import { Confirm } from '../Confirm';
import { Reports } from '../Reports';
import type { ScreenProps } from '../screen';
import { useAnswers } from '../use-answers';
import { hrefOf } from '../use-route';

/** How much is kept, a copy of it in one file and back, and how to be rid of it. */
export function Storage({ background, backup, atlases }: ScreenProps) {
  const [answers, again] = useAnswers(
    useCallback(() => ({ storage: background.storage(), collections: atlases.list() }), [background, atlases]),
  );
  const [said, setSaid] = useState<string>('');
  const [busy, setBusy] = useState(false);
  const file = useRef<HTMLInputElement>(null);

  /** Says how it ended, and counts anew. */
  const run = async (action: () => Promise<string>) => {
    setBusy(true);
    try {
      setSaid(await action());
    } finally {
      setBusy(false);
    }
    await again();
  };
  const write = () =>
    run(async () => {
      const answer = await backup.write();
      if (!answer.ok) return answer.error.message;
      saveFile(answer.value, `clauselight-${new Date().toISOString().slice(0, 10)}.jsonl`);
      return `Written: ${formatSize(answer.value.size)}.`;
    });
  const restore = (chosen: File) =>
    run(async () => {
      const answer = await backup.restore(chosen);
      if (!answer.ok) return `${chosen.name} was not taken in, and nothing has changed. ${answer.error.message}`;
      await background.storeChanged();
      return sayRestored(answer.value);
    });
  const remove = (action: () => ReturnType<typeof background.deleteEverything>) =>
    void run(async () => {
      const answer = await action();
      return answer.ok ? 'Deleted.' : answer.error.message;
    });

  const kept = answers?.ok ? answers.value.storage.platforms.length + answers.value.collections.length : null;
  return (
    <>
      <p role="status" class={said ? 'said' : undefined}>
        {said}
      </p>
      <section class="part" aria-labelledby="copy">
        <h2 id="copy" class="title">
          A copy in one file
        </h2>
        <p>
          The file holds all that is kept: texts, versions, visits, changes, reports and your settings. You can take it in here or
          in another browser; what is there already stays. Collections that you took in under{' '}
          <a href={hrefOf('explore')}>Explore</a> are not in it: take them in again from their own files.
        </p>
        <div class="row">
          <button type="button" class="outlined" disabled={busy} onClick={() => void write()}>
            Save everything to a file
          </button>
          <button type="button" class="outlined" disabled={busy} onClick={() => file.current?.click()}>
            Take in a file
          </button>
          <input
            ref={file}
            type="file"
            accept=".jsonl,.json"
            hidden
            aria-label="File to take in"
            onChange={({ currentTarget }) => {
              const [chosen] = currentTarget.files ?? [];
              if (chosen) void restore(chosen);
              currentTarget.value = '';
            }}
          />
        </div>
      </section>

      <section class="part" aria-labelledby="sizes">
        <h2 id="sizes" class="title">
          What is kept
        </h2>
        {!answers && <p class="muted">Reading…</p>}
        {answers && !answers.ok && <p role="alert">{answers.error.message}</p>}
        {kept === 0 && <p class="muted">Nothing yet. Policies that you visit turn up here.</p>}
        {answers?.ok && answers.value.storage.platforms.length > 0 && (
          <>
            <p>
              {`In all: ${formatSize(answers.value.storage.size)}. Old versions go by themselves, but never the one that you saw last, nor a change that you have not read.`}
            </p>
            <table class="sizes">
              <thead>
                <tr>
                  <th scope="col">Platform</th>
                  <th scope="col" class="number">
                    Size
                  </th>
                  <th scope="col">
                    <span class="visually-hidden">Delete</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {answers.value.storage.platforms.map(({ platformId, platform, documents, versions, size }) => (
                  <tr key={platformId}>
                    <th scope="row">
                      {platform}
                      <span class="small muted below">{`${count(documents, 'document')}, ${count(versions, 'version')}`}</span>
                    </th>
                    <td class="number">{formatSize(size)}</td>
                    <td class="number">
                      <Confirm
                        ask="Delete"
                        label={`Delete all of ${platform}`}
                        question={`Delete all of ${platform}?`}
                        act={() => remove(() => background.deletePlatform(platformId))}
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )}
        {answers?.ok && answers.value.collections.length > 0 && (
          <>
            <p>
              {`Beside that, collections that you took in: ${formatSize(sum(answers.value.collections))}. They can be removed under `}
              <a href={hrefOf('explore')}>Explore</a>.
            </p>
            <ul class="bullets">
              {answers.value.collections.map(({ id, collections, size }) => (
                <li key={id}>{`${collections.join(', ')}: ${formatSize(size)}`}</li>
              ))}
            </ul>
          </>
        )}
        {kept !== null && kept > 0 && (
          <Confirm
            ask="Delete everything"
            question="Delete everything that is kept, collections too? It can’t be undone. Your settings stay."
            act={() => remove(() => background.deleteEverything())}
          />
        )}
      </section>

      <Reports background={background} />
    </>
  );
}

const sum = (collections: readonly { readonly size: number }[]): number => collections.reduce((all, { size }) => all + size, 0);

function sayRestored({ documents, versions, settings }: Restored): string {
  const settingsWords = [
    ...(settings && settings.taken > 0 ? ['Your settings came with it, where you had not chosen otherwise here.'] : []),
    ...(settings && settings.withoutLeave > 0
      ? ['Checks, every site and notifications need your browser’s leave: switch them on under Settings.']
      : []),
  ];
  return [`Taken in: ${count(documents, 'new document')}, ${count(versions, 'new version')}.`, ...settingsWords].join(' ');
}
