import type { CDPSession, Page } from '@playwright/test';

/** A stretch of work on the main thread of the page's process, in milliseconds since some moment. */
export interface Task {
  readonly start: number;
  readonly end: number;
  /** Milliseconds of processor time: a busy machine makes no difference to it. */
  readonly cost: number;
  /** Did scripts of an extension run in it, at least as a promise that went on? */
  readonly ours: boolean;
}

export interface PageTrace {
  /** From the start of the extension's script in the page on, whoever did them. */
  readonly tasks: readonly Task[];
  /** When the extension's script began, and how long compiling and running it took. */
  readonly started: number;
  readonly startCost: number;
  /** When the page's own parsing was over. */
  readonly parsed: number;
  /** When the page's marks with these names were set (`performance.mark`). */
  readonly marks: ReadonlyMap<string, number>;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'v8'];

/** Records what Chromium's main thread does in a page while `work` goes on (CDP's Tracing, as the performance panel has it). */
export async function tracePage(page: Page, work: () => Promise<void>): Promise<PageTrace> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordUntilFull', includedCategories: CATEGORIES },
  });
  await work();
  await endTracing(session);
  await session.detach();
  return readTrace(events);
}

async function endTracing(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
}

const isOurs = ({ args }: TraceEvent) => args?.data?.url?.startsWith('chrome-extension://') ?? false;
/** The page's script of ours; the worker, which may start meanwhile, has its own. */
const isInPage = ({ args }: TraceEvent) => args?.data?.url?.includes('/content-scripts/') ?? false;

function readTrace(events: readonly TraceEvent[]): PageTrace {
  const first = events.filter((event) => event.name === 'EvaluateScript' && isInPage(event)).sort((a, b) => a.ts - b.ts)[0];
  if (!first) throw new Error('no script of the extension ran in the page');
  const main = events.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  const ms = (microseconds: number) => microseconds / 1000;
  const span = ({ ts, dur = 0 }: TraceEvent) => ({ start: ms(ts), end: ms(ts + dur) });

  // The pages have no scripts of their own, and the bench's count frames and no promises: what goes on as a promise is ours.
  const scripts = main.filter((event) => isOurs(event) || event.name === 'RunMicrotasks').map(span);
  const tasks = main
    .filter(({ name, ph, ts, dur = 0 }) => /RunTask$/u.test(name) && ph === 'X' && ts + dur >= first.ts)
    .map((event) => ({ ...span(event), cost: ms(event.tdur ?? event.dur ?? 0) }))
    .map((task) => ({ ...task, ours: scripts.some(({ start, end }) => start >= task.start && end <= task.end && end > start) }));
  const marks = new Map(main.filter(({ ph }) => ph === 'I' || ph === 'R').map(({ name, ts }) => [name, ms(ts)]));
  return {
    tasks,
    started: ms(first.ts),
    startCost: ms(first.tdur ?? first.dur ?? 0),
    parsed: ms(Math.max(...main.filter(({ name }) => name === 'MarkDOMContent').map(({ ts }) => ts))),
    marks,
  };
}
