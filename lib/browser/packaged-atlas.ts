import { browser } from 'wxt/browser';
import type { PackagedAtlas } from '../watch/atlas-ports';

/** The atlas's files as they lie in the package. Only our own pages and the worker can read them. */
export const packagedAtlas: PackagedAtlas = {
  async read(name) {
    let response: Response;
    try {
      // The cast: wxt's type of the package's files ends where folders of data begin.
      response = await fetch(browser.runtime.getURL(`/atlas/${name}.json` as '/'));
    } catch {
      // What is not in the package, browsers say by failing.
      return { status: 'missing' };
    }
    if (!response.ok) return { status: 'missing' };
    try {
      return { status: 'read', content: await response.json() };
    } catch (error) {
      if (error instanceof SyntaxError) return { status: 'damaged' };
      throw error;
    }
  },
};
