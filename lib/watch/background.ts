import { documentById, sectors } from '../catalogue/catalogue';
import { identify } from '../catalogue/identify';
import { unknownDocument } from '../catalogue/unknown-document';
import { textByType } from '../clauses/type-texts';
import { CallError } from '../messages/messenger';
import type { BackgroundApi } from '../messages/protocol';
import { type AnswerParts, againstSector, answerClause, exploreClause, overview, sideBySide } from './answer-atlas';
import { compareVersions } from './compare-versions';
import type { Checker } from './create-checker';
import { describeTypes } from './describe-types';
import { makeDigest } from './digest';
import { findWording, type WordingParts } from './find-wording';
import { bundleReading, citeReading, type EvidenceParts, printRoute } from './give-evidence';
import { listChanges } from './list-changes';
import { listLibrary } from './list-library';
import { listMutes } from './list-mutes';
import { heldMutes } from './mute';
import { openPage } from './open-page';
import type { Badge, Clock, Engine, IsPolicy, SettingsPort, Store } from './ports';
import { type ReportStore, reportFinding } from './report-finding';
import type { StorageKeeper } from './storage-keeper';
import { tellUnread } from './tell-unread';
import type { Notifier, TellingStore } from './telling-ports';
import { trySample } from './try-sample';

export interface BackgroundParts {
  readonly store: Store;
  readonly settings: SettingsPort;
  readonly telling: TellingStore;
  readonly checker: Pick<Checker, 'list' | 'now'>;
  readonly badge: Badge;
  readonly notifier: Notifier;
  /** Has `tellUnread` called at this ISO time, at which what is snoozed counts again. */
  wakeAt(time: string): Promise<void>;
  readonly clock: Clock;
  readonly engine: Engine;
  readonly isPolicy: IsPolicy;
  readonly evidence: Omit<EvidenceParts, 'engine' | 'clock'>;
  readonly storage: StorageKeeper;
  /** @param route of a screen: `print/finding/ID?record=…` */
  openDashboard(route: string): Promise<void>;
  readonly reports: ReportStore;
  readonly atlas: Omit<AnswerParts, 'engine'> & Pick<WordingParts, 'fetcher' | 'mayAsk' | 'readPage' | 'release'>;
}

/** The use-cases behind every call that the background answers. Keeps nothing in memory. */
export function createBackground(parts: BackgroundParts): BackgroundApi {
  const { store, settings, telling } = parts;

  const findDocument = async (id: string) => {
    const document = documentById(id) ?? (await store.findDocument(id));
    if (!document) throw new CallError('bad-request', 'No such document.');
    return document;
  };

  return {
    async wake({ url }) {
      const known = identify(url);
      if (known && !(await store.findDocument(known.id))) parts.engine.prepare?.();
      return null;
    },
    async openPage(request) {
      const opened = await openPage(request, { ...parts, settings: await settings.read() });
      await tellUnread(parts);
      return opened;
    },
    async markSeen(documentId) {
      await store.markSeen(documentId);
      await tellUnread(parts);
      return null;
    },
    async watch(documentId) {
      await store.setWatched(await findDocument(documentId), true);
      await tellUnread(parts);
      return null;
    },
    async unwatch(documentId) {
      await store.setWatched(await findDocument(documentId), false);
      await tellUnread(parts);
      return null;
    },
    async checks() {
      return parts.checker.list();
    },
    async checkNow() {
      await parts.checker.now();
      return null;
    },
    async library() {
      return listLibrary(await store.watched(), heldMutes(await telling.listMutes(), parts.clock.now()));
    },
    async changes(request) {
      return listChanges(request, parts);
    },
    async markAllSeen() {
      for (const { document, unread } of await store.watched()) if (unread.length > 0) await store.markSeen(document.id);
      await tellUnread(parts);
      return null;
    },
    async mute(request) {
      await telling.mute(request);
      if (request.until) await parts.wakeAt(request.until);
      await tellUnread(parts);
      return null;
    },
    async unmute(request) {
      await telling.unmute(request);
      await tellUnread(parts);
      return null;
    },
    async mutes() {
      return listMutes(parts);
    },
    async digest({ weeksAgo }) {
      return makeDigest(weeksAgo, parts);
    },
    async timeline({ documentId }) {
      return telling.listHistories(documentId);
    },
    async compareVersions(request) {
      return compareVersions(request, { store: parts.evidence.store, engine: parts.engine });
    },
    async sectors() {
      return sectors.map(({ id, name }) => ({ id, name }));
    },
    async clauseTypes() {
      return Object.values(describeTypes(textByType.keys()));
    },
    async trySample(request) {
      return trySample(request, { ...parts, settings: await settings.read(), now: parts.clock.now() });
    },
    async cite(request) {
      return citeReading(request, { ...parts, ...parts.evidence });
    },
    async openPrint(request) {
      const { record } = await citeReading(request, { ...parts, ...parts.evidence });
      await parts.openDashboard(printRoute(request, record));
      return null;
    },
    async evidence(request) {
      return bundleReading(request, { ...parts, ...parts.evidence });
    },
    async clauseInAtlas(request) {
      return answerClause(request, parts.atlas);
    },
    async wording(request) {
      return findWording(request, { ...parts, ...parts.atlas, store: parts.evidence.store });
    },
    async atlas() {
      return overview({ ...parts, ...parts.atlas });
    },
    async exploreClause(type) {
      return exploreClause(type, { ...parts, ...parts.atlas });
    },
    async compareWithSector(request) {
      return againstSector(request, { ...parts, ...parts.atlas });
    },
    async comparePlatforms(request) {
      return sideBySide(request, { ...parts, ...parts.atlas });
    },
    async reportFinding(request) {
      await reportFinding(request, parts);
      return null;
    },
    async reports() {
      return parts.reports.list();
    },
    async storage() {
      return parts.storage.measure();
    },
    async deletePlatform(platformId) {
      await parts.storage.deletePlatform(platformId);
      await tellUnread(parts);
      return null;
    },
    async deleteEverything() {
      await parts.storage.deleteEverything();
      await parts.atlas.shelf.clear();
      await tellUnread(parts);
      return null;
    },
    async storeChanged() {
      await tellUnread(parts);
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
