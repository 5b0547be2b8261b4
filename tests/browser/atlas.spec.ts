import { existsSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { pluralKind } from '../../components/shared/kind-words';
import { compareInAtlas } from '../../lib/cli/compare-in-atlas';
import { showType } from '../../lib/cli/show-type';
import { cardOf, listOf, pillOf, waitForMarks } from '../support/marks';
import { test } from '../support/scene';
import { filesOf, inventAtlas } from '../unit/atlas/invented-atlas';

const SHIPPED = path.resolve(import.meta.dirname, '../../public/atlas');
const TYPE = 'network-security-abuse';
const NAME = 'Network and security abuse';
const KIND = 'Acceptable Use Policy';
const PAGE = `<!doctype html><html lang="en"><title>Acceptable Use Policy</title><main>
<h1>Acceptable Use Policy</h1>
<p>These terms say what you may not do with our services. By using the services you agree to this policy.</p>
<p>You may not use the services to violate the security or integrity of any network, computer or communications system. You may not
probe or scan the vulnerability of a system without permission, and you may not launch denial of service attacks.</p>
<p>We may suspend or terminate your account at any time if you violate this policy.</p></main></html>`;

test.describe('the atlas that ships', () => {
  test.skip(!existsSync(path.join(SHIPPED, 'index.json')), 'no public/atlas');

  test('card, Explore and Compare count like the command line; a collection that is taken in joins, and goes again', async ({
    scene,
  }) => {
    const everywhere = showType(SHIPPED, TYPE, null);
    const inCloud = showType(SHIPPED, TYPE, 'cloud');
    const counted = (of: typeof inCloud) => of.prevalence.find(({ kind }) => kind === KIND);
    const [all, cloud] = [counted(everywhere), counted(inCloud)];

    const terms = await scene.visit('https://aws.amazon.com/aup/', PAGE);
    await waitForMarks(terms);
    await pillOf(terms).click();
    await listOf(terms)
      .getByRole('button', { name: /^All \d/u })
      .click();
    await listOf(terms).locator('.entry', { hasText: NAME }).first().click();
    const card = cardOf(terms);
    await expect(card.getByRole('heading')).toHaveText(NAME);
    await expect(card.locator('.how-common')).toContainText(`in ${all?.found} of ${all?.read} ${pluralKind(KIND)} read`);
    await expect(card.locator('.how-common')).toContainText(`in ${cloud?.found} of ${cloud?.read} in Cloud`);
    await card.getByRole('button', { name: 'More' }).click();
    await expect(card.getByRole('region', { name: 'How others handle it' })).toBeVisible();
    await expect(card.getByRole('region', { name: 'Over time' })).toContainText('Amazon Web Services');
    // Nothing was asked of the web for all this.
    expect(scene.server.requests.filter((url) => !url.startsWith('https://aws.amazon.com/'))).toEqual([]);

    const page = await scene.context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(`chrome-extension://${scene.extensionId}/dashboard.html#/explore`);
    await page.getByLabel('Clause').selectOption(TYPE);
    const status = page.getByRole('status').filter({ hasText: 'Found' });
    await page.getByLabel('Kind of document').selectOption(KIND);
    await expect(status).toContainText(`in ${all?.found} of ${all?.read} ${pluralKind(KIND)} read`);
    await page.getByLabel('Sector').selectOption('cloud');
    await expect(status).toContainText(`in ${cloud?.found} of ${cloud?.read} ${pluralKind(KIND)} in Cloud`);
    // The reader's own reading stands beside them.
    await expect(page.getByRole('rowheader', { name: /^Amazon Web Services.*yours/u })).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`clauselight-${TYPE}.csv`);

    const orchard = inventAtlas([{ platform: 'Quarry', kind: KIND, clauses: { [TYPE]: {} } }], { name: 'orchard' });
    const files = Object.entries(filesOf(orchard)).map(([name, content]) => ({
      name: `${name}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(content)),
    }));
    await page.getByLabel('Files of a collection').setInputFiles(files);
    await expect(page.getByText('Taken in: orchard, 1 document.')).toBeVisible();
    await page.getByLabel('Files of a collection').setInputFiles(files.slice(1));
    await expect(page.getByText(/^Not taken in, and nothing has changed\./u)).toBeVisible();
    await page.getByRole('button', { name: 'Remove orchard' }).click();
    await page.getByRole('group').getByRole('button', { name: 'Remove', exact: true }).click();
    await expect(page.getByText('Removed.')).toBeVisible();

    const compared = compareInAtlas(SHIPPED, ['Amazon Web Services']);
    if ('columns' in compared) throw new Error('one platform is compared with its sector');
    await page.goto(`chrome-extension://${scene.extensionId}/dashboard.html#/compare`);
    await page.getByLabel('Platform').selectOption('atlas Amazon Web Services');
    await expect(page.getByRole('heading', { name: `Worse for you (${compared.worse.length})` })).toBeVisible();
    await expect(
      page.getByRole('heading', { name: new RegExp(`^Not found.*\\(${compared.missing.length}\\)$`, 'u') }),
    ).toBeVisible();
    await page.getByLabel('Another platform').selectOption('own Amazon Web Services');
    await expect(page.getByText(/clauses? in which they differ/u)).toBeVisible();
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(problems).toEqual([]);
  });
});
