import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { shrinkPng } from './shrink-png';

const FOLDER = path.resolve(import.meta.dirname, '../browser/__screens__');
/** CSS pixels; the rest of a long screen says no more of how it looks. */
const MOST_HEIGHT = 1500;

/** Pictures are looked at by people and compared with nothing: `npm run pictures` makes them, tests by themselves don't. */
export async function keepPicture(page: Page, name: string, { fullPage = false } = {}): Promise<void> {
  if (!process.env.PICTURES) return;
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: document.documentElement.scrollHeight }));
  const clip = { x: 0, y: 0, width, height: Math.min(MOST_HEIGHT, height) };
  const picture = await page.screenshot({ scale: 'css', ...(fullPage && { fullPage, clip }) });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, `${name}.png`), shrinkPng(picture));
}
