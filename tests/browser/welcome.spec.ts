import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { cardOf, hoverMark, listMarks, overlayOf, pillOf, waitForMarks } from '../support/marks';
import { EXTENSION, openBrowser } from '../support/open-browser';
import { fixture, openScene, TERMS, test } from '../support/scene';
import { servePages } from '../support/serve-pages';

const SAMPLE = fixture('sample/terms');
const UNKNOWN = 'https://lanternlake.example/legal/terms';

test('opens when the extension is installed, and leads to the sample', async () => {
  const server = await servePages();
  const { context, extensionId, worker } = await openBrowser({ port: server.port, keepWelcome: true });
  const welcome = context.pages().find((page) => page.url() === `chrome-extension://${extensionId}/welcome.html`);
  if (!welcome) throw new Error('no welcome page');
  await expect(welcome.getByRole('heading', { name: 'Know what you agree to' })).toBeVisible();
  await welcome.getByRole('link', { name: 'Try it on a sample page' }).click();
  const sample = welcome;
  await waitForMarks(sample);
  const names = new Set((await listMarks(sample)).map(({ name }) => name.replace(/-(?:light|dark)$/u, '')));
  for (const kind of ['high', 'medium', 'favourable', 'changed']) expect(names).toContain(`clauselight-${kind}`);
  await hoverMark(sample, 0);
  await expect(cardOf(sample)).toBeVisible();
  // Nothing of it is kept, and nobody was asked.
  const stored = await worker.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('clauselight');
        opening.onsuccess = () => {
          const counting = opening.result.transaction('documents').objectStore('documents').count();
          counting.onsuccess = () => resolve(counting.result);
        };
      }),
  );
  expect(stored).toBe(0);
  expect(server.requests).toEqual([]);
  await context.close();
  await server.close();
});

test('a reader who wants it so has pages read by click only', async ({ scene }) => {
  const { context, extensionId } = scene;
  const welcome = await context.newPage();
  await welcome.goto(`chrome-extension://${extensionId}/welcome.html`);
  await welcome.getByRole('radio', { name: 'None: only when you ask' }).click();
  await expect(welcome.getByRole('radio', { name: 'None: only when you ask' })).toBeChecked();

  const page = await scene.visit(TERMS, SAMPLE);
  const popup = await scene.openPopup();
  await expect(popup.getByText('Not read yet.')).toBeVisible();
  await expect(overlayOf(page)).toHaveCount(0);
  await popup.getByRole('button', { name: 'Read this page' }).click();
  await waitForMarks(page);

  await welcome.bringToFront();
  await welcome.getByRole('radio', { name: 'Policies that it knows' }).click();
  await waitForMarks(await scene.visit(TERMS));
});

test('with leave for every site, policies elsewhere are read, and nothing else is looked at', async () => {
  // The browser's question can't be answered by a test, so this build has the leave from the start.
  const extension = mkdtempSync(path.join(os.tmpdir(), 'clauselight-'));
  cpSync(EXTENSION, extension, { recursive: true });
  const file = path.join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: manifest.optional_host_permissions }));
  {
    await using scene = await openScene({ extension });
    const page = await scene.visit(UNKNOWN, SAMPLE);
    const welcome = await scene.context.newPage();
    await welcome.goto(`chrome-extension://${scene.extensionId}/welcome.html`);
    await welcome.getByRole('radio', { name: 'Policies of every site' }).click();
    await expect(welcome.getByRole('radio', { name: 'Policies of every site' })).toBeChecked();
    await page.bringToFront();
    expect(await listMarks(page)).toEqual([]);
    await page.reload();
    await waitForMarks(page);
    await expect(overlayOf(page)).toHaveCount(1);
    await expect(pillOf(page)).toBeVisible();

    // On a page of the catalogue the script comes twice, and the later one takes over.
    const known = await scene.visit(TERMS, SAMPLE);
    await waitForMarks(known);
    await expect(overlayOf(known)).toHaveCount(1);

    const elsewhere = await scene.visit('https://lanternlake.example/photos', SAMPLE);
    const session = await scene.context.newCDPSession(elsewhere);
    const worlds: string[] = [];
    session.on('Runtime.executionContextCreated', ({ context: { origin } }) => worlds.push(origin));
    await session.send('Runtime.enable');
    expect(worlds.filter((origin) => origin.includes(scene.extensionId))).toEqual([]);
  }
  rmSync(extension, { recursive: true });
});
