import type { Activity, ClauseInAtlas, Sibling, Stability } from '../../lib/atlas/answers';
import type { ClauseTypeText } from '../../lib/model';
import type { PageActions } from '../../lib/page/page-state';
import { formatDate } from '../shared/format-date';
import { MarkIcon } from '../shared/MarkIcon';
import { markOfPosition, particulars, ROLE_WORDS, standWords } from '../shared/place-words';
import { Wording } from '../shared/Wording';
import { count } from '../shared/words';
import { Section } from './CardSections';

interface InAtlasProps {
  readonly atlas: ClauseInAtlas;
  readonly type: ClauseTypeText;
  /** Whose document this is. */
  readonly platform: string;
  readonly actions: PageActions;
}

/** The range of what others say of the same thing, and how the clause and its platform have changed. */
export function InAtlas({ atlas, type, platform, actions }: InAtlasProps) {
  const { siblings, stability, activity, sectorName, attribution } = atlas;
  return (
    <>
      <Section title="How others handle it">
        {siblings.length === 0 ? (
          <p>No other document of this kind was found to have it.</p>
        ) : (
          <ul class="siblings">
            {siblings.map((sibling) => (
              <SiblingRow key={sibling.role} sibling={sibling} type={type} sectorName={sectorName} actions={actions} />
            ))}
          </ul>
        )}
      </Section>
      <Section title="Over time">
        <ul class="facts small">
          <li>{stabilityWords(stability)}</li>
          {activity && <li>{activityWords(activity, platform, sectorName)}</li>}
        </ul>
        <p class="small muted">{attribution}</p>
      </Section>
    </>
  );
}

function SiblingRow({
  sibling,
  type,
  sectorName,
  actions,
}: {
  readonly sibling: Sibling;
  readonly type: ClauseTypeText;
  readonly sectorName: string;
  readonly actions: PageActions;
}) {
  const { role, platform, kind, position, alike, base } = sibling;
  const mark = markOfPosition(sibling);
  const others = alike > 1 ? ` and ${count(alike - 1, 'other')}${base === 'sector' ? ` in ${sectorName}` : ''}` : '';
  return (
    <li>
      <p class="small muted">{ROLE_WORDS[role]}</p>
      <p class="place">
        <MarkIcon mark={mark} />
        <span>
          <strong>{platform}</strong>
          {others}: {particulars(position, type.name) ?? standWords(sibling)}
        </span>
      </p>
      <Wording ask={() => actions.wording({ type: type.id, platform, kind })} whose={platform} />
    </li>
  );
}

/** First and last seen, how long watched, how often changed: each of them the archive's, and said to be so. */
function stabilityWords(stability: Stability): string {
  if (stability.status === 'not-read') return 'The public archive has no copy of this document.';
  const { status, since, until, months, changes, changed } = stability;
  const [from, to] = [formatDate(since), formatDate(until)];
  if (status === 'never') return `Not found in the public archive’s copies of this document, ${from} to ${to}.`;
  if (status === 'gone') return `The public archive’s copies had it from ${from}; from ${to} on they have it no more.`;
  const last = changed ? `, last on ${formatDate(changed)}` : '';
  const times = changes === 0 ? 'not changed' : changes === 1 ? 'changed once' : `changed ${changes} times`;
  return `In the public archive’s copies: first seen ${from}, last seen ${to}; document watched for ${count(months, 'month')}, this clause ${times}${last}.`;
}

function activityWords({ documents, days30, days365, median }: Activity, platform: string, sectorName: string): string {
  const own = `${platform}, ${count(documents, 'document')}: ${count(days365, 'change that matters', 'changes that matter')} in 365 days, ${days30} in the last 30.`;
  if (!median) return own;
  return `${own} Median of ${count(median.platforms, 'platform')} in ${sectorName}: ${median.days365} and ${median.days30}.`;
}
