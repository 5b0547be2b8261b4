/**
 * What Clauselight costs a page that is being read, in a real Chromium with the build that ships: a page of some 10,000 words as it
 * was saved, and the archive's longest text as a page. Scripts of the pages' own are taken out, so that every script that runs after
 * ours began is ours.
 */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { marked } from 'marked';
import { documentById } from '../../lib/catalogue/catalogue';
import { SHOW_MS } from '../../lib/page/hover';
import { unpack } from '../corpus/corpus-folder';
import { cardOf, pointAt, waitForMarks } from '../support/marks';
import { clearScene, openScene, type Scene } from '../support/scene';
import { countWords, LONGEST, readLongest } from './longest-text';
import { type PageTrace, tracePage } from './trace-page';

interface Case {
  readonly what: string;
  readonly url: string;
  readonly html: string;
  /** Milliseconds until the marks are there, and of one task: issue 7, item 5. */
  readonly budget: { readonly marks: number; readonly task: number };
}

const SAVED = 'dev-page-24';
/** Milliseconds: on a busy machine everything takes its time. */
const PATIENCE = 180_000;
const VISITS = 3;
const HOVERS = 5;
const BEFORE_IDLE_MS = 2;
const CARD_MS = 50;
const MEMORY = 10_000_000;
/** Where nothing of ours is. */
const PLAIN = 'https://plain.example/page';

function listCases(): Case[] {
  const folder = path.join(unpack('pages.tar.gz'), 'pages');
  const index: { id: string; url: string }[] = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8'));
  const html = readFileSync(path.join(folder, `${SAVED}.html`), 'utf8').replace(/<script\b.*?<\/script>/gisu, '');
  rmSync(path.dirname(folder), { recursive: true });
  const longest = `<!doctype html><meta charset="utf-8"><title>Terms</title><main>${marked.parse(readLongest(), { async: false })}</main>`;
  return [
    {
      what: 'a saved page',
      url: index.find(({ id }) => id === SAVED)?.url as string,
      html,
      budget: { marks: 300, task: 50 },
    },
    {
      what: 'the longest text',
      url: documentById(LONGEST.id)?.url as string,
      html: longest,
      budget: { marks: 2000, task: 100 },
    },
  ];
}

/** As text: what tsx makes of a function calls another that pages lack. */
const NOTICE_MARKS = `requestAnimationFrame(function frame() {
  if (CSS.highlights.size === 0) requestAnimationFrame(frame);
  else performance.mark('marks');
})`;
const NOTICE_CARD = `(() => {
  let arrived = 0;
  addEventListener('pointermove', () => { arrived = performance.now(); }, { capture: true, once: true });
  globalThis.cardAfter = undefined;
  requestAnimationFrame(function frame() {
    const card = document.querySelector('clauselight-overlay')?.shadowRoot?.querySelector('.card');
    if (card?.checkVisibility({ visibilityProperty: true })) globalThis.cardAfter = performance.now() - arrived;
    else requestAnimationFrame(frame);
  });
})()`;

async function visit(scene: Scene, { url, html }: Case): Promise<PageTrace> {
  scene.server.serve(url, html);
  const page = await scene.context.newPage();
  await page.addInitScript(NOTICE_MARKS);
  const trace = await tracePage(page, async () => {
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName('marks').length > 0);
    // What comes after the marks (pill, rail) is ours too.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  });
  await page.close();
  return trace;
}

interface Hovered {
  /** Milliseconds from the end of the dwell to the first frame with the card in it. */
  readonly after: number;
  /** Milliseconds of the main thread's processor time from before the pointer moved until then, whoever took them. */
  readonly cost: number;
}

async function hover(page: Page, session: CDPSession, n: number): Promise<Hovered | null> {
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value as number);
  };
  await page.evaluate(NOTICE_CARD);
  const before = await spent();
  if (!(await pointAt(page, n))) return null;
  const shown = await page.waitForFunction(() => (globalThis as { cardAfter?: number }).cardAfter);
  const cost = (await spent()) - before;
  const after = ((await shown.jsonValue()) as number) - SHOW_MS;
  await page.keyboard.press('Escape');
  await page.mouse.move(0, 0);
  await cardOf(page).waitFor({ state: 'detached' });
  return { after, cost };
}

/** Bytes that a page's scripts and documents hold after a cleaning, the page's own and ours. */
async function memoryOf(page: Page): Promise<number> {
  const session: CDPSession = await page.context().newCDPSession(page);
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize;
}

