/** Builds what is built already once more, and compares every byte. Part of `npm test`. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { differences, hashFolder } from './hash-folder';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BUILD = path.join(ROOT, '.output/chrome-mv3');

const before = hashFolder(BUILD);
execFileSync('npx', ['wxt', 'build', '-b', 'chrome'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
const other = differences(before, hashFolder(BUILD));
if (other.length > 0) {
  console.error(`not the same: ${other.join(', ')}`);
  process.exitCode = 1;
}
