import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Dashboard } from '../../components/dashboard/Dashboard';
import { SCREENS } from '../../components/dashboard/screens';
import { settings } from '../../lib/browser/settings';
import { sendToBackground } from '../../lib/browser/wires';
import { createBackgroundClient } from '../../lib/messages/messenger';

const parts = {
  background: createBackgroundClient(sendToBackground),
  settings,
  open: (url: string) => void browser.tabs.create({ url }),
};

render(<Dashboard parts={parts} screens={SCREENS} />, document.body);
