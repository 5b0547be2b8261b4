import { beforeAll, describe, expect, test, vi } from 'vitest';
import { hashBlock } from '../../../lib/atlas/build/trace-document';
import type { BackgroundParts } from '../../../lib/watch/background';
import type { Fetched } from '../../../lib/watch/check-ports';
import { filesOf, type InventedDocument, inventAtlas, UNTIL } from '../atlas/invented-atlas';
import { createHarness, first, type Harness, TERMS_ID } from './harness';

const ARBITRATION = 'binding-arbitration';
const WORDS = 'Any dispute goes to binding arbitration within 45 days.';
const documents: readonly InventedDocument[] = [
  { platform: 'Discord', sector: 'messaging', clauses: { [ARBITRATION]: { severity: 'high', block: hashBlock(WORDS) } } },
  { platform: 'Allotment', sector: 'messaging', clauses: { [ARBITRATION]: { severity: 'low', block: hashBlock(WORDS) } } },
  ...['Brookside', 'Cloister'].map((platform) => ({ platform, sector: 'messaging', clauses: {} })),
  { platform: 'Dovecote', sector: 'cloud', clauses: { [ARBITRATION]: { severity: 'high' } } },
];
const FILES = filesOf(inventAtlas(documents));
// Of the other clause types the builder writes files without facts.
const emptyShard = (type: string) => ({
  ...(FILES[ARBITRATION] as object),
  type,
  found: { document: [], severity: '', polarity: '', parameters: [], words: [], since: [], changes: [], changed: [], block: '' },
});

type Packaged = BackgroundParts['atlas']['packaged'];
const packaged: Packaged = {
  read: async (name) => ({ status: 'read', content: FILES[name] ?? emptyShard(name) }),
};

function harnessWith(atlas: Partial<BackgroundParts['atlas']>): Harness {
  const harness = createHarness();
  Object.assign(harness.parts.atlas, { packaged, ...atlas });
  return harness;
}
const ASK = { documentId: TERMS_ID, kind: 'Terms of Service', type: ARBITRATION };

describe('a clause of a page', () => {
  test('is answered from one shard, by the catalogue’s sector and kind', async () => {
    const read = vi.fn(packaged.read);
    const answer = await harnessWith({ packaged: { read } }).api.clauseInAtlas(ASK);
    expect(answer).toMatchObject({
      prevalence: { found: 3, read: 5, date: UNTIL },
      inSector: { found: 2, read: 4 },
      stability: { status: 'here' },
    });
    expect(answer.siblings.map(({ platform }) => platform)).not.toContain('Discord');
    expect(read.mock.calls.map(([name]) => name).sort()).toEqual([ARBITRATION, 'history', 'index', 'sources']);
  });
  test('of a page outside the catalogue has a kind, and no sector', async () => {
    const answer = await harnessWith({}).api.clauseInAtlas({ ...ASK, documentId: 'harbour.example/terms' });
    expect(answer).toMatchObject({ prevalence: { read: 5 }, inSector: null, stability: { status: 'not-read' }, activity: null });
  });
  test.each([
    ['missing', 'index', /without an atlas/u],
    ['damaged', 'index', /damaged/u],
    ['damaged', ARBITRATION, /damaged/u],
    ['missing', ARBITRATION, /no file on clauses of this type/u],
  ] as const)('where a file is %s (%s), it says so', async (status, which, said) => {
    const read: Packaged['read'] = async (name) => (name === which ? { status } : packaged.read(name));
    await expect(harnessWith({ packaged: { read } }).api.clauseInAtlas(ASK)).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(said),
    });
  });
});

