import type { WatchedDocument, WatchedPlatform } from '../messages/protocol';
import { nameOf } from './describe-types';
import type { StoredDocument } from './ports';

/** Watched documents by platform: those with unread changes first, then by name. */
export function listLibrary(stored: readonly StoredDocument[]): readonly WatchedPlatform[] {
  const platforms = new Map<string, WatchedPlatform & { readonly documents: WatchedDocument[] }>();
  for (const each of stored) {
    const { platformId, platform, sector } = each.document;
    const entry = platforms.get(platformId) ?? { platformId, platform, sector, documents: [] };
    platforms.set(platformId, entry);
    entry.documents.push(describe(each));
  }
  for (const { documents } of platforms.values())
    documents.sort((a, b) => unreadFirst([a], [b]) || a.document.title.localeCompare(b.document.title, 'en'));
  return [...platforms.values()].sort(
    (a, b) => unreadFirst(a.documents, b.documents) || a.platform.localeCompare(b.platform, 'en', { sensitivity: 'base' }),
  );
}

const hasUnread = (documents: readonly WatchedDocument[]) => documents.some(({ unread }) => unread.length > 0);
const unreadFirst = (a: readonly WatchedDocument[], b: readonly WatchedDocument[]) => Number(hasUnread(b)) - Number(hasUnread(a));

const describe = ({ unread, ...document }: StoredDocument): WatchedDocument => ({
  ...document,
  unread: [...unread]
    .sort((a, b) => b.time.localeCompare(a.time) || GRAVITY[a.severity] - GRAVITY[b.severity])
    .map(({ id, time, types, summary, direction }) => ({ id, time, types, typeNames: types.map(nameOf), summary, direction })),
});

const GRAVITY = { high: 0, medium: 1, low: 2 } as const;
