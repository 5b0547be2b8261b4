import type { Block } from '../model';

/** The first 128 bits of a SHA-256, in base64url (22 characters): half the size, and still nothing ever collides by chance. */
export type Hash = string;

const BYTES = 16;

/** Hash of plain JSON; the same value written in the same order has the same hash. */
export async function hashOf(value: unknown): Promise<Hash> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, BYTES);
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** What makes two readings the same text: kinds, words and headings, not title, time or address. */
export const hashText = (blocks: readonly Block[]): Promise<Hash> =>
  hashOf(blocks.map(({ kind, text, path, level }) => [kind, text, path, level ?? 0]));
