import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../../lib/messages/protocol';
import type { PackageLicence, ScreenProps } from '../screen';

/** Whose work is in it, and on what terms. */
export function Licences({ licences }: ScreenProps) {
  const [packages, setPackages] = useState<Result<readonly PackageLicence[]> | null>(null);
  useEffect(() => void licences().then(setPackages), [licences]);
  return (
    <>
      <section class="part" aria-labelledby="own">
        <h2 id="own" class="title">
          Clauselight
        </h2>
        <p>Its code is free software under the MIT licence.</p>
        <p>The words of policies belong to their platforms. They come from the pages that you visit and stay in your browser.</p>
      </section>

      <section class="part" aria-labelledby="sources">
        <h2 id="sources" class="title">
          Sources
        </h2>
        <dl class="sources">
          <div>
            <dt>
              <a href="https://opentermsarchive.org" target="_blank" rel="noreferrer">
                Open Terms Archive
              </a>
            </dt>
            <dd>
              Contains information from Open Terms Archive, which is made available under the{' '}
              <a href="https://opendatacommons.org/licenses/by/1-0/" target="_blank" rel="noreferrer">
                Open Data Commons Attribution License 1.0
              </a>
              . The catalogue, the facts about other platforms and the model’s examples come from it.
            </dd>
          </div>
          <div>
            <dt>
              <a href="http://claudette.eui.eu" target="_blank" rel="noreferrer">
                CLAUDETTE
              </a>{' '}
              and LexGLUE (UNFAIR-ToS)
            </dt>
            <dd>
              Sentences that lawyers of the European University Institute labelled as potentially unfair under EU law,{' '}
              <a href="https://creativecommons.org/licenses/by/4.0/" target="_blank" rel="noreferrer">
                CC BY 4.0
              </a>
              . The notes on unfair terms were learnt from them.
            </dd>
          </div>
        </dl>
      </section>

      <section class="part" aria-labelledby="packages">
        <h2 id="packages" class="title">
          Software in it
        </h2>
        {!packages && <p class="muted">Reading…</p>}
        {packages && !packages.ok && <p role="alert">{packages.error.message}</p>}
        {packages?.ok && (
          <ul class="packages">
            {packages.value.map(({ name, version, licence, author, text }) => (
              <li key={`${name}@${version}`}>
                <details>
                  <summary>
                    {name} <span class="muted">{`${version} · ${licence}`}</span>
                  </summary>
                  {author && <p>{`By ${author}`}</p>}
                  <pre class="small">{text ?? `It comes without the text of its licence (${licence}).`}</pre>
                </details>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
