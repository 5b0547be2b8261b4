import { installPackages, isDebianRoot, onPath, runs } from './find-program';

const NAMES = ['firefox-esr', 'firefox'];

/**
 * Finds a Firefox; as root on Debian, as in CI, it installs the extended support release.
 * @returns the path of its program; null where there is none and it is not ours to install one
 * @throws Error with one clear line where it should have been there
 */
export function findFirefox(): string | null {
  const named = process.env.FIREFOX_PATH;
  if (named !== undefined) {
    if (runs(named)) return named;
    throw new Error(`FIREFOX_PATH names ${named}, which is no program that can be run.`);
  }
  const found = onPath(NAMES);
  if (found || !isDebianRoot()) return found ?? null;

  console.error('No Firefox found: installing one …');
  installPackages('firefox-esr');
  const packaged = onPath(NAMES);
  if (packaged) return packaged;
  throw new Error('apt-get installed firefox-esr, which is not on the PATH: name it in FIREFOX_PATH.');
}
