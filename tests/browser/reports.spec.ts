import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Verification } from '../../lib/evidence/verify';
import { findFaults } from '../support/find-faults';
import { cardOf, hoverMark, waitForMarks } from '../support/marks';
import { fixture, TERMS, test } from '../support/scene';

const SAMPLE = fixture('sample/terms');
const CHANGED = SAMPLE.replace('at least 30 days before', 'at least 7 days before');
const folder = mkdtempSync(path.join(tmpdir(), 'clauselight-reports-'));
test.afterAll(() => rmSync(folder, { recursive: true }));

/** As anyone would: by the command line. Throws where the bundle does not hold. */
const verify = (file: string): Verification =>
  JSON.parse(execFileSync('npm', ['run', '--silent', 'cli', '--', 'verify', file], { encoding: 'utf8' }));

async function expectReport(page: Page, title: RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  expect(await findFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('button')).toHaveCount(0);
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('.report h1') as Element).color)).toBe(
    'rgb(28, 27, 31)',
  );
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
}

test('a clause, from its card to paper and to evidence that verifies', async ({ scene }) => {
  const page = await scene.visit(TERMS, SAMPLE);
  await waitForMarks(page);
  await hoverMark(page, 0);
  await cardOf(page).getByRole('button', { name: 'Cite' }).click();
  const opening = scene.context.waitForEvent('page');
  await cardOf(page).getByRole('button', { name: 'Print, or save the evidence' }).click();
  const report = await opening;
  await expect(report.getByText(/^cl-f-[0-9a-f]{20}$/u)).toBeVisible();
  await expect(report.getByText(/Clauselight record cl-f-/u).first()).toBeVisible();

  const saving = report.waitForEvent('download');
  await report.getByRole('button', { name: 'Save the evidence' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^cl-f-[0-9a-f]{20}\.json$/u);
  const file = path.join(folder, 'evidence.json');
  await download.saveAs(file);
  const { holds, checks } = verify(file);
  expect(checks.filter(({ result }) => result !== 'holds')).toEqual([]);
  expect(holds).toBe(true);
  await expectReport(report, /\S/u);
});

test('a document and its changes, from the dashboard to paper', async ({ scene }) => {
  await waitForMarks(await scene.visit(TERMS, SAMPLE));
  await waitForMarks(await scene.visit(TERMS, CHANGED));
  const dashboard = await scene.context.newPage();
  await dashboard.goto(
    `chrome-extension://${scene.extensionId}/dashboard.html#/timeline/${encodeURIComponent('discord/terms-of-service')}`,
  );
  await dashboard.getByRole('link', { name: 'Report for print' }).click();
  await expect(dashboard.getByRole('heading', { name: /^High, against you: \d+ clauses$/u })).toBeVisible();
  await expectReport(dashboard, /Terms/u);

  await dashboard.goBack();
  await dashboard.getByRole('link', { name: 'Its changes for print' }).click();
  await expect(dashboard.getByRole('heading', { name: /^What matters: 1 change$/u })).toBeVisible();
  await expect(dashboard.locator('ins')).toHaveText('7');
  await expectReport(dashboard, /Terms/u);
});
