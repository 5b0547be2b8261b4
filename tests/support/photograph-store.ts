/**
 * `npm run screenshots`: the pictures of the stores' listings, 1280 by 800 as both take them, of an invented page at an address
 * that nobody has: .github/store/*.png. No platform's name stands above words that are not its own.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { hoverMark, pillOf, waitForMarks } from './marks';
import { openScene } from './scene';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, '.github/store');
const TERMS = 'https://lanternlake.example/terms';

const shoot = (page: Page, name: string) => page.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled' });

async function main(): Promise<void> {
  const sample = readFileSync(path.join(ROOT, 'tests/fixtures/sample/terms.html'), 'utf8');
  const env = { ...process.env, CLAUSELIGHT_ALSO_ON: `${TERMS}*` };
  execFileSync('npx', ['wxt', 'build', '-b', 'chrome'], { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] });
  await using scene = await openScene({ extension: path.join(ROOT, '.output/chrome-mv3-start') });
  const page = await scene.visit(TERMS, sample);
  await waitForMarks(page);
  await hoverMark(page, 0);
  await shoot(page, '1-card');
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  const popup = await scene.openPopup();
  await popup.getByRole('button', { name: 'Watch', exact: true }).click();
  await popup.close();

  scene.server.serve(TERMS, sample.replaceAll('30 days', '10 days'));
  await page.reload();
  await waitForMarks(page);
  const dashboard = await scene.context.newPage();
  const root = `chrome-extension://${scene.extensionId}/dashboard.html`;
  await dashboard.goto(`${root}#/changes`);
  await dashboard.getByText('Before and after').first().waitFor();
  await shoot(dashboard, '3-changes');

  await page.bringToFront();
  await pillOf(page).click();
  await shoot(page, '2-list');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.keyboard.press('Escape');
  await hoverMark(page, 0);
  await shoot(page, '4-dark');
}

main().catch((error: Error) => {
  console.error(`npm run screenshots: ${error.message.split('\n')[0]}`);
  process.exitCode = 1;
});
