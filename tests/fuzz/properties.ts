import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { dateOf } from '../../lib/atlas/format';
import { joinAtlases } from '../../lib/atlas/join-atlases';
import { identify, variantOf } from '../../lib/catalogue/identify';
import { compareReadings } from '../../lib/changes/compare';
import { analyse, ENGINE_VERSION } from '../../lib/clauses/analyse';
import { openParser } from '../../lib/cli/open-parser';
import { makeBundle } from '../../lib/evidence/bundle';
import { canonicalJson } from '../../lib/evidence/canonical-json';
import { readBundle } from '../../lib/evidence/read-bundle';
import { verifyBundle } from '../../lib/evidence/verify';
import { CallError, type Sender } from '../../lib/messages/messenger';
import type { BackgroundApi } from '../../lib/messages/protocol';
import { answerForBackground } from '../../lib/messages/serve-background';
import type { Block, Change, Comparison, Text } from '../../lib/model';
import { anchorClauses, describePlace, findPlace } from '../../lib/page/anchors';
import { listClauses } from '../../lib/page/clause';
import { readDocument } from '../../lib/reading/read-document';
import { readMarkdown } from '../../lib/reading/read-markdown';
import { readPlainText } from '../../lib/reading/read-plain-text';
import { runSteps } from '../../lib/reading/run-steps';
import { openAtlasShelf } from '../../lib/store/atlas-shelf';
import { openBackup } from '../../lib/store/open-backup';
import { Database } from '../../lib/store/schema';
import { isDocumentOf } from '../../lib/watch/background';
import { filesOf, inventAtlas } from '../unit/atlas/invented-atlas';
import { dump } from '../unit/store/dump';
import { createHarness, first, second } from '../unit/watch/harness';
import { mutated } from './mutate';
import { addresses, markdown, pages, sentences } from './seeds';

/** Something that must hold whatever comes in. */
export interface Property {
  readonly name: string;
  /** Of a hundred cases. */
  readonly share: number;
  /** The same seed tries the same cases. */
  check(parameters: { readonly seed: number; readonly numRuns: number; readonly path?: string }): Promise<Outcome>;
}

export interface Outcome {
  readonly failed: boolean;
  readonly counterexample: unknown;
  readonly counterexamplePath: string | null;
  readonly errorInstance: unknown;
  /** Milliseconds of the slowest case. */
  readonly slowest: number;
}

