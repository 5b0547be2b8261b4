import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { pillOf, waitForMarks } from '../support/marks';
import { openBrowser } from '../support/open-browser';
import { fixture, type Scene, TERMS, test } from '../support/scene';
import { servePages } from '../support/serve-pages';

const SAMPLE = fixture('sample/terms');
const CHANGED = SAMPLE.replaceAll('30 days', '10 days');

/** A store that a test has spoilt must not reach the next one. */
test.afterEach(async ({ scene }) => {
  await deleteStore(await openOwnPage(scene));
});

/** A page of the extension's own, from which its IndexedDB can be got at. */
const openOwnPage = async ({ context, extensionId }: Scene): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/licences.json`);
  return page;
};

const badgeOf = (page: Page) => page.evaluate(() => chrome.action.getBadgeText({}));

/** Numbers of rows, read past our own code. */
const countRows = (page: Page, ...tables: string[]) =>
  page.evaluate(async (names) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('clauselight');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const count = (name: string) =>
      new Promise<number>((resolve, reject) => {
        const counting = db.transaction(name).objectStore(name).count();
        counting.onsuccess = () => resolve(counting.result);
        counting.onerror = () => reject(counting.error);
      });
    const counts = await Promise.all(names.map(count));
    db.close();
    return counts;
  }, tables);

/** Opens the store past our own code at a native version, and keeps it open under `window.held`. */
const hold = (page: Page, version: number, yielding: boolean) =>
  page.evaluate(
    ([native, lets]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('clauselight', native as number);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          if (lets) db.onversionchange = () => db.close();
          Object.assign(window, { held: db });
          resolve();
        };
      }),
    [version, yielding] as const,
  );

const deleteStore = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('clauselight');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
        deleting.onblocked = () => reject(new Error('The store is held open.'));
      }),
  );

/** Reads the page, whose list says that it was not kept. */
async function expectNotKept(page: Page): Promise<void> {
  await waitForMarks(page);
  await pillOf(page).click();
  await expect(page.getByText(/could not be stored|was not stored|not kept/u)).toBeVisible();
}

test('two tabs that read one page at once make one version, and one change', async ({ scene }) => {
  await waitForMarks(await scene.visit(TERMS, SAMPLE));
  scene.server.serve(TERMS, CHANGED);
  const tabs = await Promise.all([scene.visit(TERMS), scene.visit(TERMS), scene.visit(TERMS)]);
  for (const tab of tabs) await waitForMarks(tab);
  const own = await openOwnPage(scene);
  await expect.poll(() => countRows(own, 'versions', 'visits')).toEqual([2, 4]);
  const [changes = 0] = await countRows(own, 'changes');
  await expect.poll(() => badgeOf(own)).toBe(String(changes));
});

test('deleted while open: pages are read all the same, and kept anew', async ({ scene }) => {
  await waitForMarks(await scene.visit(TERMS, SAMPLE));
  const own = await openOwnPage(scene);
  expect(await countRows(own, 'versions')).toEqual([1]);
  await deleteStore(own);
  await waitForMarks(await scene.visit(TERMS, CHANGED));
  await expect.poll(() => countRows(own, 'versions', 'changes')).toEqual([1, 0]);
  expect(await badgeOf(own)).toBe('');
});

test('written by a newer version: said so, nothing touched, pages read all the same', async ({ scene }) => {
  await waitForMarks(await scene.visit(TERMS, SAMPLE));
  const own = await openOwnPage(scene);
  await hold(own, 9990, true);
  await expectNotKept(await scene.visit(TERMS, CHANGED));
  const popup = await scene.openPopup();
  await expect(popup.getByText(/newer version of Clauselight/u)).toBeVisible();
  expect(await countRows(own, 'versions', 'changes')).toEqual([1, 0]);
});

test('held open by an older version: said so, and well again when that lets go', async ({ scene }) => {
  const own = await openOwnPage(scene);
  await deleteStore(own);
  await hold(own, 1, false);
  await expectNotKept(await scene.visit(TERMS, SAMPLE));
  const popup = await scene.openPopup();
  await expect(popup.getByText(/held open elsewhere/u)).toBeVisible();

  await own.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close());
  await waitForMarks(await scene.visit(TERMS));
  await expect.poll(() => countRows(own, 'versions')).toEqual([1]);
});

/** Chromium gives extensions all the disk, and no test fills that: so the worker's writes are refused as a full disk refuses them. */
const fill = ({ worker }: Scene, full: boolean) =>
  worker.evaluate((refuses) => {
    const { prototype } = IDBObjectStore as unknown as { prototype: IDBObjectStore & { room?: IDBObjectStore['put'] } };
    prototype.room ??= prototype.put;
    prototype.put = refuses
      ? () => {
          throw new DOMException('No room.', 'QuotaExceededError');
        }
      : prototype.room;
  }, full);

test('full: said so, nothing half-written, and well again when there is room', async ({ scene }) => {
  await waitForMarks(await scene.visit(TERMS, SAMPLE));
  const own = await openOwnPage(scene);
  await fill(scene, true);
  await expectNotKept(await scene.visit(TERMS, CHANGED));
  expect(await countRows(own, 'versions', 'visits', 'changes')).toEqual([1, 1, 0]);

  await fill(scene, false);
  await waitForMarks(await scene.visit(TERMS));
  await expect.poll(() => countRows(own, 'versions', 'visits')).toEqual([2, 2]);
});

test('damaged on disk: the browser starts it anew, and pages are read and kept', async () => {
  // Two browsers, one after the other.
  test.slow();
  const profile = mkdtempSync(path.join(tmpdir(), 'clauselight-profile-'));
  const server = await servePages();
  server.serve(TERMS, SAMPLE);
  const read = async () => {
    const browser = await openBrowser({ port: server.port, profile });
    const page = await browser.context.newPage();
    await page.goto(TERMS);
    await waitForMarks(page);
    const own = await browser.context.newPage();
    await own.goto(`chrome-extension://${browser.extensionId}/licences.json`);
    await expect.poll(() => countRows(own, 'versions')).toEqual([1]);
    await browser.context.close();
  };
  try {
    await read();
    const folder = path.join(profile, 'Default', 'IndexedDB');
    const [store] = readdirSync(folder).filter((name) => /^chrome-extension_.*\.leveldb$/u.test(name));
    const files = readdirSync(path.join(folder, store as string)).filter((name) =>
      /^(?:MANIFEST|CURRENT|\d+\.(?:ldb|log))/u.test(name),
    );
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) writeFileSync(path.join(folder, store as string, file), Buffer.alloc(4096, 0xa5));
    await read();
  } finally {
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  }
});

