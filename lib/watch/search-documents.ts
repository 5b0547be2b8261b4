import { documents } from '../catalogue/catalogue';
import type { DocumentRef } from '../model';

export interface FoundDocument {
  readonly document: DocumentRef;
  readonly watched: boolean;
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Documents that the words speak of: each word begins a word of the platform's name, the document's kind or its address' host.
 * Watched ones come first, then those whose platform is called so, then by name.
 * @param watched documents that the reader watches, in the catalogue or not
 * @param most how many at most
 * @returns nothing for a question without words
 */
export function searchDocuments(question: string, watched: readonly DocumentRef[], most: number): readonly FoundDocument[] {
  const asked = wordsOf(question);
  if (asked.length === 0) return [];
  const own = new Set(watched.map(({ id }) => id));
  const found = [...watched, ...documents.filter(({ id }) => !own.has(id))].flatMap((document) => {
    const platform = wordsOf(document.platform);
    const all = [...platform, ...wordsOf(`${document.kind} ${document.title} ${new URL(document.url).hostname}`)];
    if (!asked.every((word) => all.some((each) => each.startsWith(word)))) return [];
    return [{ document, watched: own.has(document.id), called: asked.some((word) => platform[0]?.startsWith(word)) }];
  });
  return found
    .sort(
      (a, b) =>
        Number(b.watched) - Number(a.watched) ||
        Number(b.called) - Number(a.called) ||
        a.document.title.localeCompare(b.document.title, 'en'),
    )
    .slice(0, most)
    .map(({ document, watched: isWatched }) => ({ document, watched: isWatched }));
}
