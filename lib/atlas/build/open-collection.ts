import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, renameSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A git repository of an Open Terms Archive collection's versions. */
export interface OpenCollection {
  /** `contrib` */
  readonly name: string;
  /** Where it can be read by everybody. */
  readonly repository: string;
  /** Folder to run git in. */
  readonly folder: string;
  readonly commit: string;
  /** ISO 8601 time of that commit. */
  readonly time: string;
}

/**
 * Opens a clone, bare or not, or a bundle, which is cloned into the temporary folder once.
 * @throws Error with one line for what is neither
 */
export function openCollection(archive: string): OpenCollection {
  if (!existsSync(archive)) throw new Error('no such archive');
  const folder = statSync(archive).isDirectory() ? archive : cloneOnce(archive);
  const [commit = '', time = ''] = git(folder, 'log', '-1', '--format=%H %cI').trim().split(' ');
  const name = nameOf(archive, folder);
  return { name, repository: `https://github.com/OpenTermsArchive/${name}-versions`, folder, commit, time: utc(time) };
}

const utc = (time: string): string => new Date(time).toISOString();

/** Collections are called `NAME-versions`, wherever they lie. */
function nameOf(archive: string, folder: string): string {
  let origin = '';
  try {
    origin = git(folder, 'remote', 'get-url', 'origin').trim();
  } catch {
    // A repository without a remote is known by its folder.
  }
  const names = [origin, archive].map((address) => path.basename(address).replace(/\.(?:git|bundle)$/u, ''));
  const name = names.find((each) => each.endsWith('-versions')) ?? names[1] ?? '';
  return name.replace(/-versions$/u, '');
}

function cloneOnce(bundle: string): string {
  const { size, mtimeMs } = statSync(bundle);
  const id = createHash('sha256')
    .update(`${path.resolve(bundle)} ${size} ${mtimeMs}`)
    .digest('hex')
    .slice(0, 16);
  const folder = path.join(os.tmpdir(), `clauselight-collection-${id}`);
  if (existsSync(folder)) return folder;
  const fresh = mkdtempSync(`${folder}-`);
  git(os.tmpdir(), 'clone', '--quiet', '--bare', path.resolve(bundle), fresh);
  renameSync(fresh, folder);
  return folder;
}

function git(folder: string, ...command: string[]): string {
  try {
    return execFileSync('git', command, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const said = String((error as { stderr?: string }).stderr ?? (error as Error).message).trim();
    throw new Error(`git ${command[0]}: ${said.split('\n').at(-1)}`);
  }
}
