/**
 * What building an atlas costs, beside reading the same history with git: `npx tsx tests/bench/atlas-build.ts`, of another archive
 * with its path, of a part with `--platforms NAME,NAME`. Times by the clock, one after the other; git twice, the shorter counts.
 * Memory: what all of the builder's processes (git's too) hold at once, a few times a second, the most of it. Pages that they
 * share count for each, so it is rather less. Linux only: elsewhere there is no `/proc` to ask.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openCollection } from '../../lib/atlas/build/open-collection';
import { shared } from '../corpus/corpus-folder';

/** Issue 5: "at most 8 times what `git log -p > /dev/null` takes on the same clone; memory ≤ 2 GB". */
const LIMIT_RATIO = 8;
const LIMIT_BYTES = 2 * 1024 ** 3;
const EVERY_MS = 200;
const CLI = path.resolve(import.meta.dirname, '../../lib/cli/main.ts');

const { values, positionals } = parseArgs({ allowPositionals: true, options: { platforms: { type: 'string' } } });
const { folder } = openCollection(positionals[0] ?? shared('corpus', 'contrib-versions.bundle'));
const parts = values.platforms?.split(',').map((name) => `${name.trim()}/`) ?? [];

function secondsOfGit(): number {
  const start = performance.now();
  const { status } = spawnSync('git', ['log', '-p', '--', ...parts], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('git log failed');
  return (performance.now() - start) / 1000;
}

/** Bytes in memory of a process and of all that it started (proc(5): the parent is the 4th of `stat`'s fields, `VmRSS` in `status`). */
function memoryOf(root: number): number {
  const started = new Map<number, number[]>();
  const pids = readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  for (const pid of pids.map(Number)) {
    const parent = Number(/\) \S (\d+)/u.exec(readOf(pid, 'stat'))?.[1]);
    started.set(parent, [...(started.get(parent) ?? []), pid]);
  }
  const sum = (pid: number): number =>
    Number(/^VmRSS:\s*(\d+) kB/mu.exec(readOf(pid, 'status'))?.[1] ?? 0) * 1024 +
    (started.get(pid) ?? []).reduce((bytes, each) => bytes + sum(each), 0);
  return sum(root);
}

/** Empty where the process has ended meanwhile. */
function readOf(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

const gitSeconds = Math.min(secondsOfGit(), secondsOfGit());
const out = mkdtempSync(path.join(tmpdir(), 'clauselight-bench-atlas-'));
const only = values.platforms === undefined ? [] : ['--platforms', values.platforms];
const start = performance.now();
const builder = spawn(process.execPath, ['--import', 'tsx', CLI, 'atlas', 'build', folder, '--out', out, ...only], {
  stdio: ['ignore', 'inherit', 'inherit'],
});
let peak = 0;
const looking = setInterval(() => {
  peak = Math.max(peak, memoryOf(builder.pid as number));
}, EVERY_MS);
const status = await new Promise<number | null>((resolve) => builder.once('exit', resolve));
clearInterval(looking);
const seconds = (performance.now() - start) / 1000;
rmSync(out, { recursive: true });
if (status !== 0) throw new Error('The build failed.');

const ratio = seconds / gitSeconds;
const ofLimit = (holds: boolean, limit: string) => `${holds ? 'within' : 'OVER'} ${limit}`;
console.log(`${folder}${parts.length > 0 ? `, only ${values.platforms}` : ''}`);
console.log(
  `build ${seconds.toFixed(1)} s, git log -p ${gitSeconds.toFixed(1)} s: ${ratio.toFixed(1)} times, ${ofLimit(ratio <= LIMIT_RATIO, `${LIMIT_RATIO}`)}; ` +
    `at most ${Math.round(peak / 1024 ** 2)} MB in memory, ${ofLimit(peak <= LIMIT_BYTES, `${LIMIT_BYTES / 1024 ** 2} MB`)}`,
);
