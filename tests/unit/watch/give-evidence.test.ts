import { beforeEach, expect, test, vi } from 'vitest';
import { sha256 } from '../../../lib/evidence/sha256';
import { createHarness, first, second, TERMS, TERMS_ID } from './harness';

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));

const clause = { type: 'binding-arbitration', quote: 'binding arbitration' };

test('a clause is cited from the reading that was kept', async () => {
  const harness = createHarness();
  await harness.visit(1, first);
  const citation = await harness.api.cite({ documentId: TERMS_ID, clause });
  expect(citation.plain).toMatch(
    /^Discord, “Terms of Service”, clause on .*: “binding arbitration”\. https:\/\/discord\.com\/terms, read on a visit, 1 May 2026/u,
  );
  expect(citation.textHash).toBe(await sha256(first.blocks.map(({ text }) => text).join('\n')));
  expect(citation.record).toMatch(/^cl-f-/u);
  expect(citation.link).toBe(`${TERMS}#:~:text=binding%20arbitration`);
  expect((await harness.api.cite({ documentId: TERMS_ID })).record).toMatch(/^cl-d-/u);
});

test('the newest reading that has the words, or the one asked for', async () => {
  const harness = createHarness();
  await harness.visit(1, first);
  harness.day = 9;
  await harness.visit(2, second);
  const day = async (version?: number) =>
    (await harness.api.evidence({ documentId: TERMS_ID, version })).reading.time.slice(8, 10);
  expect(await day()).toBe('09');
  expect(await day(1)).toBe('01');
  expect((await harness.api.cite({ documentId: TERMS_ID, version: 1, clause })).plain).toContain('1 May 2026');
});

test('what was not kept can’t be cited', async () => {
  const harness = createHarness();
  const unavailable = { code: 'unavailable' };
  await expect(harness.api.cite({ documentId: TERMS_ID })).rejects.toMatchObject(unavailable);
  await harness.visit(1, first);
  await expect(harness.api.cite({ documentId: TERMS_ID, clause: { ...clause, quote: 'nowhere' } })).rejects.toMatchObject(
    unavailable,
  );
  await expect(harness.api.evidence({ documentId: 'other/terms-of-service', version: 1 })).rejects.toMatchObject(unavailable);
});

test('the report of a clause opens by its record', async () => {
  const harness = createHarness();
  await harness.visit(1, first);
  const { record } = await harness.api.cite({ documentId: TERMS_ID, clause });
  await harness.api.openPrint({ documentId: TERMS_ID, clause });
  await harness.api.openPrint({ documentId: TERMS_ID, version: 1 });
  expect(harness.opened).toEqual([
    `print/finding/discord%2Fterms-of-service?record=${record}`,
    'print/document/discord%2Fterms-of-service?version=1',
  ]);
});
