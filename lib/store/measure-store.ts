import type { PlatformSize, StorageReport } from '../messages/protocol';
import { decodeRuns } from './encode-runs';
import type { Database, VersionRow } from './schema';

/** Characters of everything stored, as JSON: what a backup would weigh. The browser packs it, so it takes less on disk. */
export async function sizeOf(db: Database): Promise<number> {
  let size = 0;
  for (const table of db.tables)
    await table.each((row) => {
      size += weigh(row);
    });
  return size;
}

/** What is stored, by platform, the largest first. A block that two platforms share is counted for both. Inside one transaction. */
export async function measureStore(db: Database): Promise<StorageReport> {
  const blocks = new Map<number, number>();
  await db.blocks.each((row) => {
    blocks.set(row.id as number, weigh(row));
  });
  const texts = new Map((await db.texts.toArray()).map((row) => [row.hash, row]));
  const analyses = new Map((await db.analyses.toArray()).map((row) => [row.text, row]));
  const versions = new Map<string, VersionRow[]>();
  for (const row of await db.versions.toArray()) {
    const own = versions.get(row.document);
    if (own) own.push(row);
    else versions.set(row.document, [row]);
  }

  const platforms = new Map<string, PlatformSize & { readonly parts: Map<string, number> }>();
  for (const { id, ref } of await db.documents.toArray()) {
    const { platformId, platform } = ref;
    const entry = platforms.get(platformId) ?? { platformId, platform, documents: 0, versions: 0, size: 0, parts: new Map() };
    const own = versions.get(id) ?? [];
    for (const version of own) {
      entry.parts.set(`version ${version.id}`, weigh(version));
      const text = texts.get(version.text);
      const analysis = analyses.get(version.text);
      if (text) entry.parts.set(`text ${text.hash}`, weigh(text));
      if (analysis) entry.parts.set(`analysis ${analysis.text}`, weigh(analysis));
      for (const number of text ? decodeRuns(text.runs) : []) entry.parts.set(`block ${number}`, blocks.get(number) ?? 0);
    }
    platforms.set(platformId, { ...entry, documents: entry.documents + 1, versions: entry.versions + own.length });
  }
  return {
    size: await sizeOf(db),
    platforms: [...platforms.values()]
      .map(({ parts, ...platform }) => ({ ...platform, size: [...parts.values()].reduce((sum, part) => sum + part, 0) }))
      .sort((a, b) => b.size - a.size || a.platform.localeCompare(b.platform, 'en')),
  };
}

export const weigh = (row: unknown): number => JSON.stringify(row).length;
