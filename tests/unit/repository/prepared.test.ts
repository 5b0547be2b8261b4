import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as catalogue from '../../../lib/catalogue/prepared';
import * as clauses from '../../../lib/clauses/prepared';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const PREPARED = ['lib/catalogue/prepared.ts', 'lib/clauses/prepared.ts'];

test.each([catalogue, clauses])('what the build works out is data and nothing else', (module) => {
  expect(JSON.parse(JSON.stringify(module))).toEqual({ ...module });
});

/** What a file imports when it is loaded: no types, and nothing that it asks for later. */
const importsOf = (file: string): string[] =>
  [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(/^(?:import|export) (?!type\b)[^;']*from '(\.[^']+)'/gmu)].map(
    (match) => path.posix.join(path.posix.dirname(file), match[1] as string),
  );

const fileOf = (target: string): string | undefined =>
  [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((file) => {
    try {
      readFileSync(path.join(ROOT, file));
      return true;
    } catch {
      return false;
    }
  });

test('a worker that wakes loads neither the engine nor the catalogue’s sources', () => {
  const loaded = new Set<string>();
  const queue = ['entrypoints/background/index.ts'];
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    if (!PREPARED.includes(file))
      for (const target of importsOf(file)) queue.push(...[fileOf(target)].filter((each) => each !== undefined));
  }
  for (const file of PREPARED) expect(loaded).toContain(file);
  expect(
    [...loaded].filter((file) => /^lib\/(?:clauses\/(?:analyse|engine|taxonomy\/index)|catalogue\/platforms)/u.test(file)),
  ).toEqual([]);
});
