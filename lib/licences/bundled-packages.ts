import type { Plugin } from 'vite';
import { type PackageLicence, packageFolder, packageLicence } from './package-licence';

/**
 * Notes whose code goes into the build, bundle by bundle: what is only used for building is not among it.
 * @returns a plugin for every bundle, and the packages noted so far, by name
 */
export function bundledPackages(): { readonly plugin: Plugin; list(): readonly PackageLicence[] } {
  const folders = new Set<string>();
  return {
    plugin: {
      name: 'clauselight:bundled-packages',
      generateBundle(_options, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk')
            for (const [id, module] of Object.entries(chunk.modules)) {
              const folder = module.renderedLength > 0 ? packageFolder(id) : null;
              if (folder) folders.add(folder);
            }
      },
    },
    list: () =>
      [...folders]
        .map(packageLicence)
        .sort((a, b) => (a.name === b.name ? compare(a.version, b.version) : compare(a.name, b.name))),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
