import type {
  CheckedDocument,
  CheckProblem,
  DocumentHistory,
  SectorName,
  StorageReport,
  WatchedDocument,
  WatchedPlatform,
} from '../../lib/messages/protocol';
import type { DocumentRef } from '../../lib/model';

/** One document as the library shows it. */
export interface HeldDocument {
  readonly document: DocumentRef;
  readonly watched: boolean;
  readonly versions: number;
  readonly unread: number;
  /** ISO times; null where there was none, or where the document is no longer watched. */
  readonly lastVisit: string | null;
  readonly lastCheck: string | null;
  /** Of the last check; null where all went well or there was none. */
  readonly problem: CheckProblem | null;
  /** When a check last could read it, and when it is checked next; null where there was none. */
  readonly lastGood: string | null;
  readonly due: string | null;
  /** Changes that one check saw and another has to see before they are told. */
  readonly pending: number;
  /** No check can read it: the page is built by scripts. */
  readonly scripted: boolean;
}

export interface HeldPlatform {
  readonly platformId: string;
  readonly platform: string;
  /** Its sector's name; null where it is in none. */
  readonly sector: string | null;
  /** Characters of JSON. */
  readonly size: number;
  readonly documents: readonly HeldDocument[];
}

/** All that is kept, by platform and title: what the store, the watch and the checks each know, put together. */
export function listHoldings(known: {
  readonly histories: readonly DocumentHistory[];
  readonly library: readonly WatchedPlatform[];
  readonly checks: readonly CheckedDocument[];
  readonly storage: StorageReport;
  readonly sectors: readonly SectorName[];
}): readonly HeldPlatform[] {
  const watched = new Map(known.library.flatMap(({ documents }) => documents.map((each) => [each.document.id, each] as const)));
  const checked = new Map(known.checks.map((each) => [each.document.id, each]));
  const sizes = new Map(known.storage.platforms.map(({ platformId, size }) => [platformId, size]));
  const sectorNames = new Map(known.sectors.map(({ id, name }) => [id, name]));
  // A document that is watched but was never read has no history.
  const histories = new Map<string, Pick<DocumentHistory, 'document' | 'versions'>>(
    [...watched.values()].map(({ document }) => [document.id, { document, versions: [] }]),
  );
  for (const history of known.histories) histories.set(history.document.id, history);

  const platforms = new Map<string, HeldPlatform & { readonly documents: HeldDocument[] }>();
  for (const { document, versions } of histories.values()) {
    const { platformId, platform, sector } = document;
    const entry = platforms.get(platformId) ?? {
      platformId,
      platform,
      sector: sectorNames.get(sector) ?? null,
      size: sizes.get(platformId) ?? 0,
      documents: [],
    };
    platforms.set(platformId, entry);
    entry.documents.push(describe(document, versions.length, watched.get(document.id), checked.get(document.id)));
  }
  for (const { documents } of platforms.values())
    documents.sort((a, b) => a.document.title.localeCompare(b.document.title, 'en'));
  return [...platforms.values()].sort((a, b) => a.platform.localeCompare(b.platform, 'en', { sensitivity: 'base' }));
}

function describe(
  document: DocumentRef,
  versions: number,
  watched: WatchedDocument | undefined,
  checked: CheckedDocument | undefined,
): HeldDocument {
  const [last] = [...(checked?.ways ?? [])]
    .filter(({ lastTried }) => lastTried !== null)
    .sort((a, b) => String(b.lastTried).localeCompare(String(a.lastTried)));
  return {
    document,
    watched: watched !== undefined,
    versions,
    unread: watched?.unread.length ?? 0,
    lastVisit: watched?.lastVisit ?? null,
    lastCheck: last?.lastTried ?? null,
    problem: last?.problem ?? null,
    lastGood: last?.lastGood ?? null,
    due: last?.due ?? null,
    pending: last?.pending ?? 0,
    scripted: checked?.scripted ?? false,
  };
}

/** Platforms and documents that have all the words of a search somewhere in name, kind, sector or address. */
export function searchHoldings(platforms: readonly HeldPlatform[], search: string): readonly HeldPlatform[] {
  const words = search.toLocaleLowerCase('en').split(/\s+/u).filter(Boolean);
  if (words.length === 0) return platforms;
  return platforms.flatMap((platform) => {
    const documents = platform.documents.filter(({ document: { title, kind, url } }) => {
      const text = [platform.platform, platform.sector ?? '', title, kind, url].join(' ').toLocaleLowerCase('en');
      return words.every((word) => text.includes(word));
    });
    return documents.length > 0 ? [{ ...platform, documents }] : [];
  });
}
