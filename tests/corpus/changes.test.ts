import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareReadings } from '../../lib/changes/compare';
import { analyse } from '../../lib/clauses/analyse';
import { clauseTypes } from '../../lib/clauses/taxonomy';
import { type ReadText, readFile } from '../../lib/cli/read';
import type { Comparison } from '../../lib/model';
import { evaluate, hasCorpus, unpack } from './corpus-folder';

/** Percent, just below what was measured; a change that goes below one makes the monitor cry wolf, or sleep. */
const FLOORS = {
  precision: 87,
  recall: 94,
  noiseSilenced: 94,
  alertsNamingARightType: 80,
  quietPairsLeftQuiet: 99.5,
  changedPairsNoticed: 98,
};

const name = (type: string) => clauseTypes.get(type)?.name ?? type;
const around = ({ leftOut }: ReadText) => (leftOut ? { around: leftOut } : {});

function compare(older: ReadText, newer: ReadText): Comparison {
  const bare = (text: ReadText) => ({ blocks: text.blocks, findings: [], ...around(text) });
  const quick = compareReadings(bare(older), bare(newer), name);
  // These need no findings to be told.
  if (quick.class === 'same' || quick.class === 'broken' || quick.changes.length === 0) return quick;
  const analysed = (text: ReadText) => ({ blocks: text.blocks, findings: analyse(text), ...around(text) });
  return compareReadings(analysed(older), analysed(newer), name);
}

const read = async (file: string): Promise<ReadText> => {
  const text = await readFile(file);
  if (!text.ok) throw new Error(`${file}: ${text.error.message}`);
  return text.value;
};

async function judge(folder: string, ids: readonly string[], extension: string): Promise<string> {
  const verdicts: string[] = [];
  for (const id of ids) {
    const [older, newer] = [
      await read(path.join(folder, `${id}.old${extension}`)),
      await read(path.join(folder, `${id}.new${extension}`)),
    ];
    const { class: judged, alert, types } = compare(older, newer);
    verdicts.push(JSON.stringify({ id, class: judged, alert, types }));
  }
  const file = path.join(folder, 'verdicts.jsonl');
  writeFileSync(file, verdicts.join('\n'));
  return file;
}

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
    const result = evaluate('changes.mjs', labels, await judge(folder, ids, '.md'), '--misses', '40');
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

describe.skipIf(!hasCorpus)('comparing pages of ../shared/corpus saved twelve hours apart', () => {
  let folder = '';
  let score: Record<string, number> = {};

  beforeAll(async () => {
    folder = path.join(unpack('page-pairs.tar.gz'), 'page-pairs');
    const index = path.join(folder, 'index.json');
    const ids = JSON.parse(readFileSync(index, 'utf8')).map(({ id }: { id: string }) => id);
    const result = evaluate('page-pairs.mjs', index, await judge(folder, ids, '.html'), '--misses', '40');
    console.log([...result.misses, JSON.stringify(result.score)].join('\n'));
    score = result.score;
  }, 900_000);
  afterAll(() => rmSync(path.dirname(folder), { recursive: true }));

  test('pages whose policy stayed the same are left quiet', () => {
    expect(score.quietPairsLeftQuiet).toBeGreaterThanOrEqual(FLOORS.quietPairsLeftQuiet);
    expect(score.falseAlertsOnQuietPairs).toBe(0);
  });
  test('changes are noticed', () => {
    expect(score.changedPairsNoticed).toBeGreaterThanOrEqual(FLOORS.changedPairsNoticed);
  });
});
