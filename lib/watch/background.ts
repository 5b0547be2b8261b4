import { documentById } from '../catalogue/catalogue';
import { identify } from '../catalogue/identify';
import { unknownDocument } from '../catalogue/unknown-document';
import { clauseTypes } from '../clauses/taxonomy';
import { CallError } from '../messages/messenger';
import type { BackgroundApi } from '../messages/protocol';
import { describeTypes } from './describe-types';
import { bundleReading, citeReading, type EvidenceParts } from './give-evidence';
import { listLibrary } from './list-library';
import { openPage } from './open-page';
import type { Badge, Clock, Engine, IsPolicy, SettingsPort, Store } from './ports';
import type { StorageKeeper } from './storage-keeper';
import { trySample } from './try-sample';

export interface BackgroundParts {
  readonly store: Store;
  readonly settings: SettingsPort;
  readonly badge: Badge;
  readonly clock: Clock;
  readonly engine: Engine;
  readonly isPolicy: IsPolicy;
  readonly evidence: Omit<EvidenceParts, 'engine' | 'clock'>;
  readonly storage: StorageKeeper;
}

/** The use-cases behind every call that the background answers. Keeps nothing in memory. */
export function createBackground(parts: BackgroundParts): BackgroundApi {
  const { store, settings } = parts;

  const findDocument = async (id: string) => {
    const document = documentById(id) ?? (await store.findDocument(id));
    if (!document) throw new CallError('bad-request', 'No such document.');
    return document;
  };

  return {
    async openPage(request) {
      const opened = await openPage(request, { ...parts, settings: await settings.read() });
      await refreshBadge(parts);
      return opened;
    },
    async markSeen(documentId) {
      await store.markSeen(documentId);
      await refreshBadge(parts);
      return null;
    },
    async watch(documentId) {
      await store.setWatched(await findDocument(documentId), true);
      await refreshBadge(parts);
      return null;
    },
    async unwatch(documentId) {
      await store.setWatched(await findDocument(documentId), false);
      await refreshBadge(parts);
      return null;
    },
    async library() {
      return listLibrary(await store.watched());
    },
    async clauseTypes() {
      return Object.values(describeTypes(clauseTypes.keys()));
    },
    async trySample(request) {
      return trySample(request, { ...parts, settings: await settings.read(), now: parts.clock.now() });
    },
    async cite(request) {
      return citeReading(request, { ...parts, ...parts.evidence });
    },
    async evidence(request) {
      return bundleReading(request, { ...parts, ...parts.evidence });
    },
    async storage() {
      return parts.storage.measure();
    },
    async deletePlatform(platformId) {
      await parts.storage.deletePlatform(platformId);
      await refreshBadge(parts);
      return null;
    },
    async deleteEverything() {
      await parts.storage.deleteEverything();
      await refreshBadge(parts);
      return null;
    },
    async storeChanged() {
      await refreshBadge(parts);
      return null;
    },
    async dismissPill({ scope, documentId }) {
      if (scope === 'everywhere') await settings.change({ pillHidden: true });
      else {
        const { pillHiddenOn } = await settings.read();
        // A document's id starts with its platform's, in the catalogue and outside of it.
        const [platformId = documentId] = documentId.split('/');
        await settings.change({ pillHiddenOn: [...new Set([...pillHiddenOn, platformId])] });
      }
      return null;
    },
    async setPage(request) {
      await settings.change(request);
      return null;
    },
  };
}

/** Counts anew: after every change, and when the worker wakes, for it may have been killed between a change and its badge. */
export async function refreshBadge({ store, badge }: Pick<BackgroundParts, 'store' | 'badge'>): Promise<void> {
  let count = 0;
  try {
    count = await store.countUnread();
  } catch (error) {
    // A store that can't be read has no number to show; the page and the popup say why.
    if (!(error instanceof CallError)) throw error;
    console.warn(`Clauselight: ${error.message}`);
  }
  await badge.showUnread(count);
}

/** Does the document belong to the platform at the address, or to its host? Of pages that the catalogue does not know too. */
export function isDocumentOf(documentId: string, url: string): boolean {
  // A document's id starts with its platform's, in the catalogue and outside of it.
  const [platformId] = documentId.split('/');
  const host = unknownDocument(url, '')?.platformId;
  const home = documentById(documentId)?.url;
  return (
    platformId === identify(url)?.platformId ||
    platformId === host ||
    (home !== undefined && unknownDocument(home, '')?.platformId === host)
  );
}
