import path from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** `npm run gallery`. No entrypoint of the extension: no build that ships can hold it. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  plugins: [preact()],
  server: {
    open: process.env.CI ? false : '/tests/gallery/index.html',
    watch: { ignored: ['**/.output/**', '**/test-results/**'] },
  },
  optimizeDeps: { entries: ['tests/gallery/main.tsx'] },
  cacheDir: 'node_modules/.vite/gallery',
});
