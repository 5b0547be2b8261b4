import type { Difference, SectorComparison, SideBySide } from '../atlas/answers';
import { comparePlatforms } from '../atlas/compare-platforms';
import { compareWithSector } from '../atlas/compare-with-sector';
import { sectorName } from '../catalogue/catalogue';
import { clauseTypes } from '../clauses/taxonomy';
import type { Polarity, Severity } from '../model';
import { openAtlas } from './open-atlas';

/**
 * A platform against its sector, or several side by side.
 * @param names of 1 to 5 platforms, in any case
 * @throws Error with one line for a platform that the atlas does not have, and where there is no atlas
 */
export function compareInAtlas(folder: string, names: readonly string[]): SectorComparison | SideBySide {
  const { atlas, facts } = openAtlas(folder);
  const columns = names.map((name) => {
    const documents = atlas.documents.filter(({ platform }) => platform.toLowerCase() === name.toLowerCase());
    const [first] = documents;
    if (!first) throw new Error(`${name}: no such platform in the atlas`);
    return { platform: first.platform, own: false, documents };
  });
  const types = [...clauseTypes.keys()].map(facts);
  const [only] = columns;
  const alone = columns.length === 1 && only ? compareWithSector(atlas, types, only) : null;
  return alone ?? comparePlatforms(atlas, types, columns);
}

const MARKS = { high: '▲', medium: '◆', low: '●' } as const;
export const markOf = ({ severity, polarity }: { readonly severity: Severity; readonly polarity: Polarity }): string =>
  polarity === 'favourable' ? '✓' : MARKS[severity];

/** The same as readable text. */
export function sayComparison(compared: SectorComparison | SideBySide): string {
  return 'columns' in compared ? saySideBySide(compared) : sayAgainstSector(compared);
}

function sayAgainstSector({ platform, sector, kinds, date, better, worse, missing }: SectorComparison): string {
  const line = ({ type, kind, what, own, usual, found, read, base }: Difference) =>
    `${markOf(own ?? usual ?? { severity: 'low', polarity: 'neutral' })} ${own?.position ?? clauseTypes.get(type)?.name} (${kind}; ${what}: ${found} of ${read} others ${base === 'sector' ? 'in its sector' : 'anywhere'})`;
  const part = (title: string, differences: readonly Difference[]) => [
    `${title}: ${differences.length}`,
    ...differences.map((each) => `  ${line(each)}`),
  ];
  return [
    `# ${platform} against its sector (${sectorName(sector)}), ${date}: ${kinds.join(', ')}`,
    ...part('Worse for you', worse),
    ...part('Better for you', better),
    ...part('Not found, though most others have it', missing),
  ].join('\n');
}

const saySideBySide = ({ columns, rows }: SideBySide): string =>
  [
    `# ${columns.map(({ platform }) => platform).join(' | ')}`,
    ...rows.flatMap(({ name, cells }) => [
      name,
      ...cells.map(
        (cell, at) =>
          `  ${cell ? `${markOf(cell)} ${columns[at]?.platform}: ${cell.position}` : `· ${columns[at]?.platform}: not found`}`,
      ),
    ]),
  ].join('\n');