/** Reads as an assertion: what is wrong, with what it was wrong about. */
function insist(holds: boolean, says: string, about: unknown = ''): asserts holds {
  if (!holds) throw new Error(`${says} ${JSON.stringify(about).slice(0, 2_000)}`);
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** @param make made once, when it is first needed: some seeds take a while */
function define<T>(
  name: string,
  share: number,
  make: () => fc.Arbitrary<T> | Promise<fc.Arbitrary<T>>,
  holds: (value: T) => void | Promise<void>,
): Property {
  let arbitrary: fc.Arbitrary<T> | undefined;
  return {
    name,
    share,
    async check(parameters) {
      arbitrary ??= await make();
      let slowest = 0;
      const property = fc.asyncProperty(arbitrary, async (value) => {
        const from = performance.now();
        await holds(value);
        slowest = Math.max(slowest, performance.now() - from);
      });
      return { ...(await fc.check(property, parameters)), slowest };
    },
  };
}

/** Whatever was read can be stored, compared and shown. */
function insistOnBlocks({ blocks, title }: Pick<Text, 'title' | 'blocks'>): void {
  insist(typeof title === 'string', 'A title is text', title);
  for (const block of blocks) {
    insist(block.text !== '' && block.text.trim() === block.text, 'A block has words, and no space around them', block);
    insist(!/[\n\r\t\u0000\u200b\u00ad]/u.test(block.text), 'A block is one line of visible signs', block);
    insist(['h', 'p', 'li', 'td'].includes(block.kind), 'A block is of a kind', block);
    insist(block.path.length <= 64 && block.path.every((heading) => heading !== ''), 'Headings have words', block);
  }
}

/** One parser for a few pages: jsdom keeps what a window has parsed. */
const PAGES_A_PARSER = 200;
let parser = openParser();
let parsed = 0;
function parse(html: string): Document {
  if (++parsed % PAGES_A_PARSER === 0) {
    parser.close();
    parser = openParser();
  }
  return parser.parse(html);
}

const html = () =>
  fc.oneof({ weight: 4, arbitrary: mutated(pages) }, { weight: 1, arbitrary: mutated(['<p>', '<ul><li>a<li>b</ul>', '']) });
const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** All letters in their order; what the page does not show may lie between. */
function isWithin(letters: string, all: string): boolean {
  let at = 0;
  for (const letter of all) if (letters.startsWith(letter, at)) at += letter.length;
  return at === letters.length;
}

const text = (): fc.Arbitrary<Text> =>
  fc
    .array(fc.tuple(mutated(sentences), fc.constantFrom('h', 'p', 'li', 'td')), { maxLength: 8 })
    .map((parts) => ({ title: 'Terms', language: 'en', blocks: toBlocks(parts) }));

function toBlocks(parts: readonly [string, string][]): Block[] {
  let heading = '';
  return parts.flatMap(([words, kind]): Block[] => {
    const line = words.replace(/\s+/gu, ' ').trim();
    if (line === '') return [];
    if (kind === 'h') heading = line;
    return [{ kind: kind as Block['kind'], text: line, path: kind !== 'h' && heading !== '' ? [heading] : [] }];
  });
}

/** The same text with some of its blocks gone, new, moved or changed. */
const twoTexts = (): fc.Arbitrary<readonly [Text, Text]> =>
  fc.tuple(text(), text(), fc.array(fc.tuple(fc.nat(), fc.nat(3)), { maxLength: 4 })).map(([older, other, edits]) => {
    const blocks = [...older.blocks];
    for (const [at, what] of edits) {
      const place = at % (blocks.length + 1);
      const stranger = other.blocks[at % Math.max(1, other.blocks.length)];
      if (what === 0) blocks.splice(place, 1);
      else if (what === 1 && stranger) blocks.splice(place, 0, stranger);
      else if (what === 2) blocks.unshift(...blocks.splice(place, 1));
      else if (stranger && blocks[place]) blocks[place] = { ...(blocks[place] as Block), text: stranger.text };
    }
    return [older, { ...older, blocks }] as const;
  });

const compare = (older: Text, newer: Text): Comparison =>
  compareReadings(
    { blocks: older.blocks, findings: analyse(older) },
    { blocks: newer.blocks, findings: analyse(newer) },
    (type) => type,
  );

const TURNED = { added: 'removed', removed: 'added', edited: 'edited', moved: 'moved' } as const;
const turn = ({ kind, before, after }: Change) => JSON.stringify([TURNED[kind], after, before]);
const straight = ({ kind, before, after }: Change) => JSON.stringify([kind, before, after]);

async function sampleBundle(): Promise<string> {
  const source = readPlainText(sentences.slice(0, 8).join('\n\n'));
  const reading = {
    ...source,
    url: 'https://lanternlake.example/terms',
    time: '2026-05-03T08:20:51.000Z',
    via: 'visit' as const,
  };
  const document = {
    id: 'lanternlake/terms-of-service',
    platformId: 'lanternlake',
    platform: 'Lanternlake',
    sector: 'social',
    kind: 'Terms of Service',
    title: 'Terms',
    url: reading.url,
    known: true,
  };
  const software = { version: '0.1.0', engine: ENGINE_VERSION, taxonomy: 'abc' };
  return JSON.stringify(await makeBundle({ document, reading, findings: analyse(source) }, software, '2026-05-04T10:00:00.000Z'));
}

async function sampleBackup(): Promise<string> {
  const harness = createHarness();
  await harness.visit(1, first);
  harness.day = 5;
  await harness.visit(2, second);
  return (await openBackup(harness.db).write('2026-05-20T10:00:00.000Z')).text();
}

const stored = new Database('fuzz', { indexedDB: new IDBFactory(), IDBKeyRange });

const TYPES = ['binding-arbitration', 'no-refunds'];
const invented = (name: string) => {
  const clauses = {
    'binding-arbitration': { severity: 'high', parameters: { days: 30, administrator: 'JAMS' } },
    'no-refunds': {},
  } as const;
  const documents = [
    { platform: 'Quarry', clauses, changes: ['2025-02-01', '2026-03-01'] },
    { platform: 'Rookery', clauses: { ...clauses, 'no-refunds': { gone: '2026-02-01' } } },
    { platform: 'Rookery', kind: 'Privacy Policy', clauses: {} },
  ];
  return Object.entries(filesOf(inventAtlas(documents, { name })));
};

/** What a leaf or a branch of an atlas file may become. */
const nasty = fc.oneof(
  fc.constantFrom<unknown>(null, -1, 0.5, 0, 1, 2, 3, 1e8, 1e9, 1e300, 'x', '', [], {}, [0], [0, 0], [1, 1, 1], true, 'h', '\n'),
  fc.nat({ max: 4 }),
  fc.constant('a'.repeat(100_000)),
  fc.constant(Array.from({ length: 60_000 }, () => 0)),
  fc.jsonValue(),
);

/** The same with what stands at a path, which goes down as far as it leads, replaced or (undefined) left out. */
function replaced(value: unknown, [at, ...path]: readonly number[], by: unknown): unknown {
  if (value === null || typeof value !== 'object' || at === undefined) return by;
  const keys = Object.keys(value);
  const key = keys[at % Math.max(1, keys.length)];
  if (key === undefined) return by;
  const inner = replaced((value as Record<string, unknown>)[key], path, by);
  if (Array.isArray(value)) return value.toSpliced(Number(key), 1, inner);
  return { ...value, [key]: inner };
}

/** Files of a build, some of them changed in shape or in letters, missing, called something else, or there twice. */
const atlasFiles = (): fc.Arbitrary<readonly (readonly [name: string, content: string])[]> => {
  const files = invented('orchard').map(([name, content]) => [`${name}.json`, content] as const);
  const edit = fc.record({
    file: fc.nat({ max: files.length - 1 }),
    path: fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 5 }),
    by: fc.oneof({ weight: 4, arbitrary: nasty }, { weight: 1, arbitrary: fc.constant(undefined) }),
  });
  const shaped = fc.array(edit, { maxLength: 3 }).map((edits) =>
    files.map(([name, content], at) => {
      const mine = edits.filter(({ file }) => file === at);
      return [
        name,
        JSON.stringify(mine.reduce<unknown>((whole, { path, by }) => replaced(whole, path, by), content)) ?? '',
      ] as const;
    }),
  );
  const lettered = fc
    .tuple(fc.nat({ max: files.length - 1 }), mutated(files.map(([, content]) => JSON.stringify(content))))
    .map(([at, text]) => files.map(([name, content], each) => [name, each === at ? text : JSON.stringify(content)] as const));
  const names = fc.constantFrom('governing-law.json', '__proto__.json', 'index.json', 'a\nb.json', `${'x'.repeat(500)}.json`, '');
  const moved = fc
    .tuple(shaped, fc.nat({ max: files.length - 1 }), fc.option(names), fc.boolean())
    .map(([all, at, name, twice]) => {
      const [, content] = all[at] as (typeof all)[number];
      const others = twice ? all : all.toSpliced(at, 1);
      return name === null ? others : [...others, [name, content] as const];
    });
  return fc.oneof({ weight: 3, arbitrary: shaped }, { weight: 1, arbitrary: lettered }, { weight: 1, arbitrary: moved });
};

