import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Real terms, beside the repository and never in it (README, "Data and licences"). */
const SHARED = path.resolve(ROOT, '../shared');

/** Path of a file beside the repository: `corpus/pages.tar.gz`, `evaluate/pages.mjs`. */
export const shared = (...names: string[]): string => path.join(SHARED, ...names);

/** Is the corpus here? Where it is not, tests on it are reported as skipped, each by its name. */
export const hasCorpus = existsSync(shared('corpus', 'README.md'));

/** Unpacks an archive of the corpus into a temporary folder, which the caller removes. */
export function unpack(archive: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'clauselight-corpus-'));
  execFileSync('tar', ['-xzf', shared('corpus', archive), '-C', folder]);
  return folder;
}

/** Runs an evaluation script and returns its last line, which is JSON, and the lines before it. */
export function evaluate(script: string, ...options: string[]): { score: Record<string, number>; misses: string[] } {
  const lines = execFileSync(process.execPath, [shared('evaluate', script), ...options], { encoding: 'utf8' })
    .trim()
    .split('\n');
  return { score: JSON.parse(lines.pop() as string), misses: lines };
}
