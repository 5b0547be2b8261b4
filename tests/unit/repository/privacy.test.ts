import path from 'node:path';
import { expect, test } from 'vitest';
import { analyse } from '../../../lib/clauses/analyse';
import { readFile } from '../../../lib/cli/read';
import { isPolicy } from '../../../lib/reading/is-policy';

const FILE = path.resolve(import.meta.dirname, '../../../entrypoints/privacy/index.html');

test('Clauselight reads its own privacy policy as one, and finds nothing grave in it', async () => {
  const read = await readFile(FILE);
  if (!read.ok) throw new Error(read.error.message);
  const text = read.value;
  expect(isPolicy({ url: 'https://clauselight.example/privacy', ...text })).toBe(true);
  const findings = analyse(text);
  expect(findings.length).toBeGreaterThan(3);
  expect(findings.filter(({ severity }) => severity === 'high').map(({ type, quote }) => [type, quote])).toEqual([]);
  expect(findings.map(({ type }) => type)).toContain('no-data-sale');
});
