import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { waitForMarks } from '../support/marks';
import { EXTENSION } from '../support/open-browser';
import { fixture, TERMS, test } from '../support/scene';

/** Bytes on top of what the page holds by itself. */
const MOST = 10_000_000;

test('nothing of ours runs in a page before it is idle', () => {
  const { content_scripts: scripts } = JSON.parse(readFileSync(path.join(EXTENSION, 'manifest.json'), 'utf8'));
  expect(scripts).toHaveLength(1);
  expect(scripts[0].run_at ?? 'document_idle').toBe('document_idle');
});

test('the popup loads 64 KB at most: no catalogue, no engine', () => {
  const page = readFileSync(path.join(EXTENSION, 'popup.html'), 'utf8');
  const files = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/gu)].map(([, file]) =>
    readFileSync(path.join(EXTENSION, file as string)),
  );
  expect(files.length).toBeGreaterThan(1);
  expect(files.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(64 * 1024);
});

/** What the page's scripts and documents hold once all that can be cleared away is. */
async function memoryOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

test('in a page of 20,000 words there are at most 10 MB of us', async ({ scene }) => {
  const [start = '', body = '', end = ''] = fixture('sample/terms').split(/(?<=<main>)|(?=<\/main>)/u);
  const words = body.replace(/<[^>]*>/gu, ' ').match(/\p{L}+/gu)?.length ?? 0;
  const chapters = Array.from({ length: Math.ceil(20_000 / words) }, (_, at) => body.replaceAll('<p>', `<p>${at + 1}. `));
  const page = `${start}${chapters.join('')}${end}`;
  const plain = await scene.visit('https://plain.example/terms', page);
  const terms = await scene.visit(TERMS, page);
  expect(await waitForMarks(terms)).toBeGreaterThan(chapters.length);
  expect((await memoryOf(terms)) - (await memoryOf(plain))).toBeLessThan(MOST);
});
