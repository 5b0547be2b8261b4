import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packageFolder, packageLicence } from '../../../lib/licences/package-licence';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'clauselight-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const state = (manifest: object) => writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));

test('a module belongs to the innermost package around it', () => {
  expect(packageFolder('/a/node_modules/b/node_modules/@c/d/e/f.js?v=1')).toBe('/a/node_modules/b/node_modules/@c/d');
  expect(packageFolder('/a/node_modules/b/index.mjs')).toBe('/a/node_modules/b');
  expect(packageFolder('/a/lib/model.ts')).toBeNull();
  expect(packageFolder('virtual:b')).toBeNull();
});

test('a licence comes with its words and its author, where the package has them', () => {
  state({ name: 'b', version: '1.2.0', license: 'MIT', author: { name: 'Ada', email: 'ada@harbour.example' } });
  expect(packageLicence(folder)).toEqual({ name: 'b', version: '1.2.0', licence: 'MIT', author: 'Ada', text: null });
  writeFileSync(path.join(folder, 'LICENSE.md'), 'Do as you like.\n');
  expect(packageLicence(folder).text).toBe('Do as you like.');
});

test('a package without a licence stops the build', () => {
  state({ name: 'b', version: '1.2.0' });
  expect(() => packageLicence(folder)).toThrow('states no licence');
});
