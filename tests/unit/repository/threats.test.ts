import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const source = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

const [, tables = ''] = /## A page against the reader([\s\S]*)## What no extension/u.exec(source('.github/THREATS.md')) ?? [];
const threats = tables
  .split('\n')
  .filter((line) => /^\| (?!threat)/u.test(line))
  .map((row) => {
    const [, threat = '', , shownBy = ''] = row.split('|');
    const tests = [...shownBy.matchAll(/`(tests\/[^`]+)`(?: "([^"]+)")?/gu)];
    return { threat: threat.trim(), tests: tests.map(([, file = '', title = '']) => ({ file, title })) };
  });

test('every threat has a test, and every test named is there', () => {
  expect(threats.length).toBeGreaterThan(20);
  expect(threats.filter(({ tests }) => tests.length === 0)).toEqual([]);
  const named = threats.flatMap(({ tests }) => tests);
  expect(named.filter(({ file, title }) => !existsSync(path.join(ROOT, file)) || !source(file).includes(title))).toEqual([]);
});

test('every test of hostile pages is named', () => {
  const titles = [...source('tests/browser/hostile.spec.ts').matchAll(/^test\('([^']+)'/gmu)].map(([, title = '']) => title);
  expect(titles.length).toBeGreaterThan(0);
  const named = threats.flatMap(({ tests }) => tests.map(({ title }) => title)).filter((title) => title !== '');
  for (const title of titles)
    expect(
      named.some((each) => title.startsWith(each)),
      title,
    ).toBe(true);
});
