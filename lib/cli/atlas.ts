import path from 'node:path';
import { MOST_COMPARED } from '../atlas/answers';
import { buildAtlas } from '../atlas/build/build-atlas';
import { ATLAS_ATTRIBUTION } from '../atlas/format';
import { sectorName } from '../catalogue/catalogue';
import { compareInAtlas, markOf, sayComparison } from './compare-in-atlas';
import { complain, fromHere } from './output';
import { openProgressBar } from './progress-bar';
import { showType } from './show-type';
import type { Verb } from './verbs';

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} KB`;

/** `atlas build ARCHIVE… --out DIR [--platforms NAME,NAME]` */
const build: Verb = async (archives, { out, platforms }, output) => {
  if (archives.length === 0 || out === undefined) {
    complain('atlas build', 'name archives to read, and a folder to write to with --out');
    return 1;
  }
  const bar = openProgressBar(process.stderr);
  const start = Date.now();
  try {
    const built = await buildAtlas(archives.map(fromHere), {
      out: fromHere(out),
      platforms: platforms === undefined ? undefined : new Set(platforms.split(',').map((name) => name.trim())),
      onProgress: ({ doneVersions, versions, doneDocuments, documents }) =>
        bar.show(doneVersions, versions, `${doneDocuments} of ${documents} documents`),
    });
    bar.end();
    const seconds = Math.round((Date.now() - start) / 1000);
    await output.print(
      { out, ...built, seconds },
      () =>
        `${out}: ${built.files} files, ${kilobytes(built.size)} gzipped, the largest ${built.largest.name} with ${kilobytes(built.largest.size)}\n${built.read} documents read, ${built.unread} could not be; ${seconds} s`,
    );
    return 0;
  } catch (error) {
    bar.end();
    complain('atlas build', (error as Error).message);
    return 1;
  }
};

const SHIPPED = path.resolve(import.meta.dirname, '../../public/atlas');

/** `atlas show TYPE… [--sector S] [--from DIR]` */
const show: Verb = async (types, { sector, from }, output) => {
  let bad = 0;
  if (types.length === 0) {
    complain('atlas show', 'name a clause type');
    return 1;
  }
  for (const type of types)
    try {
      const shown = showType(from === undefined ? SHIPPED : fromHere(from), type, sector ?? null);
      await output.print(shown, () =>
        [
          `# ${shown.name}${sector === undefined ? '' : `, sector ${sectorName(sector)}`}`,
          ...shown.prevalence.map(({ kind, found, read, date }) => `  in ${found} of ${read} ${kind} read (${date})`),
          ...shown.positions.map(
            ({ platform, kind, position, since, changes, ...stand }) =>
              `${markOf(stand)} ${platform}, ${kind}: ${position}\n    since ${since}, changed ${changes === 1 ? 'once' : `${changes} times`}`,
          ),
          shown.attribution,
        ].join('\n'),
      );
    } catch (error) {
      bad++;
      complain(type, (error as Error).message);
    }
  return bad;
};

/** `atlas compare PLATFORM… [--from DIR]` */
const compare: Verb = async (names, { from }, output) => {
  if (names.length === 0 || names.length > MOST_COMPARED) {
    complain('atlas compare', `name 1 to ${MOST_COMPARED} platforms`);
    return 1;
  }
  try {
    const compared = compareInAtlas(from === undefined ? SHIPPED : fromHere(from), names);
    await output.print(compared, () => `${sayComparison(compared)}\n${ATLAS_ATTRIBUTION}`);
    return 0;
  } catch (error) {
    complain('atlas compare', (error as Error).message);
    return 1;
  }
};

const deeds: Readonly<Record<string, Verb>> = { build, show, compare };

export const atlas: Verb = ([deed = '', ...rest], options, output) => {
  const verb = Object.hasOwn(deeds, deed) ? deeds[deed] : undefined;
  if (verb) return verb(rest, options, output);
  complain(deed || 'atlas', 'say `atlas build`, `atlas show` or `atlas compare`');
  return Promise.resolve(1);
};
