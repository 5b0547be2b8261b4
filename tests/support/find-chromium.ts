import { type ExecFileSyncOptions, execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const runs = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Chromium builds first: branded Chrome from 137 on ignores `--load-extension`. */
const NAMES = ['chromium', 'chromium-browser', 'ungoogled-chromium'];

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(runs);
}

function playwrights(): string | undefined {
  const file = chromium.executablePath();
  return file && existsSync(file) ? file : undefined;
}

const isDebianRoot = () =>
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/mu.test(readFileSync('/etc/os-release', 'utf8'));

/**
 * Finds a Chromium that loads unpacked extensions, or installs one.
 * @returns the path of its program
 * @throws Error with one clear line where there is none and none can be installed
 */
export function findChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined) {
    if (runs(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which is no program that can be run.`);
  }
  const found = playwrights() ?? onPath();
  if (found) return found;

  console.error('No Chromium found: installing one …');
  const quiet: ExecFileSyncOptions = { stdio: ['ignore', 'ignore', 'inherit'] };
  // Where the download is refused, it is refused at once or hangs: two minutes tell.
  const download = spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 120_000 });
  const installed = download.status === 0 ? playwrights() : undefined;
  if (installed) return installed;
  if (isDebianRoot()) {
    execFileSync('apt-get', ['update', '-qq'], quiet);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], quiet);
    const packaged = onPath();
    if (packaged) return packaged;
  }
  throw new Error('No Chromium found and none could be installed: install one, or name it in CHROMIUM_PATH.');
}
