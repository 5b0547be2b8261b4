import { useCallback } from 'preact/hooks';
import type { AtlasOverview, Difference, PlatformInAtlas } from '../../../lib/atlas/answers';
import { formatDate } from '../../shared/format-date';
import { MarkIcon } from '../../shared/MarkIcon';
import { markOfPosition, particulars, standWords } from '../../shared/place-words';
import { toCsv } from '../../shared/to-csv';
import type { ScreenProps } from '../screen';
import { useAnswer } from '../use-answer';
import { hrefOf } from '../use-route';
import { SaveAs } from './SaveAs';

const PARTS = [
  { part: 'worse', title: 'Worse for you', none: 'Nothing that stands out.' },
  { part: 'better', title: 'Better for you', none: 'Nothing that stands out.' },
  { part: 'missing', title: 'Not found, though most others have it', none: 'Nothing.' },
] as const;
const COLUMNS = ['part', 'clause', 'kind', 'what', 'severity', 'polarity', 'position', 'found', 'read', 'base'] as const;

/** What one platform does otherwise than its sector. */
export function AgainstSector({
  background,
  platform: { platform, own },
  types,
}: {
  readonly background: ScreenProps['background'];
  readonly platform: PlatformInAtlas;
  readonly types: AtlasOverview['types'];
}) {
  const [answer] = useAnswer(useCallback(() => background.compareWithSector({ platform, own }), [background, platform, own]));
  if (!answer) return <p class="muted">Reading…</p>;
  if (!answer.ok) return <p role="alert">{answer.error.message}</p>;
  const compared = answer.value;
  const nameOf = (type: string) => types.find((each) => each.type === type)?.name ?? type;
  const rows = PARTS.flatMap(({ part }) =>
    compared[part].map(({ type, kind, what, own: place, usual, found, read, base }) => ({
      part,
      clause: type,
      kind,
      what,
      severity: (place ?? usual)?.severity ?? null,
      polarity: (place ?? usual)?.polarity ?? null,
      position: place?.position ?? null,
      found,
      read,
      base,
    })),
  );
  return (
    <>
      <p role="status">
        {`${compared.kinds.join(', ')} of ${platform} against ${compared.sector}, ${formatDate(compared.date)}. Not found is not absent.`}
      </p>
      {PARTS.map(({ part, title, none }) => (
        <section key={part} class="part" aria-label={title}>
          <h2 class="title">{`${title} (${compared[part].length})`}</h2>
          {compared[part].length === 0 ? (
            <p class="muted">{none}</p>
          ) : (
            <ul class="differences">
              {compared[part].map((difference) => (
                <Row
                  key={`${difference.type} ${difference.kind}`}
                  difference={difference}
                  name={nameOf(difference.type)}
                  sector={compared.sector}
                />
              ))}
            </ul>
          )}
        </section>
      ))}
      <SaveAs name={`clauselight-${platform}`} csv={() => toCsv(COLUMNS, rows)} json={() => compared} />
    </>
  );
}

function Row({ difference, name, sector }: { readonly difference: Difference; readonly name: string; readonly sector: string }) {
  const { type, kind, own, usual } = difference;
  const place = own ?? usual;
  const says = own && particulars(own.position, name);
  return (
    <li>
      <p class="place">
        {place ? <MarkIcon mark={markOfPosition(place)} label={standWords(place)} /> : <span />}
        <span>
          <a href={hrefOf('explore', [type])}>{name}</a>
          {says && `: ${says}`}
        </span>
      </p>
      <p class="small muted">{`${kind}: ${whatWords(difference, sector)}`}</p>
    </li>
  );
}

function whatWords({ what, found, read, base }: Difference, sector: string): string {
  const others = `${found} of ${read} others ${base === 'sector' ? `in ${sector}` : 'in all sectors'}`;
  if (what === 'rare')
    return found === 0 ? `none of ${others.replace(/^0 of /u, '')} was found to have it` : `only ${others} have it`;
  return what === 'missing' ? `${others} have it` : `${what} than most of the ${others} that have it`;
}
