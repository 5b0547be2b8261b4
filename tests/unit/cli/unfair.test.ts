import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { unfairLine } from '../../../lib/cli/unfair';
import { verbs } from '../../../lib/cli/verbs';

const folder = mkdtempSync(path.join(tmpdir(), 'clauselight-unfair-'));
afterAll(() => rmSync(folder, { recursive: true }));

const UNFAIR = 'We may suspend or terminate your account at any time, for any reason, without notice.';
const FAIR = 'You can plan up to twelve flower beds in the free version.';
const line = (idx: number, text: string) => JSON.stringify({ doc: 'Fernwick', idx, text });

test('a line of JSON', () => {
  expect(unfairLine(line(3, UNFAIR))).toEqual({ doc: 'Fernwick', idx: 3, labels: [1] });
  expect(unfairLine(line(4, FAIR))).toEqual({ doc: 'Fernwick', idx: 4, labels: [] });
  for (const bad of ['{', 'null', '[]', '{"doc":"a","idx":1}', '{"doc":1,"idx":1,"text":""}', '{"doc":"a","idx":"1","text":""}'])
    expect(() => unfairLine(bad)).toThrow(/JSON|needs "doc"/u);
});

test('bad lines and files are told, the rest is done', async () => {
  const file = path.join(folder, 'sentences.jsonl');
  writeFileSync(file, `${line(0, UNFAIR)}\n\nnonsense\n{"doc":"Fernwick"}\r\n${line(1, `${FAIR}\u2028`)}\r\n`);
  const printed: object[] = [];
  const told: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((words) => told.push(String(words)) > 0);
  const output = { print: async (record: object) => void printed.push(record) };
  const bad = await verbs.unfair?.([path.join(folder, 'missing.jsonl'), file], {}, output);
  vi.restoreAllMocks();
  expect(bad).toBe(3);
  expect(printed).toEqual([
    { doc: 'Fernwick', idx: 0, labels: [1] },
    { doc: 'Fernwick', idx: 1, labels: [] },
  ]);
  expect(told).toHaveLength(3);
  expect(told[0]).toContain('missing.jsonl');
  expect(told[1]).toMatch(/sentences\.jsonl:3: is no JSON\n$/u);
  expect(told[2]).toMatch(/sentences\.jsonl:4: needs/u);
});
