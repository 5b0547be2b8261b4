import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { twoDigits } from '../../lib/atlas/build/encode-atlas';
import { followVersions } from '../../lib/atlas/build/follow-versions';
import { listVersions } from '../../lib/atlas/build/list-versions';
import { openAnalyser } from '../../lib/atlas/build/open-analyser';
import { openBlobs } from '../../lib/atlas/build/open-blobs';
import { openCollection } from '../../lib/atlas/build/open-collection';
import { openMarkdownReader } from '../../lib/atlas/build/open-markdown-reader';
import { type TracedDocument, traceDocument } from '../../lib/atlas/build/trace-document';
import { type AtlasHistory, type AtlasIndex, type AtlasShard, type AtlasSources, dateOf } from '../../lib/atlas/format';
import { readDocuments, readShard, type TypeFacts } from '../../lib/atlas/read-shard';
import { analyse, ENGINE_VERSION } from '../../lib/clauses/analyse';
import { clauseTypes } from '../../lib/clauses/taxonomy';
import { readMarkdown } from '../../lib/reading/read-markdown';
import { hasCorpus, shared } from './corpus-folder';

const SHIPPED = path.resolve(import.meta.dirname, '../../public/atlas');
const isShipped = existsSync(path.join(SHIPPED, 'index.json'));
const REBUILD = 'npm run --silent cli -- atlas build ../shared/corpus/contrib-versions.bundle --out public/atlas';

/** A few documents of different kinds, each with a history that is quickly read. */
const SAMPLE = [
  'Amazon Web Services/Acceptable Use Policy.md',
  'Mullvad/Privacy Policy.md',
  'Bluesky/Terms of Service.md',
  'GitHub/Copyright Claims Policy.md',
  'Imgur/Community Guidelines.md',
];
/** Of the 40 facts that a person read, so many must be what the engine finds; 36 were. */
const FLOOR = 35;

const collection = hasCorpus ? openCollection(shared('corpus', 'contrib-versions.bundle')) : null;
const shipped = <Content>(name: string): Content => JSON.parse(readFileSync(path.join(SHIPPED, `${name}.json`), 'utf8'));

interface HandReadFact {
  readonly path: string;
  readonly type: string;
  readonly present: boolean;
  readonly severity: string;
}

const handRead: HandReadFact[] = readFileSync(path.join(import.meta.dirname, 'atlas-facts.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [platform, kind, type = '', read, severity = ''] = line.split('\t');
    return { path: `${platform}/${kind}.md`, type, present: read === 'present', severity };
  });

test('facts read by hand: 40, present and absent, each of a type that there is', () => {
  expect(handRead.length).toBe(40);
  expect(handRead.filter(({ present }) => present).length).toBeGreaterThan(15);
  expect(handRead.filter(({ present }) => !present).length).toBeGreaterThan(15);
  expect(handRead.filter(({ type }) => !clauseTypes.has(type))).toEqual([]);
});

describe.skipIf(!hasCorpus)('facts of the archive at its newest commit', () => {
  const texts = new Map<string, string>();
  beforeAll(async () => {
    const { folder } = collection as NonNullable<typeof collection>;
    const blobs = openBlobs(folder);
    const wanted = new Set(handRead.map((fact) => fact.path));
    for (const { path: file, versions } of await listVersions(folder))
      if (wanted.has(file)) texts.set(file, await blobs.read(versions.at(-1)?.blob ?? ''));
    blobs.close();
  }, 300_000);

  test('the engine finds what a person read there', () => {
    let severities = 0;
    const wrong = handRead.filter(({ path: file, type, present, severity }) => {
      const found = analyse(readMarkdown(texts.get(file) as string)).filter((finding) => finding.type === type);
      if (present && found.some((finding) => finding.severity === severity)) severities++;
      return found.length > 0 !== present;
    });
    const present = handRead.filter((fact) => fact.present).length;
    console.log(
      `agreement with ${handRead.length} facts read by hand: ${handRead.length - wrong.length}; severity of ${present} present ones: ${severities}`,
    );
    for (const { path: file, type, present } of wrong) console.log(`  ${file}: ${type} is ${present ? 'there' : 'not there'}`);
    expect(handRead.length - wrong.length).toBeGreaterThanOrEqual(FLOOR);
  }, 300_000);

  test('texts read by their differences are the same as texts read whole', async () => {
    const { folder } = collection as NonNullable<typeof collection>;
    const blobs = openBlobs(folder);
    const documents = (await listVersions(folder)).filter(({ path: file }) => SAMPLE.includes(file));
    for (const { path: file, versions } of documents) {
      const [read, analyseVersion] = [openMarkdownReader(), openAnalyser()];
      for (const { blob } of versions.slice(-6)) {
        const markdown = await blobs.read(blob);
        const [blocks, whole] = [read(markdown), readMarkdown(markdown)];
        expect(blocks, file).toEqual(whole.blocks);
        expect(analyseVersion(blocks), file).toEqual(analyse({ ...whole, language: 'en' }));
      }
    }
    blobs.close();
  }, 300_000);

  test('a document that goes back and forth tells little', async () => {
    const { folder, time } = collection as NonNullable<typeof collection>;
    const blobs = openBlobs(folder);
    const document = (await listVersions(folder)).find(({ path: file }) => file === 'Windstream/Privacy Policy.md');
    const follow = followVersions();
    let told = 0;
    const versions = document?.versions ?? [];
    for (const [at, version] of versions.entries()) {
      const until = Date.parse(versions[at + 1]?.time ?? time);
      if (follow(await blobs.read(version.blob), Date.parse(version.time), until).told.length > 0) told++;
    }
    blobs.close();
    expect(versions.length).toBeGreaterThan(800);
    expect(told).toBeLessThanOrEqual(3);
  }, 300_000);
});

