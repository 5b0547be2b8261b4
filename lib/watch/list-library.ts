import { byName } from '../catalogue/by-name';
import type { WatchedDocument, WatchedPlatform } from '../messages/protocol';
import { nameOf } from './describe-types';
import { sortByGravity } from './list-changes';
import { isMuted, type Mute } from './mute';
import type { StoredDocument } from './ports';

/**
 * Watched documents by platform: those with unread changes first, then by name.
 * @param held mutes that still hold
 */
export function listLibrary(stored: readonly StoredDocument[], held: readonly Mute[]): readonly WatchedPlatform[] {
  const platforms = new Map<string, WatchedPlatform & { readonly documents: WatchedDocument[] }>();
  for (const each of stored) {
    const { platformId, platform, sector } = each.document;
    const entry = platforms.get(platformId) ?? { platformId, platform, sector, documents: [] };
    platforms.set(platformId, entry);
    entry.documents.push(describe(each, held));
  }
  for (const { documents } of platforms.values())
    documents.sort((a, b) => unreadFirst([a], [b]) || byName(a.document.title, b.document.title));
  return [...platforms.values()].sort((a, b) => unreadFirst(a.documents, b.documents) || byName(a.platform, b.platform));
}

const hasUnread = (documents: readonly WatchedDocument[]) => documents.some(({ unread }) => unread.length > 0);
const unreadFirst = (a: readonly WatchedDocument[], b: readonly WatchedDocument[]) => Number(hasUnread(b)) - Number(hasUnread(a));

const describe = ({ unread, ...stored }: StoredDocument, held: readonly Mute[]): WatchedDocument => {
  const told = unread.filter(({ types }) => !isMuted(stored.document, types, held));
  return {
    ...stored,
    unread: sortByGravity(told)
      .sort((a, b) => b.time.localeCompare(a.time))
      .map(({ before: _before, after: _after, ...change }) => ({ ...change, typeNames: change.types.map(nameOf) })),
    quiet: unread.length - told.length,
  };
};
