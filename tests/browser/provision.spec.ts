import { expect } from '@playwright/test';
import { parse } from 'marked';
import { hasCorpus, shared } from '../corpus/corpus-folder';
import { cardOf, listMarks, listOf, measureCard, pillOf, waitForMarks } from '../support/marks';
import { openArchive } from '../support/open-archive';
import { test } from '../support/scene';

/** The provision that the whole project started from: a list item that says what it forbids, under a lead-in that forbids it. */
const WORDS = 'security, integrity, or availability';

test.describe('the AWS Acceptable Use Policy', () => {
  test.skip(!hasCorpus, 'no ../shared');

  test('violating others’ systems: marked, medium, inferred, explained, with the law that bears on it', async ({ scene }) => {
    const archive = openArchive(shared('corpus', 'contrib-versions.bundle'));
    const [markdown = ''] = archive.readAll([{ commit: 'HEAD', file: 'Amazon Web Services/Acceptable Use Policy.md' }]);
    const page = await scene.visit(
      'https://aws.amazon.com/aup/',
      `<!doctype html><html lang="en"><title>AWS Acceptable Use Policy</title><main>${parse(markdown)}</main></html>`,
    );
    await waitForMarks(page);
    await pillOf(page).click();
    await listOf(page).getByRole('checkbox').check();
    await expect.poll(async () => (await listMarks(page)).map(({ text }) => text)).toContainEqual(expect.stringContaining(WORDS));

    await listOf(page)
      .getByRole('button', { name: /^All \d/u })
      .click();
    const entries = listOf(page).locator('.entry', { hasText: 'Network and security abuse' });
    const card = cardOf(page);
    // One of them, whichever else there are, is this clause.
    for (const entry of await entries.all()) {
      await entry.click();
      await expect(card).toBeVisible();
      if ((await measureCard(page)).text.includes(WORDS)) break;
    }
    expect((await measureCard(page)).text).toContain(WORDS);

    await expect(card.getByRole('heading')).toHaveText('Network and security abuse');
    await expect(card.locator('.overline')).toContainText('Medium');
    await expect(card.locator('.card-saying')).toContainText('inferred');
    await expect(card.locator('.impact')).toContainText(/probe.*scan.*disrupt.*without permission/u);
    await card.getByRole('button', { name: 'More' }).click();
    await expect(card.getByRole('region', { name: 'What is unclear' })).toContainText(/penetration tests.*not mentioned/u);
    await expect(card.getByRole('region', { name: 'The law' })).toContainText('Computer Fraud and Abuse Act');
    await expect(card).not.toContainText(/DMCA|Digital Millennium/u);
    await expect(card.getByRole('region', { name: 'How sure this is' })).toContainText(
      'Inferred: it follows from the sentence before',
    );
  });
});
