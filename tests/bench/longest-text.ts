import { shared } from '../corpus/corpus-folder';
import { openArchive } from '../support/open-archive';

/** The document of the archive that was longest in its latest version: 139,000 words. */
export const LONGEST = { id: 'roblox/terms-of-service', file: 'Roblox/Terms of Service.md' };

export function readLongest(): string {
  const archive = openArchive(shared('corpus', 'contrib-versions.bundle'));
  const latest = archive.listVersions({ file: LONGEST.file }).at(-1);
  if (!latest) throw new Error(`The archive has no ${LONGEST.file}.`);
  return archive.readAll([latest])[0] as string;
}

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
