import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** One recording of a document's text. */
export interface RecordedVersion {
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly commit: string;
  readonly blob: string;
}

export interface RecordedDocument {
  readonly platform: string;
  readonly kind: string;
  /** Path within the repository: `PLATFORM/KIND.md`. */
  readonly path: string;
  /** By time, the oldest first. */
  readonly versions: readonly RecordedVersion[];
}

/**
 * Every recorded version of every document that the collection still has, sorted by path. Reads no texts.
 * @throws Error where git fails
 */
export async function listVersions(folder: string): Promise<RecordedDocument[]> {
  const git = spawn(
    'git',
    ['-c', 'core.quotepath=off', 'log', '--reverse', '--raw', '--no-renames', '--no-abbrev', '--format=@%H %ct'],
    { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise<number>((resolve) => git.on('close', (code) => resolve(code ?? 1)));
  const versions = new Map<string, RecordedVersion[]>();
  let commit = '';
  let time = '';
  for await (const line of createInterface({ input: git.stdout })) {
    if (line.startsWith('@')) {
      const [hash = '', seconds = ''] = line.slice(1).split(' ');
      commit = hash;
      time = new Date(1000 * Number(seconds)).toISOString();
    } else if (line.startsWith(':')) {
      const [change = '', path = ''] = line.split('\t');
      const [, , , blob = '', status = ''] = change.split(' ');
      if (!/^[^/]+\/[^/]+\.md$/u.test(path)) continue;
      if (status === 'D') versions.delete(path);
      else if (versions.has(path)) versions.get(path)?.push({ time, commit, blob });
      else versions.set(path, [{ time, commit, blob }]);
    }
  }
  if ((await ended) !== 0) throw new Error('git log failed');
  return [...versions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, recorded]) => {
      const [platform = '', file = ''] = path.split('/');
      // A few commits were made later than they say.
      const inTime = recorded.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
      return { platform, kind: file.slice(0, -'.md'.length), path, versions: inTime };
    });
}
