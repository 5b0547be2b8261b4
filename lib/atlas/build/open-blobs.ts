import { spawn } from 'node:child_process';

/** Texts of a git repository, read by one process as long as it is open. */
export interface Blobs {
  /** May be called many times at once; answers come in the order of the calls. Rejects where there is no such blob. */
  read(blob: string): Promise<string>;
  close(): void;
}

interface Waiting {
  readonly resolve: (text: string) => void;
  readonly reject: (error: Error) => void;
}

export function openBlobs(folder: string): Blobs {
  const git = spawn('git', ['cat-file', '--batch'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting: Waiting[] = [];
  let pending: Buffer = Buffer.alloc(0);
  /** The text that is arriving, and how much of it is there. */
  let body: Buffer | null = null;
  let filled = 0;

  const take = (chunk: Buffer) => {
    let rest = chunk;
    while (rest.length > 0) {
      if (body) {
        const size = Math.min(rest.length, body.length - filled);
        rest.copy(body, filled, 0, size);
        filled += size;
        rest = rest.subarray(size);
        if (filled < body.length) return;
        // The last byte is the line feed behind the text.
        waiting.shift()?.resolve(body.toString('utf8', 0, body.length - 1));
        body = null;
        continue;
      }
      const end = rest.indexOf(10);
      const head = end < 0 ? rest : rest.subarray(0, end);
      pending = Buffer.concat([pending, head]);
      if (end < 0) return;
      rest = rest.subarray(end + 1);
      const [blob, type, size] = pending.toString('utf8').split(' ');
      pending = Buffer.alloc(0);
      if (type === 'blob') {
        body = Buffer.allocUnsafe(Number(size) + 1);
        filled = 0;
      } else waiting.shift()?.reject(new Error(`The archive has no text ${blob}.`));
    }
  };
  git.stdout.on('data', take);
  git.on('close', () => {
    for (const each of waiting.splice(0)) each.reject(new Error('git ended before all texts were read.'));
  });
  return {
    read: (blob) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        git.stdin.write(`${blob}\n`);
      }),
    close: () => git.stdin.end(),
  };
}