test('a backup from the dashboard and back, while pages are read', async ({ scene }) => {
  const dashboard = await scene.context.newPage();
  await dashboard.goto(`chrome-extension://${scene.extensionId}/dashboard.html#/storage`);
  await expect(dashboard.getByRole('button', { name: 'Save everything to a file' })).toBeVisible();
  const saving = dashboard.waitForEvent('download');
  await waitForMarks(await scene.visit(TERMS, SAMPLE));
  await dashboard.getByRole('button', { name: 'Save everything to a file' }).click();
  const file = await (await saving).path();
  await dashboard.getByRole('button', { name: 'Delete everything' }).click();
  await dashboard
    .getByRole('button', { name: /^(?:Delete|Yes)/u })
    .last()
    .click();
  await expect(dashboard.getByText('Deleted.')).toBeVisible();
  expect(await countRows(dashboard, 'versions', 'texts', 'blocks')).toEqual([0, 0, 0]);
  await dashboard.locator('input[type=file]').setInputFiles(file);
  await expect(dashboard.getByText('Taken in: 1 new document, 1 new version.')).toBeVisible();
  await dashboard
    .locator('input[type=file]')
    .setInputFiles({ name: 'bad.jsonl', mimeType: 'text/plain', buffer: Buffer.from('{}') });
  await expect(dashboard.getByText(/bad\.jsonl was not taken in, and nothing has changed/u)).toBeVisible();
  expect(await countRows(dashboard, 'versions')).toEqual([1]);
});
