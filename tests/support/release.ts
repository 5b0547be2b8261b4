/**
 * `npm run release`: what both stores take, made from the last commit, in .output/release: a zip for each, and the sources that
 * Firefox's store asks for. The extension is built from those very sources, twice, in two folders: other bytes are a failure.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { differences, hashFolder } from './hash-folder';

const ROOT = path.resolve(import.meta.dirname, '../..');
const RELEASE = path.join(ROOT, '.output/release');

const run = (cwd: string, program: string, ...args: string[]): string =>
  execFileSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 1024 * 1024 * 1024, stdio: ['ignore', 'pipe', 'inherit'] });

/** Takes the last commit's files out into a folder. */
function checkOut(folder: string): void {
  mkdirSync(folder);
  const tar = execFileSync('git', ['archive', '--format=tar', 'HEAD'], { cwd: ROOT, maxBuffer: 1024 * 1024 * 1024 });
  execFileSync('tar', ['-xf', '-'], { cwd: folder, input: tar });
}

/** Builds a folder's sources for both browsers; gives back the folder of the zips. */
function build(folder: string): string {
  for (const browser of ['chrome', 'firefox']) run(folder, 'npx', 'wxt', 'zip', '-b', browser, '--mv3');
  return path.join(folder, '.output');
}

function main(): void {
  if (run(ROOT, 'git', 'status', '--porcelain', '--untracked-files=no') !== '')
    console.log('There are changes that are not committed: they are not in it.');
  rmSync(RELEASE, { recursive: true, force: true });
  mkdirSync(RELEASE, { recursive: true });
  const { version } = JSON.parse(run(ROOT, 'git', 'show', 'HEAD:package.json')) as { readonly version: string };
  run(ROOT, 'git', 'archive', '--format=zip', '-o', path.join(RELEASE, `clauselight-${version}-sources.zip`), 'HEAD');

  const folder = mkdtempSync(path.join(os.tmpdir(), 'clauselight-release-'));
  try {
    const [first, second] = [path.join(folder, 'first'), path.join(folder, 'second')];
    checkOut(first);
    checkOut(second);
    run(first, 'npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
    const output = build(first);
    renameSync(path.join(first, 'node_modules'), path.join(second, 'node_modules'));
    const other = differences(hashFolder(output), hashFolder(build(second)));
    if (other.length > 0) throw new Error(`two builds of the same sources differ: ${other.join(', ')}`);
    for (const browser of ['chrome', 'firefox']) {
      const name = `clauselight-${version}-${browser}.zip`;
      copyFileSync(path.join(output, name), path.join(RELEASE, name));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  for (const [name, hash] of hashFolder(RELEASE))
    console.log(
      `${hash}  ${path.relative(process.cwd(), path.join(RELEASE, name))}  ${statSync(path.join(RELEASE, name)).size} bytes`,
    );
}

try {
  main();
} catch (error) {
  console.error(`npm run release: ${(error as Error).message.split('\n')[0]}`);
  process.exitCode = 1;
}
