import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { badge } from '../../lib/browser/badge';
import { keepCheckAlarm, onCheckAlarm } from '../../lib/browser/check-alarm';
import { checkSettings, onChecksSwitched } from '../../lib/browser/check-settings';
import { obeyCommands } from '../../lib/browser/commands';
import { offerContextMenu } from '../../lib/browser/context-menu';
import { createFetcher, online } from '../../lib/browser/fetching';
import { notifier, openNoticesAtClick } from '../../lib/browser/notifications';
import { answerOmnibox, MOST_SUGGESTED } from '../../lib/browser/omnibox';
import { openDashboard } from '../../lib/browser/open-dashboard';
import { packagedAtlas } from '../../lib/browser/packaged-atlas';
import { closeOffscreenPage, createPageReader } from '../../lib/browser/parse-html';
import { mayAsk } from '../../lib/browser/permissions';
import { keepReadingEverywhere } from '../../lib/browser/read-everywhere';
import { settings } from '../../lib/browser/settings';
import { keepUpkeepAlarm, onUpkeepAlarm } from '../../lib/browser/upkeep-alarm';
import { onWakeToTell, wakeToTell } from '../../lib/browser/wake-to-tell';
import { welcome } from '../../lib/browser/welcome';
import { listen } from '../../lib/browser/wires';
import { answerForBackground } from '../../lib/messages/serve-background';
import { isPolicy } from '../../lib/reading/is-policy';
import { readMarkup } from '../../lib/reading/read-markup';
import { openAtlasShelf } from '../../lib/store/atlas-shelf';
import { openCheckStore } from '../../lib/store/open-check-store';
import { openEvidenceStore } from '../../lib/store/open-evidence-store';
import { openOwnReadings } from '../../lib/store/open-own-readings';
import { openReportStore } from '../../lib/store/open-report-store';
import { openStorageKeeper } from '../../lib/store/open-storage-keeper';
import { openStore } from '../../lib/store/open-store';
import { openTellingStore } from '../../lib/store/open-telling-store';
import { Database } from '../../lib/store/schema';
import { type BackgroundParts, createBackground, isDocumentOf } from '../../lib/watch/background';
import { clearAway } from '../../lib/watch/clear-away';
import { createChecker } from '../../lib/watch/create-checker';
import { searchDocuments } from '../../lib/watch/search-documents';
import { tellUnread } from '../../lib/watch/tell-unread';
import { engine } from './engine';

/** Listeners first, in the same turn: the browser wakes the worker only for those. */
export default defineBackground(() => {
  const database = new Database('clauselight');
  const store = openStore(database);
  const telling = {
    settings,
    telling: openTellingStore(database),
    badge,
    notifier,
    clock: { now: () => new Date().toISOString() },
  };
  const reading = { store, engine, isPolicy };
  const fetcher = createFetcher();
  const readPage = createPageReader(readMarkup);
  const checker = createChecker({
    ...reading,
    checks: openCheckStore(database),
    checkSettings,
    clock: telling.clock,
    random: Math.random,
    fetcher,
    online,
    mayAsk,
    readPage,
    release: closeOffscreenPage,
    tell: () => tellUnread(telling),
  });
  const parts: BackgroundParts = {
    ...telling,
    ...reading,
    checker,
    wakeAt: wakeToTell,
    storage: openStorageKeeper(database),
    openDashboard,
    reports: openReportStore(database),
    atlas: {
      packaged: packagedAtlas,
      shelf: openAtlasShelf(),
      own: openOwnReadings(database),
      fetcher,
      mayAsk,
      readPage,
      release: closeOffscreenPage,
    },
    evidence: { store: openEvidenceStore(database), version: browser.runtime.getManifest().version },
  };
  const api = createBackground(parts);
  const extensionId = browser.runtime.id;
  const extensionRoot = browser.runtime.getURL('/');
  listen(answerForBackground(api, { extensionId, extensionRoot, isDocumentOf }));
  offerContextMenu();
  obeyCommands();
  answerOmnibox(async (question) =>
    searchDocuments(
      question,
      (await store.watched()).map(({ document }) => document),
      MOST_SUGGESTED,
    ),
  );
  keepReadingEverywhere(settings);
  welcome();
  onWakeToTell(() => void tellUnread(parts));
  onCheckAlarm(() => void checker.run());
  onChecksSwitched(() => void keepCheckAlarm(checkSettings));
  onUpkeepAlarm(() => void clearAway(parts.storage));
  openNoticesAtClick();
  // Left by a worker that was ended while it read.
  void closeOffscreenPage();
  void keepUpkeepAlarm();
  void keepCheckAlarm(checkSettings);
  void tellUnread(parts);
});