const shelf = openAtlasShelf('fuzz-atlases', { indexedDB: new IDBFactory(), IDBKeyRange });
const asFiles = (files: readonly (readonly [string, string])[]) => files.map(([name, content]) => new File([content], name));
const WHOLE = asFiles(invented('paddock').map(([name, content]) => [`${name}.json`, JSON.stringify(content)]));

/** All that the shelf says. */
async function shelved(types = TYPES) {
  const shards = await Promise.all(types.map(async (type) => [type, [...(await shelf.readShards(type))]] as const));
  return { bases: await shelf.readBases(), shards };
}

/** What was taken in can be counted, dated and joined with others. */
async function insistOnAtlas(): Promise<void> {
  const { bases, shards } = await shelved();
  const atlas = joinAtlases(bases);
  for (const { since, latest, changed, changeDays } of atlas.documents)
    for (const day of [since, latest, changed ?? since, ...changeDays]) dateOf(day);
  for (const [type, each] of shards) {
    const byAtlas = new Map(each);
    const { found, gone } = atlas.readFacts(
      type,
      bases.map((base) => byAtlas.get(base.id) ?? null),
    );
    insist(found.length <= atlas.documents.length, 'No more documents have a clause than there are', found);
    for (const { document, severity, polarity, since } of found)
      insist(Boolean(document && severity && polarity && dateOf(since)), 'A fact is whole', [type, severity, polarity]);
    for (const { document, since, until, commit } of gone)
      insist(Boolean(document && commit && dateOf(since) && dateOf(until)), 'A past fact is whole', [type, commit]);
  }
}

