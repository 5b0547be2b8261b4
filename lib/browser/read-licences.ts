import type { PackageLicence } from '../licences/package-licence';
import type { Result } from '../messages/protocol';
import { readPackaged } from './read-packaged';

/** The packages whose code is in this build; wxt.config.ts writes the file. */
export async function readLicences(): Promise<Result<readonly PackageLicence[]>> {
  try {
    return { ok: true, value: (await readPackaged('licences.json')) as PackageLicence[] };
  } catch (error) {
    return { ok: false, error: { code: 'unavailable', message: `The list can’t be read (${String(error)}).` } };
  }
}
