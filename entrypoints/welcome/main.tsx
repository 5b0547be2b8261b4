import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome, type WelcomeParts } from '../../components/welcome/Welcome';
import { chooseWhereItRuns } from '../../lib/browser/read-everywhere';
import { settings } from '../../lib/browser/settings';
import { applyTheme } from '../../lib/browser/theme';

async function main(): Promise<void> {
  await applyTheme(document, settings);
  const parts: WelcomeParts = {
    sample: browser.runtime.getURL('/sample.html'),
    dashboard: browser.runtime.getURL('/dashboard.html'),
    readRuns: async () => (await settings.read()).runs,
    chooseRuns: (runs) => chooseWhereItRuns(runs, settings),
  };
  render(<Welcome parts={parts} />, document.body);
}

void main();