describe('their wording', () => {
  const page = (text: string): Fetched => ({
    status: 200,
    url: '',
    type: 'text/plain',
    etag: null,
    lastModified: null,
    retryAfter: null,
    body: new TextEncoder().encode(text),
  });
  const serving = (text: string) => ({
    get: vi.fn(async (url: string) => ({ ok: true as const, value: { ...page(text), url } })),
  });
  const request = { type: ARBITRATION, platform: 'Allotment', kind: 'Terms of Service' };

  test('comes from the archive at the named commit, checked by its hash, with a link to the copy', async () => {
    const fetcher = serving(`# Terms\n\nBe kind.\n\n${WORDS}\n`);
    const wording = await harnessWith({ fetcher }).api.wording(request);
    expect(fetcher.get.mock.calls.map(([url]) => url)).toEqual([
      `https://lanternlake.example/meadow-versions/raw/${'1'.padStart(40, 'a')}/Allotment/Terms%20of%20Service.md`,
    ]);
    expect(wording).toMatchObject({ from: 'archive', text: WORDS, page: null });
    expect(wording.archive).toBe(
      `https://lanternlake.example/meadow-versions/blob/${'1'.padStart(40, 'a')}/Allotment/Terms%20of%20Service.md`,
    );
  });
  test('comes from the reader’s own reading where it has these very words, and nobody is asked', async () => {
    const fetcher = serving('');
    const harness = harnessWith({ fetcher });
    await harness.visit(1, { ...first, blocks: [...first.blocks, { kind: 'p', text: WORDS, path: [] }] });
    const wording = await harness.api.wording({ ...request, platform: 'Discord' });
    expect(wording).toMatchObject({ from: 'own', text: WORDS });
    expect(wording.page).toContain('#:~:text=');
    expect(fetcher.get).not.toHaveBeenCalled();
  });
  test('is not shown where the hash is another; what could not be reached is said', async () => {
    const other = serving('# Terms\n\nAny dispute goes to our court within 45 days.\n');
    await expect(harnessWith({ fetcher: other }).api.wording(request)).rejects.toMatchObject({
      code: 'unavailable',
      message: 'The archive’s text does not have these words.',
    });
    await expect(harnessWith({}).api.wording(request)).rejects.toMatchObject({ message: 'The archive could not be reached.' });
    await expect(harnessWith({}).api.wording({ ...request, platform: 'Brookside' })).rejects.toMatchObject({
      code: 'bad-request',
    });
  });
  test('comes from their page only with the reader’s leave', async () => {
    const get = async (url: string) =>
      url.includes('discord.com')
        ? { ok: true as const, value: { ...page('<p>'), url, type: 'text/html' } }
        : { ok: false as const, problem: 'offline' as const };
    const readPage = async () => ({ ...first, blocks: [{ kind: 'p' as const, text: WORDS, path: [] }] });
    const discord = { ...request, platform: 'Discord' };
    const release = vi.fn(async () => {});
    const allowed = harnessWith({ fetcher: { get }, readPage, release, mayAsk: async () => true });
    expect(await allowed.api.wording(discord)).toMatchObject({ from: 'live', text: WORDS });
    // What reading needed is not held until the next check.
    expect(release).toHaveBeenCalledTimes(1);
    await expect(harnessWith({ fetcher: { get }, readPage }).api.wording(discord)).rejects.toMatchObject({ code: 'unavailable' });
  });
});

describe('explore and compare', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = harnessWith({});
    await harness.visit(1, first);
  });
  test('the reader’s own readings stand beside the archive’s, and count in nothing', async () => {
    const explored = await harness.api.exploreClause(ARBITRATION);
    expect(explored.prevalence).toEqual([expect.objectContaining({ found: 3, read: 5, sector: null })]);
    expect(explored.own).toMatchObject([{ platform: 'Discord', source: null, since: '2026-05-01' }]);
    expect(explored.bases).toContainEqual({ kind: 'Terms of Service', sector: 'messaging', read: 4 });
    const { platforms, documents: count, waiting, types } = await harness.api.atlas();
    expect(platforms.filter(({ platform }) => platform === 'Discord').map(({ own }) => own)).toEqual([false, true]);
    expect([count, waiting]).toEqual([5, 0]);
    expect(types.find(({ type }) => type === ARBITRATION)?.found).toBe(3);
  });
  test('a platform against its sector, as the archive has it or as the reader has read it', async () => {
    const compared = await harness.api.compareWithSector({ platform: 'Discord', own: false });
    expect(compared.worse).toMatchObject([{ type: ARBITRATION, found: 2, read: 4, base: 'all' }]);
    expect(await harness.api.compareWithSector({ platform: 'Discord', own: true })).toMatchObject({
      own: true,
      platform: 'Discord',
    });
    await expect(harness.api.compareWithSector({ platform: 'Nobody', own: false })).rejects.toMatchObject({
      code: 'bad-request',
    });
  });
  test('side by side', async () => {
    const names = ['Discord', 'Brookside'].map((platform) => ({ platform, own: false }));
    const { columns, rows } = await harness.api.comparePlatforms([...names, { platform: 'Discord', own: true }]);
    expect(columns.map(({ platform, own }) => [platform, own])).toEqual([
      ['Discord', false],
      ['Brookside', false],
      ['Discord', true],
    ]);
    expect(rows[0]?.cells.map((cell) => cell?.severity ?? null)).toEqual(['high', null, 'high']);
  });
  test('collections that were taken in join', async () => {
    const more = inventAtlas([{ platform: 'Quarry', clauses: { [ARBITRATION]: {} } }], { name: 'orchard' });
    const files = Object.entries(filesOf(more)).map(([name, content]) => new File([JSON.stringify(content)], `${name}.json`));
    await (harness.parts.atlas.shelf as unknown as { takeIn(files: File[], time: string): Promise<unknown> }).takeIn(
      files,
      UNTIL,
    );
    expect((await harness.api.clauseInAtlas(ASK)).prevalence).toMatchObject({ found: 4, read: 6 });
    // The sum of two builds could count a document twice.
    expect((await harness.api.atlas()).types.every(({ found }) => found === null)).toBe(true);
    await harness.api.deleteEverything();
    expect((await harness.api.clauseInAtlas(ASK)).prevalence).toMatchObject({ found: 3, read: 5 });
  });
});
