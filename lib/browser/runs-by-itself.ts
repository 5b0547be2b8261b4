import { browser } from 'wxt/browser';
import type { Runs } from '../messages/protocol';

/** Does the reader want pages read without being asked? Apart from settings.ts, which is too much for every page to carry. */
export async function runsByItself(): Promise<boolean> {
  const { runs } = (await browser.storage.local.get('runs')) as { readonly runs?: Runs };
  return runs !== 'click';
}
