import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EXTENSION } from './open-browser';

/**
 * The build that ships, let onto every page, as a click on its button would let it onto one: tests have no toolbar to click.
 * @param folder where it is put, such as `test.info().outputPath('extension')`
 */
export function buildWithAccess(folder: string): string {
  cpSync(EXTENSION, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['https://*/*'] }));
  return folder;
}
