import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

const ROOT = path.resolve(import.meta.dirname, '../../..');
const readJson = (file: string) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
const { '': root, ...packages }: Record<string, Locked> = readJson('package-lock.json').packages;

/** As Node looks a package up from where another lies. */
function find(from: string, name: string): Locked | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const found = packages[`${folder ? `${folder}/` : ''}node_modules/${name}`];
    if (found || folder === '') return found;
  }
}

test('what package.json asks for is what is locked', () => {
  const { dependencies, devDependencies } = readJson('package.json');
  expect(root).toMatchObject({ dependencies, devDependencies });
});

test('every package is locked with its hash, from whatever registry it comes', () => {
  expect(Object.keys(packages).length).toBeGreaterThan(300);
  expect(Object.keys(packages).filter((name) => !packages[name]?.integrity?.startsWith('sha512-'))).toEqual([]);
  expect(Object.keys(packages).filter((name) => packages[name]?.resolved)).toEqual([]);
});

test('it is complete for all platforms: what is needed elsewhere is locked here too', () => {
  const needs = Object.entries(packages).flatMap(([from, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies }).map((name) => ({ from, name })),
  );
  expect(needs.filter(({ from, name }) => !find(from, name))).toEqual([]);
  for (const native of ['@biomejs/cli-', '@rolldown/binding-', '@esbuild/'])
    for (const platform of ['linux-x64', 'darwin-arm64', 'win32-x64'])
      expect(
        Object.keys(packages).filter((name) => name.includes(`${native}${platform}`)),
        native + platform,
      ).not.toEqual([]);
});

test('every package states its licence', () => {
  expect(Object.keys(packages).filter((name) => !packages[name]?.license)).toEqual([]);
});
