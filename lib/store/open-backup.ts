import type { Restored } from '../messages/protocol';
import type { SettingsKeeper } from '../watch/ports';
import type { Snapshot } from './backup-format';
import { collectGarbage } from './collect-garbage';
import { type Memories, mergeMemories } from './merge-snapshots';
import { readBackup, spellOut } from './read-backup';
import { refreshGlances } from './refresh-glance';
import type { Database } from './schema';
import { storeText } from './store-text';
import { transactor } from './transactor';
import { writeBackup } from './write-backup';

export interface Backup {
  /** Everything stored and the reader's settings, as one file. @param made ISO time */
  write(made: string): Promise<Blob>;
  /** Takes a backup in beside what is there. A bad one changes nothing, and the error says what is wrong with it. */
  restore(file: Blob): Promise<Restored>;
}

/**
 * Rejects with a `CallError` of code `storage`, `bad-request` or `too-large`.
 * @param settings without it, a file has no settings, and those of another are left alone
 */
export function openBackup(db: Database, settings?: SettingsKeeper): Backup {
  const run = transactor(db);
  return {
    async write(made) {
      const saved = settings ? await settings.save() : null;
      return run('r', () => writeBackup(db, made, saved));
    },
    async restore(file) {
      const backup = await readBackup(file);
      const restored = await run('rw', () => restore(db, backup));
      return { ...restored, settings: settings && backup.settings ? await settings.takeIn(backup.settings) : null };
    },
  };
}

async function restore(db: Database, backup: Snapshot): Promise<Omit<Restored, 'settings'>> {
  const ours = await readMemories(db);
  const merged = mergeMemories(ours, backup);
  const blocks = new Map(backup.blocks.map((block) => [block.hash, block]));
  const texts = new Map(backup.texts.map((text) => [text.hash, text]));
  // In the order in which they were read: texts that follow each other share most of their blocks.
  for (const hash of new Set(backup.versions.map((version) => version.text)))
    await storeText(db, spellOut(texts.get(hash) as Snapshot['texts'][number], blocks));
  const analysed = new Set((await db.analyses.toArray()).map(({ text }) => text));
  await db.analyses.bulkPut(backup.analyses.filter(({ text }) => !analysed.has(text)));
  for (const [table, rows] of Object.entries(merged)) {
    await db.table(table).clear();
    await db.table(table).bulkAdd([...rows]);
  }
  await collectGarbage(db);
  await refreshGlances(db);
  return {
    documents: merged.documents.length - ours.documents.length,
    versions: merged.versions.length - ours.versions.length,
  };
}

async function readMemories(db: Database): Promise<Memories> {
  const [documents, versions, visits, seen, changes, mutes, reports] = await Promise.all([
    db.documents.toArray(),
    db.versions.toArray(),
    db.visits.toArray(),
    db.seen.toArray(),
    db.changes.toArray(),
    db.mutes.toArray(),
    db.reports.toArray(),
  ]);
  return { documents, versions: versions as Memories['versions'], visits, seen, changes, mutes, reports };
}
