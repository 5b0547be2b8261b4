import { browser } from 'wxt/browser';

/** A file of the package. Only our own pages and the worker can read it; browsers say by failing that it is not there. */
export const fetchPackaged = (file: string): Promise<Response> =>
  // The cast: wxt's type of the package's files ends where folders of data begin.
  fetch(browser.runtime.getURL(`/${file}` as '/'));

/** A JSON file of the package. */
export const readPackaged = async (file: string): Promise<unknown> => (await fetchPackaged(file)).json();
