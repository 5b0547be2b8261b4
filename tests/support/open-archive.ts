import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface ArchivedFile {
  readonly commit: string;
  readonly file: string;
}

export interface ArchivedVersion extends ArchivedFile {
  /** ISO time at which it was recorded. */
  readonly time: string;
}

export interface Archive {
  /** Every recorded version of all documents, or of one, the oldest first. @param since ISO time; from the beginning without one */
  listVersions(of?: { readonly since?: string; readonly file?: string }): readonly ArchivedVersion[];
  /** Texts of files as the archive had them at a commit, in the order asked for. Throws where there is none. */
  readAll(files: readonly ArchivedFile[]): string[];
}

/** Opens a git bundle of an Open Terms Archive collection: a bare clone in the temporary folder, made once for each bundle. */
export function openArchive(bundle: string): Archive {
  const { size, mtimeMs } = statSync(bundle);
  const folder = path.join(os.tmpdir(), `clauselight-archive-${size}-${Math.trunc(mtimeMs)}`);
  if (!existsSync(folder)) {
    // Two test runs may do this at once: the first rename wins.
    const fresh = mkdtempSync(`${folder}-`);
    execFileSync('git', ['clone', '--quiet', '--bare', bundle, fresh], { stdio: ['ignore', 'ignore', 'inherit'] });
    try {
      renameSync(fresh, folder);
    } catch (error) {
      if (!existsSync(folder)) throw error;
    }
  }
  return { listVersions: (of = {}) => readLog(folder, of), readAll: (files) => readBatch(folder, files) };
}

function readLog(folder: string, { since, file }: { readonly since?: string; readonly file?: string }): ArchivedVersion[] {
  const options = ['--reverse', '--no-renames', '--diff-filter=AM', '--format=@%H %cI', '--name-only'];
  const output = execFileSync(
    'git',
    ['-c', 'core.quotePath=false', 'log', ...options, ...(since ? [`--since=${since}`] : []), '--', file ?? '*.md'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  let [commit = '', time = ''] = [];
  return output.split('\n').flatMap((line) => {
    if (line.startsWith('@')) [commit = '', time = ''] = line.slice(1).split(' ');
    return line === '' || line.startsWith('@') ? [] : [{ commit, time: new Date(time).toISOString(), file: line }];
  });
}

/** One process for all files: starting one each costs more than reading them. */
function readBatch(folder: string, files: readonly ArchivedFile[]): string[] {
  const output = execFileSync('git', ['cat-file', '--batch'], {
    cwd: folder,
    input: files.map(({ commit, file }) => `${commit}:${file}\n`).join(''),
    maxBuffer: 1024 * 1024 * 1024,
  });
  let at = 0;
  return files.map(({ commit, file }) => {
    const lineEnd = output.indexOf(10, at);
    const [, kind, size] = output.toString('utf8', at, lineEnd).split(' ');
    if (kind !== 'blob') throw new Error(`The archive has no ${file} at ${commit}.`);
    const start = lineEnd + 1;
    at = start + Number(size) + 1;
    return output.toString('utf8', start, at - 1);
  });
}
