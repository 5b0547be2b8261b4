import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Dashboard } from '../../components/dashboard/Dashboard';
import type { DashboardParts } from '../../components/dashboard/screen';
import { SCREENS } from '../../components/dashboard/screens';
import { checkSettings, chooseChecks } from '../../lib/browser/check-settings';
import { dropUnusedLeave } from '../../lib/browser/drop-unused-leave';
import { askToNotify, mayNotify } from '../../lib/browser/notifications';
import { chooseWhereItRuns } from '../../lib/browser/read-everywhere';
import { readLicences } from '../../lib/browser/read-licences';
import { settings } from '../../lib/browser/settings';
import { settingsKeeper } from '../../lib/browser/settings-keeper';
import { applyTheme } from '../../lib/browser/theme';
import { sendToBackground } from '../../lib/browser/wires';
import modelCard from '../../lib/clauses/model/MODEL_CARD.md?raw';
import { asResult } from '../../lib/messages/as-result';
import { createBackgroundClient } from '../../lib/messages/messenger';
import { openAtlasShelf } from '../../lib/store/atlas-shelf';
import { openBackup } from '../../lib/store/open-backup';
import { Database } from '../../lib/store/schema';

/** After a choice, leave that nothing needs any more is given back. */
async function thenDrop(choice: Promise<boolean>): Promise<boolean> {
  const done = await choice;
  await dropUnusedLeave(settings, checkSettings);
  return done;
}

async function main(): Promise<void> {
  await applyTheme(document, settings);
  // Here and not in the worker: a whole store goes through no message.
  const backup = openBackup(new Database('clauselight'), settingsKeeper);
  const shelf = openAtlasShelf();
  const parts: DashboardParts = {
    background: createBackgroundClient(sendToBackground),
    settings,
    modelCard,
    licences: readLicences,
    chooseRuns: (runs) => thenDrop(chooseWhereItRuns(runs, settings)),
    checks: { ...checkSettings, choose: (on) => thenDrop(chooseChecks(on)) },
    notices: { allowed: mayNotify, ask: askToNotify },
    backup: {
      write: () => asResult(backup.write(new Date().toISOString())),
      restore: (file) => asResult(backup.restore(file)),
    },
    atlases: {
      list: () => asResult(shelf.list()),
      takeIn: (files) => asResult(shelf.takeIn(files, new Date().toISOString())),
      remove: (id) => asResult(shelf.remove(id)),
    },
    open: (url) => void browser.tabs.create({ url }),
  };
  render(<Dashboard parts={parts} screens={SCREENS} />, document.body);
}

void main();