const WEB: Sender = { extensionId: 'own', url: 'https://lanternlake.example/terms', tabUrl: undefined, tabId: 1, frameId: 0 };
const message = () =>
  fc.tuple(
    fc.oneof(
      fc.anything(),
      fc.record({
        to: fc.constantFrom('background', 'page', 'nobody'),
        call: fc.oneof(
          fc.constantFrom('openPage', 'markSeen', 'unwatch', 'deleteEverything', 'evidence', '__proto__'),
          fc.string(),
        ),
        request: fc.oneof(
          fc.anything(),
          fc.constantFrom('stripe/privacy-policy', { documentId: 'stripe/privacy-policy' }),
          fc.record({
            url: fc.constantFrom(...addresses),
            visitId: fc.constant('12345678-aaaa'),
            requested: fc.boolean(),
            text: fc.constant({ title: '', blocks: [{ kind: 'p', text: 'x', path: [] }] }),
          }),
        ),
      }),
    ),
    fc.record({
      extensionId: fc.constantFrom('own', 'other', undefined),
      url: fc.constantFrom(
        WEB.url,
        undefined,
        '',
        'about:blank',
        'data:text/html,x',
        'chrome-extension://own.example/',
        'blob:https://stripe.com/1',
      ),
      tabUrl: fc.constantFrom(undefined, 'https://stripe.com/privacy'),
      tabId: fc.constantFrom(1, undefined),
      frameId: fc.constantFrom(0, 1, undefined),
    }),
  );

