import { Worker } from 'node:worker_threads';

/** The machine that the fifteen minutes are meant for has two. */
const THREADS = 2;

/**
 * Runs a module's default export in two threads, each with the same shared input (shared buffers stay shared).
 * The threads take their jobs from the input themselves (`takeJob`).
 */
export function runParallel(module: URL, input: object): Promise<unknown> {
  // Node loads TypeScript only after tsx has been registered in the thread.
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(module.href)}); })
    .then(({ default: work }) => work(require('node:worker_threads').workerData))`;
  const threads = Array.from({ length: THREADS }, () => {
    const worker = new Worker(start, { eval: true, workerData: input });
    return new Promise<void>((resolve, reject) => {
      worker.once('error', reject);
      worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a training thread ended with ${code}`))));
    });
  });
  return Promise.all(threads);
}

/** The next job's number; `counter` is one shared integer. */
export const takeJob = (counter: Int32Array): number => Atomics.add(counter, 0, 1);

export const sharedFloats = (length: number) => new Float32Array(new SharedArrayBuffer(4 * length));
export const sharedIntegers = (length: number) => new Int32Array(new SharedArrayBuffer(4 * length));
export const sharedBytes = (length: number) => new Int8Array(new SharedArrayBuffer(length));
