/**
 * `npm run licences`: every package that is installed, its licence, and whether its code is in the build (which must be there).
 * Ends with 1 where a licence of what ships asks for more than its notice, which the dashboard shows.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PackageLicence } from '../../lib/licences/package-licence';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Of these, notice is enough, as long as the package's own files are as its makers wrote them (MPL). */
const FREE = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'CC0-1.0', 'BlueOak-1.0.0'];

function main(): void {
  const shipped = new Map<string, PackageLicence>();
  for (const build of ['chrome-mv3', 'firefox-mv3']) {
    const file = path.join(ROOT, '.output', build, 'licences.json');
    if (!existsSync(file)) throw new Error(`no ${path.relative(ROOT, file)}: npm run build && npm run build:firefox`);
    for (const each of JSON.parse(readFileSync(file, 'utf8')) as PackageLicence[])
      shipped.set(`${each.name}@${each.version}`, each);
  }
  const { '': _, ...locked } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')).packages as Record<
    string,
    { readonly version: string; readonly license: string }
  >;
  const rows = Object.entries(locked).map(([folder, { version, license }]) => {
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return { name, version, license, use: shipped.has(`${name}@${version}`) ? 'in the build' : 'to build and test' };
  });
  rows.sort((a, b) => a.use.localeCompare(b.use) || a.name.localeCompare(b.name));
  for (const { name, version, license, use } of rows) console.log(`${use.padEnd(18)} ${license.padEnd(18)} ${name} ${version}`);
  const refused = [...shipped.values()].filter(({ licence }) => !FREE.includes(licence));
  console.log(`${rows.length} packages, ${shipped.size} of them in the build.`);
  if (refused.length > 0) throw new Error(refused.map(({ name, licence }) => `${name} is ${licence}`).join(', '));
}

try {
  main();
} catch (error) {
  console.error(`npm run licences: ${(error as Error).message}`);
  process.exitCode = 1;
}