export const properties: readonly Property[] = [
  define('pages: read, and read again, the same blocks; each stretch of them is where it says', 10, html, (source) => {
    const document = parse(source);
    const page = readDocument(document);
    insistOnBlocks(page);
    insist(same(page.blocks, readDocument(document).blocks), 'Read twice it is the same');
    for (const [at, block] of page.blocks.entries()) {
      const range = page.rangeOf(at, 0, block.text.length);
      if (range) insist(isWithin(lettersOf(block.text), lettersOf(range.toString())), 'A range has its words', block);
    }
  }),
  define('clauses in a page: each quote verbatim, each anchor’s text its quote', 8, html, (source) => {
    const page = readDocument(parse(source));
    const findings = analyse({ ...page, language: 'en' });
    const ranges = runSteps(anchorClauses(listClauses(findings, null), page.blocks, page));
    for (const { id, quote, block, start, end } of findings) {
      insist(page.blocks[block]?.text.slice(start, end) === quote, 'A quote is verbatim', quote);
      const range = ranges.get(id);
      const says = range && lettersOf(range.toString());
      if (says !== undefined)
        insist(says.startsWith(lettersOf(quote).slice(0, 8)), 'An anchor has its quote’s words', [says, quote]);
    }
  }),
  define(
    'Markdown and plain text: read, and read again, the same blocks',
    15,
    () => mutated([...markdown, ...sentences]),
    (source) => {
      for (const read of [readMarkdown, readPlainText]) {
        const reading = read(source);
        insistOnBlocks(reading);
        insist(same(reading, read(source)), 'Read twice it is the same');
      }
    },
  ),
  define('engine: each quote verbatim in its block, ids of their own, the same again', 12, text, (reading) => {
    const findings = analyse(reading);
    insist(new Set(findings.map(({ id }) => id)).size === findings.length, 'Ids are unique', findings);
    for (const { quote, block, start, end, confidence } of findings) {
      insist(quote !== '' && reading.blocks[block]?.text.slice(start, end) === quote, 'A quote is verbatim', quote);
      insist(confidence >= 0 && confidence <= 1, 'A confidence is a probability', confidence);
    }
    insist(same(findings, analyse(reading)), 'Analysed twice it is the same');
    insist(same(JSON.parse(JSON.stringify(findings)), findings), 'Findings travel as JSON');
  }),
  define(
    'comparison: a text with itself is the same; the other way round, the same changes turned',
    12,
    twoTexts,
    ([older, newer]) => {
      insist(compare(older, older).class === 'same', 'A text is the same as itself', older);
      const [there, back] = [compare(older, newer), compare(newer, older)];
      insist(there.class === back.class, 'Both ways are of a class', [there.class, back.class]);
      insist(same(there.changes.map(straight).sort(), back.changes.map(turn).sort()), 'Both ways have the same changes', [
        there.changes.map(straight),
        back.changes.map(turn),
      ]);
      // Together: what was reworded on its way to another block is told where it came, which the other way round is where it went.
      const [thereOf, backOf] = [there, back].map(({ changes }) => changes.map((change) => change.class).sort());
      insist(same(thereOf, backOf), 'Both ways have changes of the same classes', [thereOf, backOf]);
    },
  ),
  define('anchors: what is found again reads the same', 10, twoTexts, ([read, later]) => {
    for (const [block, { text: words }] of read.blocks.entries()) {
      const [start, end] = [Math.floor(words.length / 3), words.length];
      const place = findPlace(later.blocks, describePlace(read.blocks, { block, start, end }));
      if (place)
        insist(
          later.blocks[place.block]?.text.slice(place.start, place.end) === words.slice(start, end),
          'Found words are the words',
          words,
        );
    }
  }),
  define(
    'addresses: identified or not, and the same with a tracking parameter',
    20,
    () => mutated(addresses),
    (address) => {
      const document = identify(address);
      variantOf(address);
      if (document && !/[?#]/u.test(address))
        insist(identify(`${address.trim()}?utm_source=x`)?.id === document.id, 'Tracking parameters don’t matter', address);
      if (document) insist(isDocumentOf(document.id, address), 'A document is of its own address', address);
    },
  ),
  define(
    'bundles: a changed one is refused, or does not hold',
    4,
    async () => mutated([await sampleBundle()]),
    async (source) => {
      const read = readBundle(source);
      if (!read.ok) return;
      const verification = await verifyBundle(read.bundle, { engine: ENGINE_VERSION, taxonomy: 'abc', analyse });
      insist(
        !verification.holds || canonicalJson(read.bundle) === canonicalJson(JSON.parse(await sampleBundle())),
        'A bundle that holds is the one that was made',
      );
    },
  ),
  define(
    'backups: a bad one changes nothing, and its error is one of ours',
    3,
    async () => mutated([await sampleBackup()]),
    async (source) => {
      const before = await dump(stored);
      try {
        await openBackup(stored).restore(new Blob([source]));
      } catch (error) {
        insist(error instanceof CallError, 'A bad backup is an expected error', String(error));
        insist(same(before, await dump(stored)), 'A bad backup changes nothing');
      }
    },
  ),
  define(
    'atlas files: bad ones are refused in one line and change nothing; good ones can be used, and leave nothing behind',
    3,
    atlasFiles,
    async (files) => {
      await shelf.clear();
      await shelf.takeIn(WHOLE, '2026-10-01T10:00:00.000Z');
      const types = [...TYPES, ...files.map(([name]) => name.replace(/\.json$/u, ''))];
      const before = await shelved(types);
      try {
        const { id } = await shelf.takeIn(asFiles(files), '2026-10-02T10:00:00.000Z');
        await insistOnAtlas();
        await shelf.remove(id);
      } catch (error) {
        insist(error instanceof CallError && error.code === 'bad-request', 'A bad file is an expected error', String(error));
        insist(/^[^\n\r\u2028]{10,200}$/u.test(error.message), 'What is wrong is said in one line', error.message);
      }
      insist(same(before, await shelved(types)), 'Nothing of it is there');
    },
  ),
  define(
    'messages: whoever asks, nobody speaks for another site, and nothing is carried out for strangers',
    3,
    message,
    async ([asked, sender]) => {
      const done: { call: string; request: unknown }[] = [];
      const calls = ['openPage', 'markSeen', 'unwatch', 'deleteEverything', 'evidence'];
      const spied = Object.fromEntries(
        calls.map((call) => [call, async (request: unknown) => void done.push({ call, request })]),
      );
      await answerForBackground(spied as unknown as BackgroundApi, {
        extensionId: 'own',
        extensionRoot: 'chrome-extension://own/',
        isDocumentOf,
      })(asked, sender);
      for (const { call, request } of done) {
        insist(
          sender.extensionId === 'own' && sender.frameId === 0 && sender.tabId !== undefined,
          'Only our own page scripts are served',
          [call, sender],
        );
        const { url } = request as { url?: string };
        insist(url !== undefined && new URL(url).origin === new URL(WEB.url as string).origin, 'A page speaks for its own site', [
          call,
          request,
        ]);
      }
    },
  ),
];
