import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()], build: { target: 'es2022' } }),
  // Every permission has its line in the README ("What it may do, and why").
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    commands: {
      'next-clause': { suggested_key: { default: 'Alt+Shift+Down' }, description: '__MSG_commandNext__' },
      'previous-clause': { suggested_key: { default: 'Alt+Shift+Up' }, description: '__MSG_commandPrevious__' },
      'toggle-list': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandList__' },
    },
    content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'" },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'clauselight@clauselight.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      },
    }),
  }),
});
