import { browser } from 'wxt/browser';

/** A JSON file of the package. Only our own pages and the worker can read it. */
export async function readPackaged(file: string): Promise<unknown> {
  // The cast: wxt's type of the package's files ends where folders of data begin.
  const response = await fetch(browser.runtime.getURL(`/${file}` as '/'));
  return response.json();
}