describe.skipIf(!isShipped)('the atlas that ships', () => {
  test('was made by this engine', () => {
    const { engine } = shipped<AtlasIndex>('index');
    expect(
      engine,
      `public/atlas was made by engine ${engine}, this is ${ENGINE_VERSION}: build it again with\n${REBUILD}\n`,
    ).toBe(ENGINE_VERSION);
  });
  test('is small: 400 KB in all, 30 KB a file, gzipped', () => {
    const sizes = ['index', 'history', 'sources', ...clauseTypes.keys()].map(
      (name) => gzipSync(readFileSync(path.join(SHIPPED, `${name}.json`))).length,
    );
    expect(Math.max(...sizes)).toBeLessThanOrEqual(30_000);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(400_000);
  });

  describe.skipIf(!hasCorpus)('against the archive', () => {
    const traced = new Map<string, TracedDocument>();
    beforeAll(async () => {
      const { folder, time } = collection as NonNullable<typeof collection>;
      const blobs = openBlobs(folder);
      for (const document of await listVersions(folder))
        if (SAMPLE.includes(document.path)) traced.set(document.path, await traceDocument(document, blobs.read, time));
      blobs.close();
    }, 600_000);

    test('a sample built anew has the same facts', () => {
      const index = shipped<AtlasIndex>('index');
      // Made by another engine it differs, and the test above says so.
      if (index.engine !== ENGINE_VERSION) return;
      const documents = readDocuments(index, shipped<AtlasHistory>('history'));
      const sources = shipped<AtlasSources>('sources');
      const shards = new Map<string, TypeFacts>(
        [...clauseTypes.keys()].map((type) => [type, readShard(shipped<AtlasShard>(type), documents, sources)]),
      );
      for (const [file, document] of traced) {
        const listed = documents.find(({ platform, kind }) => `${platform}/${kind}.md` === file);
        if (document.status !== 'read') {
          expect(listed, file).toBeUndefined();
          continue;
        }
        expect(listed, file).toMatchObject({
          since: document.since,
          latest: document.latest,
          words: document.words,
          texts: document.texts,
          changes: document.changes.length,
        });
        expect(sources.commit[listed?.number ?? -1], file).toBe(document.commit);
        for (const [type, { found, gone }] of shards) {
          const clause = document.clauses[type];
          const isOne = (fact: { readonly document: { readonly number: number } }) => fact.document.number === listed?.number;
          const place = `${file}: ${type}, last read ${dateOf(document.latest)}`;
          expect(found.some(isOne), place).toBe(clause?.gone === null);
          expect(gone.some(isOne), place).toBe(clause !== undefined && clause.gone !== null);
          const fact = found.find(isOne);
          if (!fact || !clause) continue;
          const { severity, polarity, parameters, words, block, since, changes, changed } = clause;
          expect(fact, place).toMatchObject({
            severity,
            polarity,
            parameters,
            words: twoDigits(words),
            block,
            since,
            changes,
            changed: changed || null,
          });
        }
      }
    });
  });
});
