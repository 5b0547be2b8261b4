import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { matchPatterns } from '../../../lib/catalogue/match-patterns';

const ROOT = path.resolve(import.meta.dirname, '../../..');

type Manifest = {
  permissions: string[];
  content_security_policy: { extension_pages: string };
  commands: Record<string, { description: string }>;
  content_scripts?: { matches: string[]; js: string[] }[];
};

/** The manifest as WXT would write it, without what it adds for entrypoints. */
async function manifestOf(browser: string, alsoOn?: string): Promise<Manifest> {
  vi.stubEnv('CLAUSELIGHT_ALSO_ON', alsoOn);
  vi.resetModules();
  const { default: config } = await import('../../../wxt.config');
  vi.unstubAllEnvs();
  const manifest = (config.manifest as (env: object) => Manifest)({ browser });
  const hooks = config.hooks as unknown as Record<string, (wxt: unknown, manifest: Manifest) => void>;
  hooks['build:manifestGenerated']?.(null, manifest);
  return manifest;
}

test.each(['chrome', 'firefox'])('%s: content scripts on the catalogue’s addresses and nowhere else', async (browser) => {
  const { content_scripts: scripts } = await manifestOf(browser);
  expect(scripts).toHaveLength(1);
  expect(scripts?.[0]?.matches).toEqual(matchPatterns());
  expect(scripts?.[0]?.matches.some((pattern) => pattern.includes('.example'))).toBe(false);
  const [folder] = /[^/]+(?=\.js$)/u.exec(scripts?.[0]?.js[0] ?? '') ?? [];
  expect(existsSync(path.join(ROOT, 'entrypoints', `${folder}.content`))).toBe(true);
});

test('a build for `npm start` matches its page too', async () => {
  const { content_scripts: scripts } = await manifestOf('chrome', 'https://lanternlake.example/terms*');
  expect(scripts?.[0]?.matches.at(-1)).toBe('https://lanternlake.example/terms*');
});

test('every permission has its line in the README, every command its words', async () => {
  const { permissions, commands } = await manifestOf('chrome');
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  expect(permissions.filter((permission) => !new RegExp(`^\\|.*\`${permission}\`.*\\|`, 'mu').test(readme))).toEqual([]);
  const listing = readFileSync(path.join(ROOT, '.github/store/en.md'), 'utf8');
  expect(permissions.filter((permission) => !new RegExp(`^\\|.*\\b${permission}\\b.*\\|`, 'mu').test(listing))).toEqual([]);
  const messages = JSON.parse(readFileSync(path.join(ROOT, 'public/_locales/en/messages.json'), 'utf8'));
  for (const { description } of Object.values(commands)) expect(messages).toHaveProperty(description.slice('__MSG_'.length, -2));
});

test.each(['chrome', 'firefox'])('%s: runs and shows nothing from elsewhere, and no page may connect', async (browser) => {
  const manifest = await manifestOf(browser);
  expect(manifest.content_security_policy.extension_pages.split('; ').sort()).toEqual([
    "connect-src 'self' https:",
    "default-src 'none'",
    "img-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
  ]);
  for (const more of ['externally_connectable', 'web_accessible_resources', 'host_permissions', 'sandbox'])
    expect(manifest).not.toHaveProperty(more);
});