/** Ends the worker, as browsers do when it has had nothing to do for half a minute. */
async function stopWorker({ context }: Scene): Promise<void> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

async function repeat(work: () => Promise<PageTrace>): Promise<PageTrace[]> {
  const traces: PageTrace[] = [];
  for (let times = 0; times < VISITS; times++) traces.push(await work());
  return traces;
}

const least = (numbers: readonly number[]) => Math.min(...numbers);
const ms = (number: number) => `${number.toFixed(number < 10 ? 1 : 0)} ms`;
function tell(what: string, measured: number, budget: number, said: string): void {
  console.log(`  ${what.padEnd(38)} ${said}${measured > budget ? '  OVER BUDGET' : ''}`);
}

console.log(
  `CDP Tracing of the page's main thread. A task is ours where a script of ours, or a promise, ran in it; it is weighed by the processor time
of its thread, which a busy machine does not lengthen. Marks: from the start of our script to the first frame that has them, by the clock (and the
processor time that we took of the page until then); the least of ${VISITS} visits. Card: from the end of the dwell of ${SHOW_MS} ms to the first frame that has it, and
all that the thread did since the pointer set out; the least of ${HOVERS}.
Memory: heaps of scripts and documents after cleaning, with us and without.`,
);
await using scene = await openScene();
scene.context.setDefaultTimeout(PATIENCE);
for (const each of listCases()) {
  const { what, url, html, budget } = each;
  const first = await visit(scene, each);
  const others = await repeat(() => visit(scene, each));
  const woken = await repeat(async () => {
    await stopWorker(scene);
    return visit(scene, each);
  });
  const fresh = await repeat(async () => {
    await clearScene(scene);
    return visit(scene, each);
  });
  const marksAfter = ({ marks, started }: PageTrace) => (marks.get('marks') as number) - started;
  const ownWork = ({ tasks, marks }: PageTrace) =>
    tasks.filter(({ ours, start }) => ours && start < (marks.get('marks') as number)).reduce((sum, { cost }) => sum + cost, 0);
  const before = least(
    others.map(({ tasks, parsed }) =>
      tasks.filter((task) => task.ours && task.start < parsed).reduce((sum, { cost }) => sum + cost, 0),
    ),
  );
  const longest = least(others.map(({ tasks }) => Math.max(...tasks.filter(({ ours }) => ours).map(({ cost }) => cost))));

  await clearScene(scene);
  scene.server.serve(PLAIN, html);
  const plain = await scene.visit(PLAIN);
  const page = await scene.visit(url, html);
  const words = countWords(await page.evaluate(() => document.body.innerText));
  const count = await waitForMarks(page);
  const memory = (await memoryOf(page)) - (await memoryOf(plain));
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cards: Hovered[] = [];
  for (let n = 0; cards.length < HOVERS && n < count; n += Math.max(1, Math.floor(count / (2 * HOVERS)))) {
    const card = await hover(page, session, n);
    if (card !== null) cards.push(card);
  }
  await clearScene(scene);

  console.log(`${what}: ${words} words, ${count} marks`);
  tell(
    'before the page is idle',
    before,
    BEFORE_IDLE_MS,
    `${ms(before)} of work (budget ${BEFORE_IDLE_MS} ms); starting takes ${ms(least(others.map(({ startCost }) => startCost)))} then`,
  );
  tell(
    'marks, text read before',
    least(others.map(marksAfter)),
    budget.marks,
    `${ms(least(others.map(marksAfter)))} (budget ${budget.marks} ms), ${ms(least(others.map(ownWork)))} of it ours`,
  );
  for (const [when, traces] of [
    ['with the worker to be started', woken],
    ['text never read before', fresh],
    ['the very first page', [first]],
  ] as const)
    console.log(`  ${`marks, ${when}`.padEnd(38)} ${ms(least(traces.map(marksAfter)))}`);
  tell('longest task of ours', longest, budget.task, `${ms(longest)} (budget ${budget.task} ms)`);
  const card = least(cards.map(({ after }) => after));
  const cost = least(cards.map((each) => each.cost));
  tell('card after the dwell', card, CARD_MS, `${ms(card)} (budget ${CARD_MS} ms), ${ms(cost)} of the thread for all of it`);
  tell('memory', memory, MEMORY, `${(memory / 1e6).toFixed(1)} MB (budget ${MEMORY / 1e6} MB)`);
}
