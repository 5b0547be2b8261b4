import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Archive {
  /** Text of a file as the archive had it at a commit. Throws where there is none. */
  read(commit: string, file: string): string;
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
  return {
    read: (commit, file) =>
      execFileSync('git', ['show', `${commit}:${file}`], { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }),
  };
}
