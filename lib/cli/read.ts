import { readFile as read, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Text } from '../model';
import { decodeBytes } from '../reading/decode-bytes';
import { MAX_HTML, readHtml } from '../reading/read-html';
import { readMarkdown } from '../reading/read-markdown';
import { readPlainText } from '../reading/read-plain-text';
import { openParser } from './open-parser';

/** What stands around the policy is known of pages alone. */
export type ReadText = Text & { readonly leftOut?: readonly string[] };

export type FileText =
  | { readonly ok: true; readonly value: ReadText }
  | { readonly ok: false; readonly error: { readonly message: string } };

/** Bytes above which a file is no policy: the limit of the reader, were all characters one byte long. */
const MAX_BYTES = MAX_HTML;

const READERS: Readonly<Record<string, (source: string) => ReadText>> = {
  '.html': readPage,
  '.htm': readPage,
  '.md': readMarkdown,
  '.txt': readPlainText,
};

/**
 * Reads a saved page (.html, .htm), Markdown (.md) or plain text (.txt). A file with text in which there is nothing to read
 * has no blocks; one that is missing, no file, too large, empty or no text is an error with one line that says so.
 * The address that the file was saved from must be one, but no reading depends on it.
 */
export async function readFile(file: string, { url }: { readonly url?: string } = {}): Promise<FileText> {
  if (url !== undefined && !(/^https?:/i.test(url) && URL.canParse(url))) return fail(`no web address: ${url}`);
  const extension = path.extname(file).toLowerCase();
  const reader = Object.hasOwn(READERS, extension) ? READERS[extension] : undefined;
  if (!reader) return fail(`don't know how to read ${extension || 'a file without extension'}, only .html, .htm, .md and .txt`);
  let bytes: Buffer;
  try {
    const found = await stat(file);
    if (found.isDirectory()) return fail('is a directory, not a file');
    if (!found.isFile()) return fail('is no ordinary file');
    if (found.size > MAX_BYTES) return fail(`is too large: ${megabytes(found.size)}, at most ${megabytes(MAX_BYTES)}`);
    bytes = await read(file);
  } catch (error) {
    return fail(REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? `can't be read: ${(error as Error).message}`);
  }
  const source = decodeBytes(bytes, extension.startsWith('.htm'));
  if (source === null) return fail('is no text but a binary file');
  if (source.trim() === '') return fail('is empty');
  return { ok: true, value: reader(source) };
}

function readPage(html: string): ReadText {
  const parser = openParser();
  try {
    // Only what is plain: the rest holds on to the document.
    const { title, language, blocks, leftOut } = readHtml(html, parser.parse);
    return { title, language, blocks, leftOut };
  } finally {
    parser.close();
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EACCES: 'no permission to read it',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'links in a circle',
};

const fail = (message: string): FileText => ({ ok: false, error: { message } });

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`;
