import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ENGINE_VERSION } from '../../clauses/analyse';
import { ATLAS_FORMAT } from '../format';
import type { OpenCollection } from './open-collection';
import type { TracedDocument } from './trace-document';

/** Finished documents by path, in memory and in a file: a line of JSON each, after a line that says what they were made of. */
export interface TraceState {
  has(path: string): boolean;
  get(path: string): TracedDocument | undefined;
  add(path: string, traced: TracedDocument): void;
}

/** Opens the file, or begins it anew where it was made by another engine or of other archives. */
export function openState(file: string, collections: readonly OpenCollection[]): TraceState {
  const made = JSON.stringify([ATLAS_FORMAT, ENGINE_VERSION, collections.map(({ name, commit }) => [name, commit])]);
  const documents = new Map<string, TracedDocument>();
  const [head, ...lines] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  if (head === made)
    for (const line of lines) {
      const entry = parseLine(line);
      if (entry) documents.set(...entry);
    }
  mkdirSync(path.dirname(file), { recursive: true });
  // Written anew, for the last line may be half of one.
  writeFileSync(file, [made, ...[...documents].map((entry) => JSON.stringify(entry)), ''].join('\n'));
  return {
    has: (document) => documents.has(document),
    get: (document) => documents.get(document),
    add: (document, traced) => {
      documents.set(document, traced);
      appendFileSync(file, `${JSON.stringify([document, traced])}\n`);
    },
  };
}

/** Null for a line that a stopped build left unfinished. */
function parseLine(line: string): [string, TracedDocument] | null {
  try {
    return line === '' ? null : (JSON.parse(line) as [string, TracedDocument]);
  } catch {
    return null;
  }
}
