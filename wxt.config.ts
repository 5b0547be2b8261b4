import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { CONTENT_SCRIPT } from './lib/browser/content-script';
import { matchPatterns } from './lib/catalogue/match-patterns';
import * as catalogue from './lib/catalogue/prepared';
import * as clauses from './lib/clauses/prepared';
import { bundledPackages } from './lib/licences/bundled-packages';

/**
 * Match patterns beside the catalogue's, separated by spaces: `npm start` shows pages that the catalogue does not know, such as
 * the project's invented sample. Those builds go to a folder of their own and are never shipped.
 */
const alsoOn = process.env.CLAUSELIGHT_ALSO_ON?.split(' ') ?? [];

/** Where the dashboard looks for it. */
const LICENCES = 'licences.json';
const packages = bundledPackages();

/** Modules that are data only: what they export is worked out here, not each time that a worker wakes. */
const PREPARED = new Map<string, object>([
  [path.resolve('lib/catalogue/prepared.ts'), catalogue],
  [path.resolve('lib/clauses/prepared.ts'), clauses],
]);
const prepared: Plugin = {
  name: 'clauselight:prepared',
  enforce: 'pre',
  load: (id) =>
    Object.entries(PREPARED.get(id) ?? {})
      .map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`)
      .join('\n') || null,
};

/** What the engine learnt, as files of the package beside the worker's code, and what stands in for them in that. */
const WEIGHTS = [
  { importedAs: '../model/weights.json', file: 'lib/clauses/model/weights.json', name: 'clauses' },
  { importedAs: './weights.json', file: 'lib/clauses/unfairness/weights.json', name: 'unfairness' },
];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  // `npm run release` makes the source zip, of what is committed and nothing else.
  zip: { zipSources: false },
  outDirTemplate: alsoOn.length > 0 ? '{{browser}}-mv{{manifestVersion}}-start' : '{{browser}}-mv{{manifestVersion}}',
  // The polyfill of module preloading fetches, which our pages may not.
  vite: () => ({
    plugins: [preact(), packages.plugin, prepared],
    resolve: {
      alias: Object.fromEntries(
        WEIGHTS.map(({ importedAs, name }) => [importedAs, path.resolve(`lib/browser/weights/${name}.ts`)]),
      ),
    },
    build: { target: 'es2022', cssTarget: ['chrome123', 'firefox140'], modulePreload: { polyfill: false } },
  }),
  hooks: {
    'build:publicAssets': (_wxt, assets) => {
      for (const { file, name } of WEIGHTS)
        assets.push({ absoluteSrc: path.resolve(file), relativeDest: `weights/${name}.json` });
    },
    // Pages carry no polyfill: what content scripts call, every browser answers with promises by itself. Nor do they carry all
    // that WXT's context could do.
    'vite:build:extendConfig': (entrypoints, config) => {
      // Our own pages share one file of code: each file more is one more that the popup waits for.
      if (entrypoints.some(({ type }) => type === 'popup')) {
        const shared = { name: 'shared', minShareCount: 2, test: (id: string) => !id.includes('/lib/reading/') };
        const { rolldownOptions } = config.build ?? {};
        const output = { ...rolldownOptions?.output, codeSplitting: { groups: [shared] } };
        config.build = { ...config.build, rolldownOptions: { ...rolldownOptions, output } };
      }
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      const alias = {
        'wxt/browser': '@wxt-dev/browser',
        'wxt/utils/content-script-context': path.resolve('lib/browser/content-script-context.ts'),
      };
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, ...alias } };
      // A slower minifier, which leaves less for every page to load.
      config.build = {
        ...config.build,
        minify: 'terser',
        terserOptions: { ecma: 2022, compress: { passes: 5, pure_getters: true, toplevel: true } },
      };
    },
    // What the dashboard shows under "Licences": read off the bundles themselves.
    'build:done': ({ config: { outDir } }) => writeFile(path.join(outDir, LICENCES), JSON.stringify(packages.list())),
    // Here rather than in the content script's definition: thousands of patterns would travel in the script itself.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [{ matches: [...matchPatterns(), ...alsoOn], js: [CONTENT_SCRIPT] }];
    },
  },
  // Every permission has its line in the README ("What it may do, and why").
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Only Chrome's workers lack a DOM to read pages with.
    permissions: ['activeTab', 'alarms', 'contextMenus', ...(browser === 'firefox' ? [] : ['offscreen']), 'scripting', 'storage'],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*'],
    commands: {
      'next-clause': { suggested_key: { default: 'Alt+Shift+Down' }, description: '__MSG_commandNext__' },
      'previous-clause': { suggested_key: { default: 'Alt+Shift+Up' }, description: '__MSG_commandPrevious__' },
      'toggle-list': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandList__' },
    },
    omnibox: { keyword: 'terms' },
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' https:",
    },
    // The first with `light-dark()`; what else is needed came earlier.
    ...(browser === 'chrome' && { minimum_chrome_version: '123' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'clauselight@clauselight.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        // The first on a phone that knows `data_collection_permissions`.
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
