import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installPackages, isDebianRoot, onPath, runs } from './find-program';

/** Chromium builds first: branded Chrome from 137 on ignores `--load-extension`. */
const NAMES = ['chromium', 'chromium-browser', 'ungoogled-chromium'];

function playwrights(): string | undefined {
  const file = chromium.executablePath();
  return file && existsSync(file) ? file : undefined;
}

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
  const found = playwrights() ?? onPath(NAMES);
  if (found) return found;

  console.error('No Chromium found: installing one …');
  // Where the download is refused, it is refused at once or hangs: two minutes tell.
  const download = spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 120_000 });
  const installed = download.status === 0 ? playwrights() : undefined;
  if (installed) return installed;
  if (isDebianRoot()) {
    installPackages('chromium', 'fonts-dejavu-core');
    const packaged = onPath(NAMES);
    if (packaged) return packaged;
  }
  throw new Error('No Chromium found and none could be installed: install one, or name it in CHROMIUM_PATH.');
}
