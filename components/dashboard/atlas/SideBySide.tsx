import { useCallback } from 'preact/hooks';
import type { SideBySide as Compared, PlatformInAtlas, Position } from '../../../lib/atlas/answers';
import { MarkIcon } from '../../shared/MarkIcon';
import { markOfPosition, particulars, standWords } from '../../shared/place-words';
import { count } from '../../shared/words';
import type { ScreenProps } from '../screen';
import { useAnswer } from '../use-answer';
import { hrefOf } from '../use-route';
import { positionsAsCsv } from './position-table';
import { SaveAs } from './SaveAs';

/** Two to five platforms, clause by clause, what differs most first. */
export function SideBySide({
  background,
  platforms,
}: {
  readonly background: ScreenProps['background'];
  readonly platforms: readonly PlatformInAtlas[];
}) {
  const [answer] = useAnswer(
    useCallback(
      () => background.comparePlatforms(platforms.map(({ platform, own }) => ({ platform, own }))),
      [background, platforms],
    ),
  );
  if (!answer) return <p class="muted">Reading…</p>;
  if (!answer.ok) return <p role="alert">{answer.error.message}</p>;
  const { columns, rows } = answer.value;
  const different = rows.filter(({ difference }) => difference > 0);
  const same = rows.filter(({ difference }) => difference === 0);
  return (
    <>
      <p role="status">
        {`${count(different.length, 'clause')} in which they differ, what differs most first. Of each, the gravest of a platform’s documents counts.`}
      </p>
      <ul class="bullets small muted">
        {columns.map(({ platform, own, kinds }) => (
          <li key={`${own} ${platform}`}>{`${platform}${own ? ' (yours)' : ''}: ${kinds.join(', ')}`}</li>
        ))}
      </ul>
      <Rows rows={different} columns={columns} />
      {same.length > 0 && (
        <details>
          <summary>{`The same in all: ${count(same.length, 'clause')}`}</summary>
          <Rows rows={same} columns={columns} />
        </details>
      )}
      <SaveAs
        name="clauselight-compared"
        csv={() =>
          positionsAsCsv(
            rows.flatMap(({ type, cells }) => cells.flatMap((position) => (position ? [{ clause: type, position }] : []))),
          )
        }
        json={() => answer.value}
      />
    </>
  );
}

function Rows({ rows, columns }: Pick<Compared, 'rows' | 'columns'>) {
  return (
    <ul class="beside">
      {rows.map(({ type, name, cells }) => (
        <li key={type}>
          <h2 class="beside-name">
            <a href={hrefOf('explore', [type])}>{name}</a>
          </h2>
          <dl>
            {columns.map(({ platform, own }, at) => (
              <div key={`${own} ${platform}`}>
                <dt class="small muted">{`${platform}${own ? ' (yours)' : ''}`}</dt>
                <dd>
                  <Place position={cells[at] ?? null} name={name} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Place({ position, name }: { readonly position: Position | null; readonly name: string }) {
  if (!position) return <span class="muted">Not found</span>;
  return (
    <span class="place">
      <MarkIcon mark={markOfPosition(position)} label={standWords(position)} />
      <span>{particulars(position.position, name) ?? standWords(position)}</span>
    </span>
  );
}
