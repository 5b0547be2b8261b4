import { readFile, stat } from 'node:fs/promises';
import { analyse, ENGINE_VERSION } from '../clauses/analyse';
import { fingerprintTaxonomy } from '../evidence/fingerprint-taxonomy';
import { MAX_BUNDLE, readBundle } from '../evidence/read-bundle';
import { type Verification, verifyBundle } from '../evidence/verify';

/**
 * Checks an evidence bundle again with this program's own engine.
 *
 * @throws Error with one line where the file is missing, too large or no bundle
 */
export async function verifyFile(file: string): Promise<Verification> {
  const { size } = await stat(file);
  if (size > MAX_BUNDLE) throw new Error('is too large for an evidence bundle');
  const read = readBundle(await readFile(file, 'utf8'));
  if (!read.ok) throw new Error(read.message);
  return verifyBundle(read.bundle, { engine: ENGINE_VERSION, taxonomy: await fingerprintTaxonomy(), analyse });
}
