import { browser } from 'wxt/browser';
import type { PackageLicence } from '../licences/package-licence';
import type { Result } from '../messages/protocol';

/** The packages whose code is in this build; wxt.config.ts writes the file. */
export async function readLicences(): Promise<Result<readonly PackageLicence[]>> {
  try {
    const response = await fetch(browser.runtime.getURL('/licences.json'));
    return { ok: true, value: (await response.json()) as PackageLicence[] };
  } catch (error) {
    return { ok: false, error: { code: 'unavailable', message: `The list can’t be read (${String(error)}).` } };
  }
}
