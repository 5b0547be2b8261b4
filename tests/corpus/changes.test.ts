import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readMarkdown } from '../../lib/reading/read-markdown';
import { openArchive } from '../support/open-archive';
import { evaluate, hasCorpus, shared, unpack } from './corpus-folder';
import { filesIn, judge } from './judge-pairs';

/** Percent, just below what was measured; a change that goes below one makes the monitor cry wolf, or sleep. */
const FLOORS = {
  precision: 90,
  recall: 95,
  noiseSilenced: 96,
  alertsNamingARightType: 84,
};

const DRAWN_FLOORS = {
  open: { precision: 92, recall: 92, noiseSilenced: 93, alertsNamingARightType: 95 },
  aside: { precision: 92, recall: 98, noiseSilenced: 88, alertsNamingARightType: 91 },
  'open-2': { precision: 98, recall: 91, noiseSilenced: 89, alertsNamingARightType: 95 },
  'aside-2': { precision: 98, recall: 82, noiseSilenced: 98, alertsNamingARightType: 92 },
  'open-3': { precision: 89, recall: 91, noiseSilenced: 93, alertsNamingARightType: 88 },
  'aside-3': { precision: 74, recall: 88, noiseSilenced: 73, alertsNamingARightType: 92 },
};

interface Alerts {
  readonly precision: number;
  readonly recall: number;
}

describe.skipIf(!hasCorpus)('comparing recorded versions of ../shared/corpus', () => {
  let folder = '';
  let score: Record<string, number> & { readonly alert?: Alerts } = {};

  beforeAll(async () => {
    folder = path.join(unpack('changes.tar.gz'), 'changes');
    const labels = path.join(folder, 'labels.jsonl');
    const ids = readFileSync(labels, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id as string);
    const result = evaluate('changes.mjs', labels, await judge(folder, filesIn(folder, ids, '.md')), '--misses', '40');
    console.log([...result.misses, JSON.stringify(result.score)].join('\n'));
    score = result.score;
  }, 900_000);
  afterAll(() => rmSync(path.dirname(folder), { recursive: true }));

  test('an alert means something, and little that matters passes without one', () => {
    expect(score.alert?.precision).toBeGreaterThanOrEqual(FLOORS.precision);
    expect(score.alert?.recall).toBeGreaterThanOrEqual(FLOORS.recall);
  });
  test('noise is silenced', () => {
    expect(score.noiseSilenced).toBeGreaterThanOrEqual(FLOORS.noiseSilenced);
  });
  test('alerts name the clause', () => {
    expect(score.alertsNamingARightType).toBeGreaterThanOrEqual(FLOORS.alertsNamingARightType);
  });
});

/**
 * Pairs of consecutive recorded versions that are in none of the sets above, drawn by chance and labelled by reading before any
 * verdict was seen. `open`: faults were looked for in them; `aside`: of other platforms, looked at later. The second draw (`-2`) has
 * more of what was called material or editorial than chance would give, to see false alerts; the third (`-3`) is of documents in
 * none of the others, by size of change, a third of its platforms aside. Only `aside-3` is still unseen.
 */
interface LabelledPair {
  readonly id: string;
  readonly part: string;
  readonly file: string;
  readonly older: string;
  readonly newer: string;
  readonly label: string;
  readonly types: readonly string[];
}

const pairs: readonly LabelledPair[] = readFileSync(path.join(import.meta.dirname, 'version-pairs.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line, at) => {
    const [part = '', file = '', older = '', newer = '', label = '', types = ''] = line.split('\t');
    return {
      id: `${at + 1} ${file.replace('/', ' ')}`,
      part,
      file,
      older,
      newer,
      label,
      types: types.split(',').filter(Boolean),
    };
  });

describe.skipIf(!hasCorpus)('comparing versions drawn from ../shared/corpus/contrib-versions.bundle', () => {
  let folder = '';

  async function score(part: string): Promise<Record<string, number> & { readonly alert?: Alerts }> {
    const drawn = pairs.filter((pair) => pair.part === part);
    const labels = path.join(folder, 'labels.jsonl');
    writeFileSync(labels, drawn.map(({ id, label, types }) => JSON.stringify({ id, label, types })).join('\n'));
    const texts = openArchive(shared('corpus', 'contrib-versions.bundle')).readAll(
      drawn.flatMap(({ file, older, newer }) => [
        { commit: older, file },
        { commit: newer, file },
      ]),
    );
    const versions = drawn.map(({ id }, at) => ({
      id,
      read: async () => [readMarkdown(texts[2 * at] as string), readMarkdown(texts[2 * at + 1] as string)] as const,
    }));
    const result = evaluate('changes.mjs', labels, await judge(folder, versions), '--misses', '40');
    // What went wrong in the part that is only scored stays unseen.
    console.log([part, ...(part === 'aside-3' ? [] : result.misses), JSON.stringify(result.score)].join('\n'));
    return result.score;
  }

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'clauselight-pairs-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(Object.entries(DRAWN_FLOORS))('alerts on the part called %s', { timeout: 900_000 }, async (part, floors) => {
    const measured = await score(part);
    expect(measured.alert?.precision).toBeGreaterThanOrEqual(floors.precision);
    expect(measured.alert?.recall).toBeGreaterThanOrEqual(floors.recall);
    expect(measured.noiseSilenced).toBeGreaterThanOrEqual(floors.noiseSilenced);
    expect(measured.alertsNamingARightType).toBeGreaterThanOrEqual(floors.alertsNamingARightType);
  });
});
