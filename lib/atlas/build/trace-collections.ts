import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { RecordedDocument } from './list-versions';
import { listVersions } from './list-versions';
import type { OpenCollection } from './open-collection';
import { openState } from './open-state';
import type { TracedDocument } from './trace-document';
import type { TraceAnswer, TraceOrder } from './trace-worker';

export interface Progress {
  readonly doneDocuments: number;
  readonly documents: number;
  /** Recorded versions, by which the time left is told. */
  readonly doneVersions: number;
  readonly versions: number;
}

export interface TracedCollection {
  readonly collection: OpenCollection;
  /** Sorted by path. */
  readonly documents: readonly TracedDocument[];
}

export interface TraceOptions {
  /** File in which finished documents are kept, so that a build that was stopped goes on where it was. */
  readonly state: string;
  /** Only these platforms; all of them where absent. */
  readonly platforms?: ReadonlySet<string> | undefined;
  readonly processes?: number | undefined;
  onProgress?(progress: Progress): void;
}

interface Job {
  readonly collection: number;
  readonly document: RecordedDocument;
}

/**
 * Traces every document of the collections, on all cores. A document that two collections have is the first one's.
 * @throws Error where git or a process fails; what was finished is in the state file
 */
export async function traceCollections(
  collections: readonly OpenCollection[],
  { state, platforms, processes = availableParallelism(), onProgress }: TraceOptions,
): Promise<TracedCollection[]> {
  const taken = new Set<string>();
  const jobs: Job[] = [];
  for (const [collection, { folder }] of collections.entries())
    for (const document of await listVersions(folder)) {
      if (taken.has(document.path) || (platforms && !platforms.has(document.platform))) continue;
      taken.add(document.path);
      jobs.push({ collection, document });
    }
  const finished = openState(state, collections);
  const versions = jobs.reduce((sum, job) => sum + job.document.versions.length, 0);
  let doneVersions = 0;
  let doneDocuments = 0;
  const done = ({ document }: Job) => {
    doneDocuments++;
    doneVersions += document.versions.length;
    onProgress?.({ doneDocuments, documents: jobs.length, doneVersions, versions });
  };
  const left = jobs.filter((job) => !finished.has(job.document.path));
  for (const job of jobs) if (finished.has(job.document.path)) done(job);
  // The longest first, so that no process ends with one while the others wait.
  left.sort((a, b) => b.document.versions.length - a.document.versions.length);
  const next = left[Symbol.iterator]();
  const runs = Array.from({ length: Math.min(processes, left.length) }, () =>
    runProcess(collections, next, (job, traced) => {
      finished.add(job.document.path, traced);
      done(job);
    }),
  );
  try {
    await Promise.all(runs.map(({ ended }) => ended));
  } finally {
    for (const { stop } of runs) stop();
  }
  return collections.map((collection, at) => ({
    collection,
    documents: jobs
      .filter((job) => job.collection === at)
      .map(({ document }) => finished.get(document.path))
      .filter((traced) => traced !== undefined),
  }));
}

/** Node reads TypeScript only through this, whoever runs the builder. */
const TYPESCRIPT = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** One process, which takes the next job whenever it has finished one. */
function runProcess(
  collections: readonly OpenCollection[],
  jobs: Iterator<Job>,
  finish: (job: Job, traced: TracedDocument) => void,
): { readonly ended: Promise<void>; stop(): void } {
  const child = fork(fileURLToPath(new URL('./trace-worker.ts', import.meta.url)), { execArgv: ['--import', TYPESCRIPT] });
  const ended = new Promise<void>((resolve, reject) => {
    let current: Job | undefined;
    const give = () => {
      const { value, done } = jobs.next();
      if (done) {
        resolve();
        return;
      }
      current = value;
      const { folder, time } = collections[value.collection] as OpenCollection;
      child.send({ folder, end: time, document: value.document } satisfies TraceOrder);
    };
    child.on('message', (answer: TraceAnswer) => {
      if (!answer.ok) reject(new Error(`${current?.document.path}: ${answer.message}`));
      else {
        finish(current as Job, answer.traced);
        give();
      }
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`${current?.document.path}: its process ended with ${code}`)));
    give();
  });
  return { ended, stop: () => child.connected && child.disconnect() };
}
