import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAtlas } from '../../../../lib/atlas/build/build-atlas';
import { hashBlock } from '../../../../lib/atlas/build/trace-document';
import {
  type AtlasHistory,
  type AtlasIndex,
  type AtlasShard,
  type AtlasSources,
  BLOCK_HASH,
  dateOf,
  dayOf,
  fromGaps,
} from '../../../../lib/atlas/format';
import { ENGINE_VERSION } from '../../../../lib/clauses/analyse';
import { clauseTypes } from '../../../../lib/clauses/taxonomy';
import { hashOf } from '../../../../lib/watch/hash';
import { ARBITRATION, ERROR_PAGE, FRENCH, OPT_OUT, REFUND, terms } from './invented-terms';

const root = mkdtempSync(path.join(tmpdir(), 'clauselight-atlas-test-'));
const archive = path.join(root, 'meadow-versions');
const out = path.join(root, 'atlas');
afterAll(() => rmSync(root, { recursive: true }));

const git = (time: string, ...command: string[]) =>
  execFileSync('git', ['-c', 'user.name=Archive', '-c', 'user.email=archive@lanternlake.example', ...command], {
    cwd: archive,
    encoding: 'utf8',
    env: { ...process.env, GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time },
  });

/** Records a text as the archive does. */
function record(time: string, document: string, text: string): string {
  mkdirSync(path.join(archive, path.dirname(document)), { recursive: true });
  writeFileSync(path.join(archive, document), text);
  git(time, 'add', '.');
  git(time, 'commit', '-q', '-m', `Record ${document}`);
  return git(time, 'rev-parse', 'HEAD').trim();
}

const json = <Content>(name: string, folder = out): Content =>
  JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));
const build = (folder: string, platforms?: readonly string[]) =>
  buildAtlas([archive], { out: folder, processes: 1, platforms: platforms && new Set(platforms) });

const TERMS = 'Terms of Service.md';
const commits: string[] = [];

beforeAll(async () => {
  mkdirSync(archive);
  execFileSync('git', ['init', '-q', '-b', 'main', archive]);
  const shorter = terms({ [OPT_OUT]: OPT_OUT.replace('60', '30') });
  const half = shorter.slice(0, shorter.indexOf('Conduct'));
  record('2023-01-01T00:00:00Z', `Allotment/${TERMS}`, terms());
  record('2023-02-01T00:00:00Z', `Brookside/${TERMS}`, FRENCH);
  record('2023-03-01T00:00:00Z', `Cloister/${TERMS}`, ERROR_PAGE);
  commits.push(record('2023-03-02T00:00:00Z', `Allotment/${TERMS}`, shorter));
  // What is missing here was not removed.
  record('2023-04-01T00:00:00Z', `Allotment/${TERMS}`, half);
  commits.push(record('2023-04-02T00:00:00Z', `Allotment/${TERMS}`, shorter));
  commits.push(
    record('2023-06-01T00:00:00Z', `Allotment/${TERMS}`, terms({ [OPT_OUT]: OPT_OUT.replace('60', '30'), [REFUND]: '' })),
  );
  record('2024-05-01T00:00:00Z', `Dovecote/Privacy Policy.md`, terms({ [ARBITRATION]: '', [OPT_OUT]: '' }));
  await build(out);
}, 120_000);

describe('buildAtlas', () => {
  test('says what was read, of which archive, by which engine', () => {
    const index = json<AtlasIndex>('index');
    expect(index).toMatchObject({
      engine: ENGINE_VERSION,
      kinds: ['Privacy Policy', 'Terms of Service'],
      platforms: { name: ['Allotment', 'Dovecote'] },
      unread: { language: 1, broken: 1 },
    });
    expect(index.attribution).toContain('Open Terms Archive');
    expect(index.collections).toMatchObject([{ name: 'meadow', day: dayOf('2024-05-01') }]);
    expect(index.documents.platform).toEqual([1, 0]);
    expect(fromGaps(index.documents.kind)).toEqual([0, 1]);
    expect(index.found['binding-arbitration']).toBe(1);
  });
  test('counts material changes, and neither broken versions nor returns', () => {
    const { documents } = json<AtlasIndex>('index');
    expect(documents.changes[1]).toBe(2);
    expect(documents.changes365[1]).toBe(1);
    expect(documents.changes30[1]).toBe(0);
    expect(documents.texts[1]).toBe(3);
    expect(dateOf(documents.changed[1] as number)).toBe('2023-06-01');
  });
  test('keeps what a clause says, since when, and how often it changed', () => {
    const { found, gone, parameters } = json<AtlasShard>('arbitration-opt-out');
    expect(fromGaps(found.document)).toEqual([1]);
    expect(found.since).toEqual([0]);
    expect(found.changes).toEqual([1]);
    const days = fromGaps(json<AtlasHistory>('history').changes[1] ?? []);
    expect(days.map(dateOf)).toEqual(['2023-03-02', '2023-06-01']);
    expect(days.at(-(found.changed[0] as number))).toBe(dayOf('2023-03-02'));
    expect(parameters[(found.parameters[0] as number) - 1]).toEqual({ days: 30 });
    expect(found.block).toBe(hashBlock(OPT_OUT.replace('60', '30')));
    expect(gone.document).toEqual([]);
  });
  test('remembers what is gone: until when, and where it stood last', () => {
    const { found, gone } = json<AtlasShard>('no-refunds');
    const { past } = json<AtlasSources>('sources');
    expect(fromGaps(found.document)).toEqual([0]);
    expect(fromGaps(gone.document)).toEqual([1]);
    expect(dateOf(gone.until[0] as number)).toBe('2023-06-01');
    expect(commits.some((commit) => commit.startsWith(past[gone.commit[0] as number] as string))).toBe(true);
  });
  test('names the commit that recorded the latest whole text', () => {
    expect(json<AtlasSources>('sources').commit[1]).toBe(commits.at(-1));
  });
  test('writes a file for every clause type, and no sentence', () => {
    expect(readdirSync(out).sort()).toEqual(
      ['index', 'history', 'sources', ...clauseTypes.keys()].map((name) => `${name}.json`).sort(),
    );
    const all = readdirSync(out)
      .map((name) => readFileSync(path.join(out, name), 'utf8'))
      .join('');
    expect(all).not.toMatch(/committee|binding arbitration/u);
  });
  test('gives the same bytes again', async () => {
    const again = path.join(root, 'again');
    await build(again);
    for (const name of readdirSync(out)) expect(readFileSync(path.join(again, name))).toEqual(readFileSync(path.join(out, name)));
  });
  test('reads only the platforms that it is told to', async () => {
    const some = path.join(root, 'some');
    expect(await build(some, ['Dovecote'])).toMatchObject({ read: 1, unread: 0 });
  });
  test('says which archive can’t be read', async () => {
    await expect(buildAtlas([path.join(root, 'nothing')], { out })).rejects.toThrow(/nothing: no such archive/u);
  });
});

test('a block’s hash is the one that readers of the atlas work out', async () => {
  expect(hashBlock(OPT_OUT)).toBe((await hashOf(OPT_OUT)).slice(0, BLOCK_HASH));
});
