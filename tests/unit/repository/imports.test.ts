import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * The dependency direction of README, "Architecture", read off the imports themselves.
 * A part may import the parts listed for it, lib/model.ts, and itself.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/clauses': [],
  'lib/changes': [],
  'lib/catalogue': [],
  'lib/atlas/build': ['lib/atlas', 'lib/reading', 'lib/clauses', 'lib/changes', 'lib/catalogue', 'lib/watch'],
  'lib/atlas': ['lib/clauses', 'lib/catalogue'],
  'lib/evidence': ['lib/clauses'],
  'lib/messages': ['lib/evidence', 'lib/atlas'],
  'lib/reading': [],
  'lib/page': ['lib/reading', 'lib/messages', 'lib/atlas'],
  'lib/watch': ['lib/clauses', 'lib/changes', 'lib/catalogue', 'lib/reading', 'lib/atlas', 'lib/evidence', 'lib/messages'],
  'lib/store': ['lib/watch', 'lib/atlas', 'lib/evidence', 'lib/messages'],
  'lib/browser': ['lib/watch', 'lib/messages', 'lib/licences'],
  'lib/licences': [],
  'lib/cli': [
    'lib/reading',
    'lib/clauses',
    'lib/changes',
    'lib/catalogue',
    'lib/evidence',
    'lib/atlas',
    'lib/atlas/build',
    'lib/store',
  ],
  components: ['lib/messages', 'lib/page', 'lib/evidence', 'lib/atlas'],
};

const ROOT = path.resolve(import.meta.dirname, '../../..');
const PARTS = Object.keys(MAY_IMPORT);
const partOf = (file: string) => PARTS.find((part) => file === part || file.startsWith(`${part}/`));

const sources = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => path.posix.join(folder, file));

/** Specifiers of static and dynamic imports and re-exports. */
const importsOf = (file: string): string[] =>
  [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/gu)].map(
    (match) => match[1] as string,
  );

const resolve = (file: string, specifier: string) =>
  specifier.startsWith('.') ? path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier)) : specifier;

describe.each(PARTS)('%s', (part) => {
  test('imports only what the architecture lets it', () => {
    const wrong: string[] = [];
    for (const file of sources(part).filter((each) => partOf(each) === part))
      for (const specifier of importsOf(file)) {
        const target = resolve(file, specifier);
        if (!specifier.startsWith('.') || target === 'lib/model') continue;
        const to = partOf(target);
        const allowed = to === part || (to !== undefined && (MAY_IMPORT[part] as readonly string[]).includes(to));
        if (!allowed) wrong.push(`${file} imports ${target}`);
      }
    expect(wrong).toEqual([]);
  });
});

const all = () => [...sources('lib'), ...sources('components'), ...sources('entrypoints')];

test('only lib/browser and entrypoints touch browser.*', () => {
  const wrong = all().filter(
    (file) =>
      !file.startsWith('lib/browser/') &&
      !file.startsWith('entrypoints/') &&
      importsOf(file).some((specifier) => specifier === 'wxt/browser' || specifier === 'webextension-polyfill'),
  );
  expect(wrong).toEqual([]);
});

test('content scripts never reach the store, the engine or the catalogue', () => {
  const seen = new Set<string>();
  const queue = sources('entrypoints/policy.content').filter((file) => !file.includes('matches'));
  const files = new Set(all());
  const find = (target: string) =>
    [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`, `${target}/index.tsx`].find((name) => files.has(name));
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const specifier of importsOf(file)) {
      const next = specifier.startsWith('.') ? find(resolve(file, specifier)) : undefined;
      // The list of match patterns is worked out at build time and leaves no code behind.
      if (next && !next.startsWith('lib/catalogue/')) queue.push(next);
    }
  }
  expect(seen.size).toBeGreaterThan(5);
  expect([...seen].filter((file) => /^lib\/(?:store|clauses|watch|changes)\//u.test(file))).toEqual([]);
});

test('no file has a name that says nothing', () => {
  expect(all().filter((file) => /(?:^|\/)(?:utils?|helpers?|manager|data|misc|common)(?:\.|\/)/u.test(file))).toEqual([]);
});

test('nothing imports an entrypoint, and nobody sets markup from text', () => {
  expect(
    all().filter((file) =>
      importsOf(file).some(
        (specifier) => resolve(file, specifier).startsWith('entrypoints/') && !file.startsWith('entrypoints/'),
      ),
    ),
  ).toEqual([]);
  expect(
    all().filter((file) =>
      /\.(?:innerHTML|outerHTML)\s*=|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write\(/u.test(
        readFileSync(path.join(ROOT, file), 'utf8'),
      ),
    ),
  ).toEqual([]);
});
