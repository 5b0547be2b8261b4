import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { hasCorpus, unpack } from '../corpus/corpus-folder';
import { buildWithAccess } from '../support/build-with-access';
import { clearScene, openScene, type Scene } from '../support/scene';

/** Real pages of these addresses, as saved one after the other. */
const COPY_AI = { id: 'copy-ai/privacy-policy', url: 'https://www.copy.ai/privacy-notice', pair: 'dev-pair-143' };
/** Its markup differs, its policy does not. */
const MIDJOURNEY = {
  id: 'midjourney/privacy-policy',
  url: 'https://docs.midjourney.com/docs/privacy-policy',
  pair: 'dev-pair-096',
};
/** The catalogue says of it that scripts build it. */
const SCRIPTED = 'openrouter/terms-of-service';

/** Everything is asked from the popup: a worker that was killed has no page of ours to ask from. */
const call = (popup: Page, name: string, request?: unknown) =>
  popup.evaluate((message) => chrome.runtime.sendMessage(message), { to: 'background', call: name, request });
const badgeOf = (popup: Page) => popup.evaluate(() => chrome.action.getBadgeText({}));

interface Way {
  via: string;
  due: string;
  lastTried: string;
  lastGood: string | null;
  problem: string | null;
  pending: number;
}

async function wayOf(popup: Page, id: string, via = 'fetch'): Promise<Way | undefined> {
  const { value } = await call(popup, 'checks');
  const found = value.find((each: { document: { id: string } }) => each.document.id === id);
  return found?.ways.find((way: Way) => way.via === via);
}

/** A real alarm. */
const ring = (popup: Page) => popup.evaluate(() => chrome.alarms.create('check', { when: Date.now() }));

/** Lets time go on for the checks. */
async function makeDue(popup: Page): Promise<void> {
  await popup.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('clauselight');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => resolve(opening.result);
    });
    await new Promise<void>((resolve, reject) => {
      const change = db.transaction('checks', 'readwrite');
      const asking = change.objectStore('checks').getAll();
      asking.onsuccess = () => {
        for (const row of asking.result) change.objectStore('checks').put({ ...row, due: '2000-01-01T00:00:00.000Z' });
      };
      change.oncomplete = () => resolve();
      change.onabort = () => reject(change.error);
    });
    db.close();
  });
}

/** Lets time go on, rings, and waits until a document's check has come to its end. */
async function checkAt(popup: Page, id: string, via?: string): Promise<Way> {
  await makeDue(popup);
  const done = async () => {
    const way = await wayOf(popup, id, via);
    return way !== undefined && way.due > way.lastTried;
  };
  // A browser that has just ended a worker may lose an alarm. The next one finds due what is, and nothing twice.
  await expect(async () => {
    await ring(popup);
    await expect.poll(done, { timeout: 15_000, intervals: [100] }).toBe(true);
  }).toPass({ timeout: 150_000 });
  return (await wayOf(popup, id, via)) as Way;
}

