import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { OpenCollection } from '../../../../lib/atlas/build/open-collection';
import { openState } from '../../../../lib/atlas/build/open-state';

const folder = mkdtempSync(path.join(tmpdir(), 'clauselight-state-'));
afterAll(() => rmSync(folder, { recursive: true }));

const collection: OpenCollection = { name: 'meadow', repository: '', folder: '', commit: 'a'.repeat(40), time: '' };
const traced = { platform: 'Allotment', kind: 'Terms of Service', status: 'broken' } as const;

test('a stopped build goes on where it was, without the line that it left unfinished', () => {
  const file = path.join(folder, 'state.jsonl');
  openState(file, [collection]).add('a', traced);
  appendFileSync(file, '["b",{"platf');
  const state = openState(file, [collection]);
  expect([state.get('a'), state.has('b')]).toEqual([traced, false]);
  state.add('b', traced);
  expect(openState(file, [collection]).get('b')).toEqual(traced);
});

test('another archive, another state', () => {
  const file = path.join(folder, 'other.jsonl');
  openState(file, [collection]).add('a', traced);
  expect(openState(file, [{ ...collection, commit: 'b'.repeat(40) }]).has('a')).toBe(false);
  expect(readFileSync(file, 'utf8')).not.toContain('Allotment');
});
