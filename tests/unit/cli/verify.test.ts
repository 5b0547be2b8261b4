import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { verbs } from '../../../lib/cli/verbs';
import { bundle } from '../evidence/sample';

const folder = mkdtempSync(path.join(tmpdir(), 'clauselight-verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, value: unknown) => {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(value));
  return file;
};

test('says what holds, what does not, and what is no bundle; the last two count as bad', async () => {
  const complaints: string[] = [];
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((line) => complaints.push(String(line)) > 0);
  const printed: string[] = [];
  const files = [
    write('good.json', bundle),
    write('bad.json', { ...bundle, made: '2027-01-01T00:00:00.000Z' }),
    write('none.json', []),
  ];
  const bad = await verbs.verify?.(
    [...files, path.join(folder, 'missing.json')],
    {},
    {
      print: async (record, readable) => void printed.push(`${(record as { holds: boolean }).holds} ${readable()}`),
    },
  );
  stderr.mockRestore();
  expect(bad).toBe(3);
  expect(printed).toHaveLength(2);
  expect(printed[0]).toMatch(/^true .*good\.json: holds\n {2}✓ /u);
  expect(printed[1]).toMatch(/^false .*bad\.json: DOES NOT HOLD\n {2}✗ The file was changed/u);
  expect(complaints).toEqual([
    expect.stringContaining('none.json: is no evidence bundle'),
    expect.stringContaining('missing.json'),
  ]);
});
