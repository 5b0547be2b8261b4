import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Block, ClauseTypeId, Text } from '../../lib/model';
import { readMarkdown } from '../../lib/reading/read-markdown';
import { openArchive } from '../support/open-archive';

/** A document with the clause types of its blocks, read by a person or, with the same guide, by a language model. */
export interface LabelledDocument {
  /** `dev-NNN` of the shared corpus, or commit and path in the archive. */
  readonly id: string;
  /** Documents of one platform are never split between training and test. */
  readonly platform: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** For each block its types; null for headings and blocks without a label. */
  readonly labels: readonly (readonly ClauseTypeId[] | null)[];
  /** From the shared corpus: what scores are reported on. The project's own labels only train. */
  readonly scored: boolean;
}

const NO_TYPES = new Set(['-', 'other']);
const readTypes = (list: string): string[] => list.split(',').filter((type) => type && !NO_TYPES.has(type));

/** Letters and digits only: the corpus's blocks were cut by another reader, so places are found by text. */
const squash = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** First 16 hex digits of the SHA-256 of a block's text. */
export const hashBlock = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

interface CorpusDocument {
  readonly id: string;
  readonly platform: string;
  readonly blocks: readonly { readonly kind: string; readonly text: string }[];
}

/** The labelled documents of the shared corpus, as our reader sees them. */
export function readCorpusDocuments(folder: string): LabelledDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map((file) => {
      const source = JSON.parse(readFileSync(path.join(folder, file.replace('.tsv', '.json')), 'utf8')) as CorpusDocument;
      const types = new Map(
        readFileSync(path.join(folder, file), 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => {
            const [index, list = ''] = line.split('\t');
            return [Number(index), readTypes(list.trim())] as const;
          }),
      );
      const text = readMarkdown(readFileSync(path.join(folder, file.replace('.tsv', '.md')), 'utf8'));
      return { id: source.id, platform: source.platform, ...place(text, source, types), scored: true };
    });
}

function place(text: Text, { blocks }: CorpusDocument, types: ReadonlyMap<number, readonly string[]>) {
  const starts: number[] = [];
  let whole = '';
  for (const block of blocks) {
    starts.push(whole.length);
    whole += squash(block.text);
  }
  starts.push(whole.length);
  let last = 0;
  const labels = text.blocks.map((block) => {
    if (block.kind === 'h') return null;
    const words = squash(block.text);
    let at = words ? whole.indexOf(words, Math.max(0, last - 2000)) : -1;
    if (at < 0 && words) at = whole.indexOf(words);
    if (at < 0) return null;
    last = at;
    const found = new Set<string>();
    for (const [index, source] of blocks.entries()) {
      const [start, end] = [starts[index] as number, starts[index + 1] as number];
      const shared = Math.min(end, at + words.length) - Math.max(start, at);
      // The same share as the evaluation's: most of either one.
      if (source.kind !== 'h' && shared > 0 && (shared >= 0.6 * (end - start) || shared >= 0.6 * words.length))
        for (const type of types.get(index) ?? []) found.add(type);
    }
    return [...found];
  });
  return { title: text.title, blocks: text.blocks, labels };
}

/** The project's own labels: block hashes and types, texts from the archive at the commit named there. */
export function readOwnDocuments(labels: string, bundle: string): LabelledDocument[] {
  const parts = readFileSync(labels, 'utf8')
    .split(/^= /mu)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.trimEnd().split('\n');
      const [commit = '', file = ''] = head.split('\t');
      const types = new Map(lines.map((line) => line.split('\t')).map(([hash = '', list = '']) => [hash, readTypes(list)]));
      return { commit, file, types };
    });
  const texts = openArchive(bundle).readAll(parts);
  return parts.map(({ commit, file, types }, at) => {
    const { title, blocks } = readMarkdown(texts[at] as string);
    const labels = blocks.map((block) => (block.kind === 'h' ? null : (types.get(hashBlock(block.text)) ?? null)));
    return { id: `${commit.slice(0, 12)} ${file}`, platform: file.split('/')[0] as string, title, blocks, labels, scored: false };
  });
}
