/**
 * `npm run replay -- ARCHIVE [--versions N] [--documents NAME/KIND,…] [--sentences N]`: what a reader who watched documents of an Open Terms Archive
 * collection (a clone or a bundle) would have been told. Recorded versions are followed in their order, by the rules of the
 * background checks: `lib/atlas/build/follow-versions.ts`. Documents are drawn by the hash of their names until they have N versions
 * (5,000; 0 is all). With `--sentences`, N of the alerts, drawn the same way, are printed to be read against what changed.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { followVersions, type Verdict } from '../../lib/atlas/build/follow-versions';
import { listVersions, type RecordedDocument } from '../../lib/atlas/build/list-versions';
import { openBlobs } from '../../lib/atlas/build/open-blobs';
import { openCollection } from '../../lib/atlas/build/open-collection';
import type { Change } from '../../lib/model';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    versions: { type: 'string', default: '5000' },
    documents: { type: 'string' },
    sentences: { type: 'string', default: '0' },
  },
});
const [archive] = positionals;
if (archive === undefined) throw new Error('usage: npm run replay -- ARCHIVE [--versions N]');
const collection = openCollection(path.resolve(process.env.INIT_CWD ?? '.', archive));
const end = Date.parse(collection.time);

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

function draw(documents: readonly RecordedDocument[]): RecordedDocument[] {
  if (values.documents) {
    const names = values.documents.split(',');
    return documents.filter(({ path: file }) => names.includes(file.slice(0, -'.md'.length)));
  }
  const wanted = Number(values.versions) || Number.POSITIVE_INFINITY;
  const drawn: RecordedDocument[] = [];
  let versions = 0;
  for (const document of [...documents].sort((a, b) => (hash(a.path) < hash(b.path) ? -1 : 1))) {
    if (versions >= wanted) break;
    drawn.push(document);
    versions += document.versions.length;
  }
  return drawn;
}

const WHY: Readonly<Record<Verdict, string>> = {
  first: 'the first text: nothing to compare with',
  same: 'the same words (link targets and the like changed)',
  returned: 'a text that the document had before',
  broken: 'no whole text, or an error, login or waiting page',
  language: 'in a language that is not read',
  restarted: 'another text in its place, taken over after 30 days',
  noise: 'only the page around the policy changed',
  editorial: 'only wording, order, dates or contact details changed',
  pending: 'material, but seen only once, or comes and goes',
  material: 'told',
};

const documents = draw(await listVersions(collection.folder));
const verdicts = new Map<Verdict, number>();
const alerts = new Map<string, Map<number, number>>();
const watchedYears = new Map<number, number>();
let changes = 0;
let characters = 0;
const add = <Key>(counts: Map<Key, number>, key: Key, by = 1) => counts.set(key, (counts.get(key) ?? 0) + by);

const YEAR = 365.25 * 86_400_000;
/** How much of each calendar year a document was watched. */
function noteWatched(from: number): void {
  for (let year = new Date(from).getUTCFullYear(); year <= new Date(end).getUTCFullYear(); year++) {
    const start = Math.max(from, Date.UTC(year, 0, 1));
    add(watchedYears, year, (Math.min(end, Date.UTC(year + 1, 0, 1)) - start) / YEAR);
  }
}

interface Alert {
  readonly document: string;
  readonly time: string;
  readonly commit: string;
  readonly told: readonly Change[];
}
const sentences: Alert[] = [];

const blobs = openBlobs(collection.folder);
const clock = performance.now();
const before = process.cpuUsage();
for (const document of documents) {
  const follow = followVersions();
  const told = new Map<number, number>();
  alerts.set(document.path.slice(0, -'.md'.length), told);
  noteWatched(Date.parse(document.versions[0]?.time ?? collection.time));
  for (const [at, { time, commit, blob }] of document.versions.entries()) {
    const markdown = await blobs.read(blob);
    characters += markdown.length;
    const step = follow(markdown, Date.parse(time), Date.parse(document.versions[at + 1]?.time ?? collection.time));
    add(verdicts, step.verdict);
    changes += step.told.length;
    if (step.told.length === 0) continue;
    add(told, Number(time.slice(0, 4)));
    sentences.push({ document: document.path.slice(0, -'.md'.length), time, commit, told: step.told });
  }
}
blobs.close();
const seconds = (performance.now() - clock) / 1000;
const { user, system } = process.cpuUsage(before);

const versions = documents.reduce((sum, document) => sum + document.versions.length, 0);
const years = [...watchedYears.keys()].sort((a, b) => a - b);
const sumOf = (counts: ReadonlyMap<unknown, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
const row = (name: string, cells: readonly (number | string)[]) =>
  console.log(`${name.slice(0, 54).padEnd(56)}${cells.map((cell) => String(cell).padStart(6)).join('')}`);

console.log(`Alerts by document and year (${collection.name}, until ${collection.time.slice(0, 10)})`);
row('', [...years, 'all']);
const noisiest = [...alerts].sort(([, a], [, b]) => sumOf(b) - sumOf(a));
for (const [name, told] of noisiest.filter(([, told]) => told.size > 0))
  row(name, [...years.map((year) => told.get(year) ?? '·'), sumOf(told)]);
const silent = noisiest.filter(([, told]) => told.size === 0).length;
console.log(`${silent} of ${documents.length} documents without an alert`);
const inYear = (year: number) => [...alerts.values()].reduce((sum, told) => sum + (told.get(year) ?? 0), 0);
const all = years.reduce((sum, year) => sum + inYear(year), 0);
row('all documents', [...years.map(inYear), all]);
row('a document and year watched', [
  ...years.map((year) => (inYear(year) / (watchedYears.get(year) ?? 1)).toFixed(2)),
  (all / sumOf(watchedYears)).toFixed(2),
]);

console.log(`\n${versions} recorded versions of ${documents.length} documents`);
for (const [verdict, count] of [...verdicts].sort(([, a], [, b]) => b - a))
  console.log(
    `${((100 * count) / versions).toFixed(1).padStart(6)} %  ${String(count).padStart(6)}  ${verdict.padEnd(10)} ${WHY[verdict]}`,
  );
const quiet = versions - (verdicts.get('material') ?? 0);
console.log(
  `${((100 * quiet) / versions).toFixed(1).padStart(6)} %  ${String(quiet).padStart(6)}  suppressed; ${changes} changes told in ${all} alerts`,
);
console.log(
  `\n${(versions / seconds).toFixed(0)} versions a second, ${(characters / seconds / 1e6).toFixed(1)} million characters a second (${seconds.toFixed(0)} s; ${((user + system) / 1e6).toFixed(0)} s of processor time)`,
);

const LONGEST = 600;
const clip = (text: string | null) => (text === null ? '—' : text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text);
const drawn = [...sentences].sort((a, b) => (hash(a.document + a.commit) < hash(b.document + b.commit) ? -1 : 1));
for (const { document, time, commit, told } of drawn.slice(0, Number(values.sentences))) {
  console.log(`\n${document}, ${time.slice(0, 10)}, ${commit.slice(0, 12)}: ${told.length} changes`);
  for (const { severity, direction, summary, before, after } of told)
    console.log(`  ${severity}, ${direction}: ${summary}\n    - ${clip(before)}\n    + ${clip(after)}`);
}
