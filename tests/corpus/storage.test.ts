import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { sizeOf } from '../../lib/store/measure-store';
import { Database } from '../../lib/store/schema';
import { keeperOf } from '../support/keep-archived';
import { openArchive } from '../support/open-archive';
import { hasCorpus, shared } from './corpus-folder';

const VERSIONS = 10;
const DOCUMENTS = 12;
/** Ten versions of a typical document cost at most 1.5 times one. */
const LIMIT = 1.5;

test.runIf(hasCorpus)('ten recorded versions of a typical document cost little more than one', { timeout: 300_000 }, async () => {
  const archive = openArchive(shared('corpus', 'contrib-versions.bundle'));
  const versions = archive.listVersions({ since: '2024-08-22T00:00:00Z' });
  const files = [...new Set(versions.map(({ file }) => file))].sort();
  const many = files.filter((file) => versions.filter((version) => version.file === file).length >= VERSIONS);
  // From all over the alphabet, the same ones every time.
  const chosen = Array.from({ length: DOCUMENTS }, (_, at) => many[Math.floor((at * many.length) / DOCUMENTS)] as string);

  const ratios: number[] = [];
  for (const [number, file] of chosen.entries()) {
    const recorded = versions.filter((version) => version.file === file).slice(-VERSIONS);
    const db = new Database(`storage-${number}`, { indexedDB: new IDBFactory(), IDBKeyRange });
    const keep = keeperOf(db);
    let one = 0;
    for (const [at, markdown] of archive.readAll(recorded).entries()) {
      await keep(file, markdown, recorded[at]?.time ?? '', at);
      one ||= await sizeOf(db);
    }
    ratios.push((await sizeOf(db)) / one);
    db.close();
  }
  ratios.sort((a, b) => a - b);
  const typical = ratios[ratios.length / 2] as number;
  console.log(`ten versions, times one: typical ${typical.toFixed(2)}, all ${ratios.map((ratio) => ratio.toFixed(2)).join(' ')}`);
  expect(typical).toBeLessThanOrEqual(LIMIT);
});
