import { analyse, ENGINE_VERSION } from '../../lib/clauses/analyse';
import type { DocumentRef } from '../../lib/model';
import { readMarkdown } from '../../lib/reading/read-markdown';
import { openStore } from '../../lib/store/open-store';
import type { Database } from '../../lib/store/schema';
import { countFindings } from '../../lib/watch/count-findings';
import { hashText } from '../../lib/watch/hash';
import { lengthOf } from '../../lib/watch/judge-page';

/** The document that a file of the archive, `Platform/Kind.md`, holds. */
export function archivedDocument(file: string): DocumentRef {
  const [platform = '', kind = ''] = file.replace(/\.md$/u, '').split('/');
  const slug = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/gu, '-');
  const platformId = slug(platform);
  const id = `${platformId}/${slug(kind)}`;
  return {
    id,
    platformId,
    platform,
    sector: 'social',
    kind,
    title: `${platform} ${kind}`,
    url: `https://archive.example/${id}`,
    known: true,
  };
}

/**
 * Keeps an archived text as the worker keeps what was read on a visit, findings of the real engine and all.
 *
 * @returns keeps one text at an ISO time, under a number of its own
 */
export function keeperOf(db: Database) {
  const store = openStore(db);
  return async (file: string, markdown: string, time: string, visit: number): Promise<void> => {
    const text = readMarkdown(markdown);
    const document = archivedDocument(file);
    const findings = analyse(text);
    await store.record({
      visitId: `visit-${String(visit).padStart(8, '0')}`,
      variant: '',
      document,
      url: document.url,
      time,
      text,
      textHash: await hashText(text.blocks),
      length: lengthOf(text),
      seen: null,
      lastVisit: null,
      kept: { engine: ENGINE_VERSION, findings, counts: countFindings(findings), unread: [], stored: false },
      watch: true,
    });
  };
}
