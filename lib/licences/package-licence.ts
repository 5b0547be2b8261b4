import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A package whose code is in the build. */
export interface PackageLicence {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the package states it. */
  readonly licence: string;
  /** As the package names them; null where it names nobody. */
  readonly author: string | null;
  /** The licence's own words, as they came with the package; null where it came without. */
  readonly text: string | null;
}

/**
 * The folder of the package that a module belongs to; null for modules of our own and virtual ones.
 * @param id a bundler's module id: a path, perhaps with a query
 */
export function packageFolder(id: string): string | null {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(id)?.[1] ?? null;
}

/** Reads a package's licence off its folder. Throws where the package states none: then nobody may ship it. */
export function packageLicence(folder: string): PackageLicence {
  const { name, version, license, author } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  if (typeof name !== 'string' || typeof version !== 'string' || typeof license !== 'string')
    throw new Error(`${folder} states no licence`);
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt|apache))?$/iu.test(each));
  const text = file && existsSync(path.join(folder, file)) ? readFileSync(path.join(folder, file), 'utf8').trim() : null;
  return { name, version, licence: license, author: authorName(author), text };
}

function authorName(author: unknown): string | null {
  if (typeof author === 'string') return author;
  const { name } = Object(author) as { readonly name?: unknown };
  return typeof name === 'string' ? name : null;
}
