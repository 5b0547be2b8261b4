import type { PackagedAtlas } from '../watch/atlas-ports';
import { fetchPackaged } from './read-packaged';

/** The atlas's files as they lie in the package. */
export const packagedAtlas: PackagedAtlas = {
  async read(name) {
    let response: Response;
    try {
      response = await fetchPackaged(`atlas/${name}.json`);
    } catch {
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
