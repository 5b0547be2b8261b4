/** Work that can be paused between any two of its steps. */
export type Steps<T> = Generator<void, T, void>;

/** Does all of it now. */
export function runSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export interface SliceOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds of work between two pauses. Default 8: half a frame, so that scrolling stays smooth. */
  readonly yieldEvery?: number;
}

/** Does it in slices and lets the browser breathe in between. Rejects with the signal's reason when that aborts. */
export async function runInSlices<T>(steps: Steps<T>, { signal, yieldEvery = 8 }: SliceOptions = {}): Promise<T> {
  for (;;) {
    signal?.throwIfAborted();
    const end = performance.now() + yieldEvery;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await pause();
  }
}

/** Behind what the browser has waiting: scheduler.yield where there is one, else a task. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}
