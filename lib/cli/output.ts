import path from 'node:path';
import type { Writable } from 'node:stream';

export interface Output {
  /** One record: a JSON line, or where a person looks on, `readable`. */
  print(record: object, readable: () => string): Promise<void>;
}

/** Waits for slow readers (a pipe), so that big outputs neither pile up in memory nor get cut at exit. */
export function openOutput(stream: Writable, json: boolean): Output {
  // A reader that has seen enough (`| head`) is no error.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    print: (record, readable) =>
      new Promise((resolve) => {
        stream.write(`${json ? JSON.stringify(record) : readable()}\n`, () => resolve());
      }),
  };
}

/** One clear line on stderr for a bad item. */
export const complain = (item: string, reason: string): void => {
  process.stderr.write(`clauselight: ${item}: ${reason.replace(/\s+/gu, ' ').trim()}\n`);
};

/** npm runs scripts in the package's folder; paths on the command line are meant from where the person stood. */
export const fromHere = (file: string): string => path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
