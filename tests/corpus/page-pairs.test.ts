import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evaluate, hasCorpus, unpack } from './corpus-folder';
import { filesIn, judge } from './judge-pairs';

/** Of the pairs saved without any change each n-th is tried: reading a page takes a second, and most of them are alike. */
const QUIET_TRIED = 3;

describe.skipIf(!hasCorpus)('comparing pages of ../shared/corpus saved twelve hours apart', () => {
  let folder = '';
  let score: Record<string, number> = {};

  beforeAll(async () => {
    folder = path.join(unpack('page-pairs.tar.gz'), 'page-pairs');
    const all: readonly { readonly id: string; readonly kind: string }[] = JSON.parse(
      readFileSync(path.join(folder, 'index.json'), 'utf8'),
    );
    const chosen = all.filter(({ kind }, at) => kind !== 'unchanged' || at % QUIET_TRIED === 0);
    const index = path.join(folder, 'chosen.json');
    writeFileSync(index, JSON.stringify(chosen));
    const ids = chosen.map(({ id }) => id);
    const result = evaluate('page-pairs.mjs', index, await judge(folder, filesIn(folder, ids, '.html')), '--misses', '40');
    console.log([...result.misses, JSON.stringify(result.score)].join('\n'));
    score = result.score;
  }, 900_000);
  afterAll(() => rmSync(path.dirname(folder), { recursive: true }));

  test('pages whose policy stayed the same are left quiet', () => {
    expect(score.quietPairsLeftQuiet).toBeGreaterThanOrEqual(99.5);
    expect(score.falseAlertsOnQuietPairs).toBe(0);
  });
  test('changes are noticed', () => {
    expect(score.changedPairsNoticed).toBeGreaterThanOrEqual(98);
  });
});
