import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodeAtlas } from './encode-atlas';
import { openCollection } from './open-collection';
import { type TraceOptions, traceCollections } from './trace-collections';

export interface BuildOptions extends Pick<TraceOptions, 'platforms' | 'processes' | 'onProgress'> {
  /** Folder for the atlas; its JSON files are replaced. */
  readonly out: string;
}

export interface BuiltAtlas {
  readonly files: number;
  /** Bytes of all files, gzipped, and of the largest. */
  readonly size: number;
  readonly largest: { readonly name: string; readonly size: number };
  /** Documents read, and not read. */
  readonly read: number;
  readonly unread: number;
}

/**
 * Builds the atlas of one or more archives (clones or bundles of Open Terms Archive collections). Stopped and started again it goes
 * on where it was: finished documents wait in the temporary folder.
 * @throws Error with one line for an archive that can't be read
 */
export async function buildAtlas(archives: readonly string[], { out, ...options }: BuildOptions): Promise<BuiltAtlas> {
  const collections = archives.map((archive) => {
    try {
      return openCollection(archive);
    } catch (error) {
      throw new Error(`${archive}: ${(error as Error).message}`);
    }
  });
  const state = stateFile(out, options.platforms);
  const traced = await traceCollections(collections, { ...options, state });
  const files = encodeAtlas(traced);
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(out)) if (name.endsWith('.json')) rmSync(path.join(out, name));
  for (const [name, content] of files) writeFileSync(path.join(out, name), content);
  rmSync(state);
  const sizes = [...files].map(([name, content]) => ({ name, size: gzipSync(content).length }));
  const documents = traced.flatMap((each) => each.documents);
  const read = documents.filter(({ status }) => status === 'read').length;
  return {
    files: files.size,
    size: sizes.reduce((sum, { size }) => sum + size, 0),
    largest: sizes.reduce((a, b) => (b.size > a.size ? b : a)),
    read,
    unread: documents.length - read,
  };
}

/** One for each folder and choice of platforms. */
function stateFile(out: string, platforms: ReadonlySet<string> | undefined): string {
  const id = createHash('sha256')
    .update(JSON.stringify([path.resolve(out), platforms ? [...platforms].sort() : null]))
    .digest('hex');
  return path.join(os.tmpdir(), `clauselight-atlas-${id.slice(0, 16)}.jsonl`);
}
