/**
 * `npm run score`: ../shared/evaluate's scripts over what we make of the corpus. Clauses are scored on the out-of-fold findings
 * that `npm run train` leaves in .output/score: the shipped weights have seen every labelled document. The pairs of saved pages
 * come last, since reading 444 pages takes minutes.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { evaluate, hasCorpus, shared, unpack } from '../corpus/corpus-folder';
import { filesIn, judge } from '../corpus/judge-pairs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const OUTPUT = path.join(ROOT, '.output/score');

/** Runs the command line and keeps what it prints. */
function record(name: string, ...words: string[]): string {
  const file = path.join(OUTPUT, name);
  const printed = execFileSync('npx', ['tsx', 'lib/cli/main.ts', ...words, '--json'], {
    cwd: ROOT,
    maxBuffer: 1024 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  writeFileSync(file, printed);
  return file;
}

const say = (name: string, score: object) => console.log(`${name.padEnd(12)} ${JSON.stringify(score)}`);

async function main(): Promise<void> {
  if (!hasCorpus) throw new Error('needs ../shared (README, "Data and licences").');
  mkdirSync(OUTPUT, { recursive: true });
  const findings = path.join(OUTPUT, 'findings.jsonl');
  if (existsSync(findings)) say('clauses', evaluate('clauses.mjs', shared('corpus', 'documents'), findings).score);
  else console.log('clauses      not scored: npm run train makes the out-of-fold findings');

  const folders = ['pages', 'changes', 'page-pairs'].map((name) => path.join(unpack(`${name}.tar.gz`), name));
  const [pages, changes, pagePairs] = folders as [string, string, string];
  const files = readdirSync(pages).filter((file) => file.endsWith('.html'));
  say(
    'pages',
    evaluate('pages.mjs', pages, record('readings.jsonl', 'read', ...files.map((file) => path.join(pages, file)))).score,
  );
  const labels = path.join(changes, 'labels.jsonl');
  const pairs = path.join(changes, 'pairs.jsonl');
  const ids = readFileSync(labels, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id);
  writeFileSync(pairs, ids.map((id) => JSON.stringify({ id, old: `${id}.old.md`, new: `${id}.new.md` })).join('\n'));
  say('changes', evaluate('changes.mjs', labels, record('verdicts.jsonl', 'compare', '--pairs', pairs)).score);

  const index = path.join(pagePairs, 'index.json');
  const saved = (JSON.parse(readFileSync(index, 'utf8')) as { id: string }[]).map(({ id }) => id);
  console.log(`page-pairs   ${saved.length} pairs of pages: this takes minutes`);
  const { score, misses } = evaluate(
    'page-pairs.mjs',
    index,
    await judge(pagePairs, filesIn(pagePairs, saved, '.html')),
    '--misses',
    String(saved.length),
  );
  say('page-pairs', { ...score, misses });
  for (const folder of folders) rmSync(path.dirname(folder), { recursive: true });
}

await main();
