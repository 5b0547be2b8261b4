import { useCallback, useRef, useState } from 'preact/hooks';
import { formatSize } from '../../shared/format-size';
import { saveFile } from '../../shared/save-file';
import { count } from '../../shared/words';
import { Confirm } from '../Confirm';
import { Reports } from '../Reports';
import type { ScreenProps } from '../screen';
import { useAnswers } from '../use-answers';

/** How much is kept, a copy of it in one file and back, and how to be rid of it. */
export function Storage({ background, backup }: ScreenProps) {
  const [answers, again] = useAnswers(useCallback(() => ({ storage: background.storage() }), [background]));
  const [said, setSaid] = useState<string>('');
  const [busy, setBusy] = useState(false);
  const file = useRef<HTMLInputElement>(null);

  /** Says how it ended, and counts anew. */
  const run = async (action: () => Promise<string>) => {
    setBusy(true);
    setSaid(await action());
    setBusy(false);
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
      const { documents, versions } = answer.value;
      return `Taken in: ${count(documents, 'new document')}, ${count(versions, 'new version')}.`;
    });
  const remove = (action: () => ReturnType<typeof background.deleteEverything>) =>
    void run(async () => {
      const answer = await action();
      return answer.ok ? 'Deleted.' : answer.error.message;
    });

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
          The file holds all that is kept: texts, versions, visits, changes and reports. You can take it in here or in another
          browser; what is there already stays.
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
        {answers?.ok && answers.value.storage.platforms.length === 0 && <p class="muted">Nothing.</p>}
        {answers?.ok && answers.value.storage.platforms.length > 0 && (
          <>
            <p>
              {`${formatSize(answers.value.storage.size)} in all. Old versions go by themselves, but never the one that you saw last, nor a change that you have not read.`}
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
            <Confirm
              ask="Delete everything"
              question="Delete everything that is kept? It can’t be undone. Your settings stay."
              act={() => remove(() => background.deleteEverything())}
            />
          </>
        )}
      </section>

      <Reports background={background} />
    </>
  );
}
