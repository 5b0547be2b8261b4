import { useCallback, useState } from 'preact/hooks';
import type { AtlasOverview, ExploredClause, Position } from '../../../lib/atlas/answers';
import type { Client } from '../../../lib/messages/messenger';
import type { BackgroundApi } from '../../../lib/messages/protocol';
import { countWords, ShareBar } from '../../shared/AtlasCount';
import { formatDate } from '../../shared/format-date';
import { pluralKind } from '../../shared/kind-words';
import { MarkIcon } from '../../shared/MarkIcon';
import { markOfPosition, particulars, standWords } from '../../shared/place-words';
import { Wording } from '../../shared/Wording';
import { count } from '../../shared/words';
import { useAnswer } from '../use-answer';
import { listFacets } from './facets';
import { type Choice, EVERYTHING, type Narrowed, narrow, type Sort } from './narrow';
import { Pick } from './Pick';
import { positionsAsCsv } from './position-table';
import { SaveAs } from './SaveAs';

const MARK_CHOICES = [
  { value: 'high', text: '▲ High, against you' },
  { value: 'medium', text: '◆ Medium, against you' },
  { value: 'low', text: '● Low or neutral' },
  { value: 'favourable', text: '✓ In your favour' },
] as const;
const SORTS: Readonly<Record<Sort, string>> = {
  harshest: 'Harshest first',
  mildest: 'Most protective first',
  platform: 'By platform',
  newest: 'Newest first',
  changed: 'Last changed first',
};
/** Rows that are drawn at once; the rest comes on request. */
const PAGE = 40;

/** One clause type across all documents: what is counted, what is chosen, and where each stands. */
export function ExploreType({
  background,
  type,
  sectors,
}: {
  readonly background: Client<BackgroundApi>;
  readonly type: string;
  readonly sectors: AtlasOverview['sectors'];
}) {
  const [answer] = useAnswer(useCallback(() => background.exploreClause(type), [background, type]));
  const [choice, setChoice] = useState<Choice>(EVERYTHING);
  const [shown, setShown] = useState(PAGE);
  if (!answer) return <p class="muted">Reading…</p>;
  if (!answer.ok) return <p role="alert">{answer.error.message}</p>;
  const clause = answer.value;
  const nameOf = (sector: string) => sectors.find(({ id }) => id === sector)?.name ?? sector;
  const change = (part: Partial<Choice>) => {
    setChoice({ ...choice, ...part });
    setShown(PAGE);
  };
  const narrowed = narrow(clause, choice);
  const all = [...narrowed.own, ...narrowed.rows];
  const kinds = [...clause.prevalence].sort((a, b) => b.found - a.found);
  return (
    <>
      <p>{clause.meaning}</p>
      <div class="picks">
        <Pick
          label="Kind of document"
          all="All kinds"
          value={choice.kind}
          options={kinds.map(({ kind, found, read }) => ({ value: kind, text: `${kind} (${found} of ${read})` }))}
          onPick={(kind) => change({ kind })}
        />
        <Pick
          label="Sector"
          all="All sectors"
          value={choice.sector}
          options={sectors.map(({ id, name }) => ({ value: id, text: name }))}
          onPick={(sector) => change({ sector })}
        />
        <Pick
          label="Severity"
          all="All severities"
          value={choice.mark}
          options={MARK_CHOICES}
          onPick={(mark) => change({ mark: mark as Choice['mark'] })}
        />
        <Pick
          label="What it says"
          all="Anything"
          value={choice.facet}
          options={listFacets(clause.positions).map(({ id, group, value, count }) => ({
            value: id,
            text: `${value} (${count})`,
            group,
          }))}
          onPick={(facet) => change({ facet })}
        />
        <Pick
          label="Order"
          all={SORTS.harshest}
          value={choice.sort === 'harshest' ? null : choice.sort}
          options={Object.entries(SORTS).flatMap(([value, text]) => (value === 'harshest' ? [] : [{ value, text }]))}
          onPick={(sort) => change({ sort: (sort ?? 'harshest') as Sort })}
        />
      </div>
      <p role="status" class="counted">
        <ShareBar {...narrowed} />
        <span>{sayCount(clause, choice, narrowed, nameOf)}</span>
      </p>
      <table class="positions">
        <thead>
          <tr>
            <th scope="col">Platform</th>
            <th scope="col">Where it stands</th>
          </tr>
        </thead>
        <tbody>
          {all.slice(0, shown).map((position) => (
            <Row
              key={`${position.source ? '' : 'own '}${position.platform} ${position.kind}`}
              position={position}
              clause={clause}
              background={background}
            />
          ))}
        </tbody>
      </table>
      {all.length > shown && (
        <button type="button" class="outlined" onClick={() => setShown(all.length)}>
          {`Show all ${all.length}`}
        </button>
      )}
      <SaveAs
        name={`clauselight-${type}`}
        csv={() => positionsAsCsv(all.map((position) => ({ clause: type, position })))}
        json={() => ({ type, date: clause.date, found: narrowed.found, read: narrowed.read, choice, positions: all })}
      />
    </>
  );
}

function sayCount(
  { date }: ExploredClause,
  { kind, sector, mark, facet }: Choice,
  { found, read, rows, own }: Narrowed,
  nameOf: (sector: string) => string,
): string {
  const what = `${kind ? pluralKind(kind) : 'documents'}${sector ? ` in ${nameOf(sector)}` : ''}`;
  const chosen = mark || facet ? ` ${rows.length} of these ${found} are as you chose.` : '';
  const yours = own.length > 0 ? ` ${count(own.length, 'reading of yours', 'readings of yours')} beside them, not counted.` : '';
  return `Found ${countWords({ found, read })} ${what} read, ${formatDate(date)}. Not found is not absent.${chosen}${yours}`;
}

function Row({
  position,
  clause,
  background,
}: {
  readonly position: Position;
  readonly clause: ExploredClause;
  readonly background: Client<BackgroundApi>;
}) {
  const { platform, kind, source, since, changes, changed } = position;
  const times =
    changes === 0
      ? 'not changed since'
      : `changed ${changes === 1 ? 'once' : `${changes} times`}, last on ${formatDate(changed ?? since)}`;
  return (
    <tr>
      <th scope="row">
        {platform}
        {!source && <span class="yours small">yours</span>}
        <span class="small muted below">{kind}</span>
      </th>
      <td>
        <p class="place">
          <MarkIcon mark={markOfPosition(position)} label={standWords(position)} />
          <span>{particulars(position.position, clause.name) ?? standWords(position)}</span>
        </p>
        <div class="place-more">
          <p class="small muted">
            {source ? `First seen ${formatDate(since)}, ${times}` : `As you read it on ${formatDate(since)}`}
          </p>
          {source && (
            <Wording ask={() => background.wording({ type: clause.type, platform, kind })} whose={`${platform}, ${kind}`} />
          )}
        </div>
      </td>
    </tr>
  );
}