async function killWorker({ context }: Scene, popup: Page): Promise<void> {
  const session = await context.newCDPSession(popup);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

test.describe('background checks', () => {
  test.skip(!hasCorpus, 'no ../shared');
  test.setTimeout(300_000);

  let folder: string;
  let scene: Awaited<ReturnType<typeof openScene>>;
  test.beforeAll(async () => {
    folder = path.join(unpack('page-pairs.tar.gz'), 'page-pairs');
    // With the leave that a reader gives in a prompt, which no test can click on.
    scene = await openScene({ extension: buildWithAccess(test.info().outputPath('extension')), workerAsks: true });
  });
  test.afterEach(() => clearScene(scene));
  test.afterAll(async () => {
    await scene[Symbol.asyncDispose]();
    rmSync(path.dirname(folder), { recursive: true });
  });
  const saved = (pair: string, which: 'old' | 'new') => readFileSync(path.join(folder, `${pair}.${which}.html`), 'utf8');

  test('watch, alarm, a worker killed in mid-check, restart, badge, popup, mark read', async () => {
    const { server } = scene;
    server.serve(COPY_AI.url, saved(COPY_AI.pair, 'old'));
    server.serve(MIDJOURNEY.url, saved(MIDJOURNEY.pair, 'old'));
    const popup = await scene.openPopup();
    for (const id of [COPY_AI.id, MIDJOURNEY.id, SCRIPTED]) expect(await call(popup, 'watch', id)).toMatchObject({ ok: true });
    await popup.evaluate(() => chrome.storage.local.set({ checks: true }));
    // Switching on sets the alarm by itself.
    await expect.poll(() => popup.evaluate(async () => (await chrome.alarms.get('check'))?.periodInMinutes)).toBe(60);

    const first = await checkAt(popup, COPY_AI.id);
    expect(first).toMatchObject({ problem: null, pending: 0 });
    expect(first.lastGood).not.toBeNull();
    await expect.poll(async () => (await wayOf(popup, MIDJOURNEY.id))?.lastGood ?? null).not.toBeNull();
    expect(await wayOf(popup, SCRIPTED)).toBeUndefined();
    expect(server.requests.filter((url) => new URL(url).hostname === 'openrouter.ai')).toEqual([]);
    expect(await badgeOf(popup)).toBe('');

    // The new version turns up; once is not enough.
    server.serve(MIDJOURNEY.url, saved(MIDJOURNEY.pair, 'new'));
    server.serve(COPY_AI.url, saved(COPY_AI.pair, 'new'));
    expect((await checkAt(popup, COPY_AI.id)).pending).toBeGreaterThan(0);
    expect(await badgeOf(popup)).toBe('');

    // The worker ends while the page is on its way.
    let release = () => {};
    const after = new Promise<void>((resolve) => {
      release = resolve;
    });
    server.serve(COPY_AI.url, { body: saved(COPY_AI.pair, 'new'), after });
    server.requests.length = 0;
    await makeDue(popup);
    await ring(popup);
    await expect.poll(() => server.requests).toContain(COPY_AI.url);
    await killWorker(scene, popup);
    release();
    server.serve(COPY_AI.url, saved(COPY_AI.pair, 'new'));
    expect((await wayOf(popup, COPY_AI.id))?.due).toMatch(/^2000/u);
    expect(await badgeOf(popup)).toBe('');

    // The next alarm wakes another one, which does it over.
    await checkAt(popup, COPY_AI.id);
    await expect.poll(() => badgeOf(popup)).toBe('1');
    await checkAt(popup, COPY_AI.id);
    await killWorker(scene, popup);
    await checkAt(popup, COPY_AI.id);
    expect(await badgeOf(popup)).toBe('1');

    await popup.reload();
    const unread = popup.getByRole('article', { name: /copy\.ai/iu });
    await expect(unread.getByRole('listitem')).toHaveCount(1);
    await expect(unread.getByRole('listitem')).toContainText('Tracking by or across third parties');
    expect(await wayOf(popup, MIDJOURNEY.id)).toMatchObject({ problem: null, pending: 0 });
    await unread.getByRole('button', { name: /read/iu }).click();
    await expect.poll(() => badgeOf(popup)).toBe('');
    await checkAt(popup, COPY_AI.id);
    expect(await badgeOf(popup)).toBe('');
  });

  test('what can’t be read is said to be so, and is no change; then it is read again', async () => {
    const { server } = scene;
    const page = saved(COPY_AI.pair, 'old');
    server.serve(COPY_AI.url, page);
    const popup = await scene.openPopup();
    await call(popup, 'watch', COPY_AI.id);
    await popup.evaluate(() => chrome.storage.local.set({ checks: true }));
    const { lastGood } = await checkAt(popup, COPY_AI.id);

    for (const [problem, served] of [
      ['server', { status: 503, body: 'Back soon.' }],
      ['challenge', '<title>Just a moment</title><p>Verify you are human to go on.</p>'],
      ['moved', { status: 302, headers: { location: 'https://lanternlake.example/terms' }, body: '' }],
      ['login', { status: 302, headers: { location: 'https://www.copy.ai/login' }, body: '' }],
      ['empty', '<div id="root"></div><script>document.body.textContent = "built"</script>'],
    ] as const) {
      server.serve('https://lanternlake.example/terms', page);
      server.serve('https://www.copy.ai/login', page);
      server.serve(COPY_AI.url, served);
      expect(await checkAt(popup, COPY_AI.id)).toMatchObject({ problem, lastGood });
    }
    server.serve('https://www.copy.ai/robots.txt', {
      headers: { 'content-type': 'text/plain' },
      body: 'User-agent: *\nDisallow: /',
    });
    expect(await checkAt(popup, COPY_AI.id)).toMatchObject({ problem: 'robots', lastGood });
    server.serve('https://www.copy.ai/robots.txt', { status: 404, body: '' });

    server.serve(COPY_AI.url, { body: page, headers: { etag: '"one"', 'set-cookie': 'who=you; Path=/; Secure' } });
    expect(await checkAt(popup, COPY_AI.id)).toMatchObject({ problem: null });
    expect(await badgeOf(popup)).toBe('');
  });

  test('the archive is a source of its own, once it is asked for', async () => {
    const { server } = scene;
    server.serve(COPY_AI.url, saved(COPY_AI.pair, 'old'));
    const archived = 'https://archive.example/versions/OpenRouter/Terms%20of%20Service.md';
    const rules = Array.from(
      { length: 30 },
      (_, at) => `You may use the service of floor ${at + 1} as long as you agree to these terms.`,
    );
    const markdown = (days: number) =>
      `# Terms of Service\n\n${rules.join('\n\n')}\n\nYou may opt out of arbitration within ${days} days of agreeing to these terms.\n`;
    const serve = (days: number) =>
      server.serve(archived, { headers: { 'content-type': 'text/plain; charset=utf-8' }, body: markdown(days) });
    serve(60);
    const popup = await scene.openPopup();
    await call(popup, 'watch', SCRIPTED);
    await popup.evaluate(() =>
      chrome.storage.local.set({ checks: true, checkArchive: true, archiveBase: 'https://archive.example/versions/' }),
    );
    expect(await checkAt(popup, SCRIPTED, 'archive')).toMatchObject({ problem: null });
    serve(30);
    await checkAt(popup, SCRIPTED, 'archive');
    expect(await badgeOf(popup)).toBe('');
    await checkAt(popup, SCRIPTED, 'archive');
    await expect.poll(() => badgeOf(popup)).toBe('1');
    await popup.reload();
    await expect(popup.getByRole('article', { name: /openrouter/iu })).toContainText(/60 days.*30 days/u);
  });
});
