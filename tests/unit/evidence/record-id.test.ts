import { expect, test } from 'vitest';
import { documentRecord, findingRecords } from '../../../lib/evidence/record-id';

const at = (type: string, block: number) => ({ type, block });
const blocks = ['We keep your boat.', 'We sell your boat.', 'We keep your boat.'].map((text) => ({ text }));
const records = (id: string, words: typeof blocks, ...findings: ReturnType<typeof at>[]) => findingRecords(id, words, findings);

test('one for every document, type and block', async () => {
  const all = [
    await documentRecord('a/terms'),
    await documentRecord('b/terms'),
    ...(await records('a/terms', blocks, at('boats', 0), at('boats', 1), at('boats', 2), at('sales', 0))),
    ...(await records('b/terms', blocks, at('boats', 0))),
  ];
  expect(new Set(all).size).toBe(all.length);
  for (const id of all) expect(id).toMatch(/^cl-[df]-[0-9a-f]{20}$/u);
});

test('stays while the clause is moved, and goes with its words', async () => {
  const [before] = await records('a/terms', blocks, at('boats', 1));
  const [moved] = await records('a/terms', [{ text: 'New.' }, ...blocks], at('boats', 2));
  const [reworded] = await records('a/terms', [{ text: 'We sell your boats.' }], at('boats', 0));
  expect(moved).toBe(before);
  expect(reworded).not.toBe(before);
});

test('is the same on every machine and in every version of Clauselight', async () => {
  expect(await documentRecord('lanternlake/terms-of-service')).toBe('cl-d-94487905c6977479461d');
  expect(await records('a/terms', blocks, at('boats', 2))).toEqual(['cl-f-e24851f81f7581563aea']);
});
