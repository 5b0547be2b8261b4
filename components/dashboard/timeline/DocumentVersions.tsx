import type { Client } from '../../../lib/messages/messenger';
import type { BackgroundApi, DocumentHistory, VersionMark } from '../../../lib/messages/protocol';
import { formatDate } from '../../shared/format-date';
import { count } from '../../shared/words';
import { hrefOf } from '../use-route';
import { Compared, type View } from './Compared';

const VIA_WORDS: Readonly<Record<VersionMark['via'], string>> = {
  visit: 'on your visit',
  fetch: 'by a check',
  archive: 'in the public archive',
};

/** The versions of one document, the newest first, and two of them compared: the last two that can be, unless the address says which. */
export function DocumentVersions({
  background,
  history: { document: known, versions },
  query,
}: {
  readonly background: Client<BackgroundApi>;
  readonly history: DocumentHistory;
  readonly query: URLSearchParams;
}) {
  const [older, newer] = chosen(versions, query);
  const view: View = query.get('view') === 'inline' ? 'inline' : 'side';
  const go = (next: { readonly older?: number; readonly newer?: number; readonly view?: View }) => {
    const { older: from, newer: to, view: by } = { older, newer, view, ...next };
    // In place of the address before: going back leads to the list, not through every choice.
    location.replace(hrefOf('timeline', [known.id], { older: String(from ?? ''), newer: String(to ?? ''), view: by }));
  };
  return (
    <>
      <p>
        <a href={hrefOf('timeline')}>All documents</a>
        {' · '}
        <a href={hrefOf('changes', [known.id])}>Its changes in words</a>
        {' · '}
        <a href={known.url}>The page itself</a>
        {' · '}
        <a href={hrefOf('print', ['document', known.id])}>Report for print</a>
        {older !== undefined && newer !== undefined && (
          <>
            {' · '}
            <a href={hrefOf('print', ['changes', known.id], { older: String(older), newer: String(newer) })}>
              Its changes for print
            </a>
          </>
        )}
      </p>
      <h2 class="title">{known.title}</h2>
      <table class="versions">
        <thead>
          <tr>
            <th scope="col">First read</th>
            <th scope="col">Older</th>
            <th scope="col">Newer</th>
            <th scope="col">What changed</th>
          </tr>
        </thead>
        <tbody>
          {versions.toReversed().map((each) => {
            const date = `${formatDate(each.time)}, ${VIA_WORDS[each.via]}${each.variant && ` (${each.variant})`}`;
            return (
              <tr key={each.version}>
                <th scope="row">{date}</th>
                <td>
                  <input
                    type="radio"
                    name="older"
                    aria-label={`Older: ${date}`}
                    checked={each.version === older}
                    onChange={() => go({ older: each.version })}
                  />
                </td>
                <td>
                  <input
                    type="radio"
                    name="newer"
                    aria-label={`Newer: ${date}`}
                    checked={each.version === newer}
                    onChange={() => go({ newer: each.version })}
                  />
                </td>
                <td class={each.material > 0 ? 'changed' : 'muted'}>
                  {each.material > 0
                    ? count(each.material, 'change that matters', 'changes that matter')
                    : whyNone(each, versions)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {older === undefined || newer === undefined ? (
        <p class="muted">There is nothing to compare yet: no two versions were read the same way.</p>
      ) : (
        <Compared
          background={background}
          request={{ documentId: known.id, older, newer }}
          view={view}
          show={(by) => go({ view: by })}
        />
      )}
    </>
  );
}

const whyNone = (version: VersionMark, versions: readonly VersionMark[]) =>
  versions.find((each) => likeEachOther(each, version)) === version ? 'first read' : 'nothing new that matters';

const likeEachOther = (a: VersionMark, b: VersionMark) => a.via === b.via && a.variant === b.variant;

/** What the address says, as far as it is there; for the rest the newest version that has one like it before it, and that one. */
function chosen(versions: readonly VersionMark[], query: URLSearchParams): readonly [number | undefined, number | undefined] {
  const asked = (name: string) => versions.find(({ version }) => String(version) === query.get(name));
  const before = (version: VersionMark) =>
    versions.findLast((each) => each.version < version.version && likeEachOther(each, version));
  const newer = asked('newer') ?? versions.findLast((each) => before(each) !== undefined);
  const older = asked('older') ?? (newer && before(newer));
  return [older?.version, newer?.version];
}
