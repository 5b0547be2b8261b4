import { openAsBlob } from 'node:fs';
import { isScripted } from '../catalogue/catalogue';
import type { DocumentRef } from '../model';
import { readBackup } from '../store/read-backup';

/** Where a document's page is, and what of it is the document. */
interface Page {
  readonly fetch: string;
  readonly select: string;
  readonly executeClientScripts?: true;
}

/** A service as Open Terms Archive's engine declares it, one file each: `declarations/NAME.json`. */
export interface Declaration {
  readonly name: string;
  readonly terms: Readonly<Record<string, Page | { readonly combine: readonly Page[] }>>;
}

/**
 * Declarations of the watched documents in a backup of the extension, by platform.
 * @throws Error with one line where the file is no backup
 */
export async function readDeclarations(file: string): Promise<Declaration[]> {
  const { documents } = await readBackup(await openAsBlob(file));
  return declare(documents.filter(({ watched }) => watched === 1).map(({ ref }) => ref));
}

/** Documents as declarations. Several pages of a kind are one document to the archive's engine. */
export function declare(documents: readonly DocumentRef[]): Declaration[] {
  const byPlatform = groupBy(documents, ({ platform }) => platform);
  return [...byPlatform].map(([name, own]) => ({
    name,
    terms: Object.fromEntries(
      [...groupBy(own, ({ kind }) => kind)].map(([kind, pages]) => {
        const [first, ...others] = pages.map(declarePage);
        return [kind, others.length > 0 ? { combine: [first as Page, ...others] } : (first as Page)];
      }),
    ),
  }));
}

/** Only a person who looks at the page knows a narrower selector. */
const declarePage = ({ id, url }: DocumentRef): Page => ({
  fetch: url,
  select: 'body',
  ...(isScripted(id) ? { executeClientScripts: true as const } : {}),
});

/** Groups, sorted by their names. */
function groupBy(documents: readonly DocumentRef[], nameOf: (document: DocumentRef) => string): Map<string, DocumentRef[]> {
  const groups = new Map<string, DocumentRef[]>();
  for (const document of [...documents].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0)))
    groups.set(nameOf(document), [...(groups.get(nameOf(document)) ?? []), document]);
  return groups;
}
