import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compareReadings } from '../changes/compare';
import { analyse } from '../clauses/analyse';
import { clauseTypes } from '../clauses/taxonomy';
import { LABELS } from '../clauses/unfairness/model';
import type { Finding } from '../model';
import { analyseLine } from './analyse';
import { atlas } from './atlas';
import { readDeclarations } from './declarations';
import { explainBlock } from './explain';
import { identifyLine } from './identify';
import { complain, fromHere, type Output } from './output';
import { type ReadText, readFile } from './read';
import { unfairLine } from './unfair';
import { verifyFile } from './verify';

export interface CliOptions {
  /** Address that the files were saved from. */
  readonly url?: string | undefined;
  /** JSON lines of `{id, old, new, url?}` for `compare`. */
  readonly pairs?: string | undefined;
  /** Folder to write to. */
  readonly out?: string | undefined;
  /** Names between commas: only these. */
  readonly platforms?: string | undefined;
  readonly sector?: string | undefined;
  /** Folder of an atlas; the shipped one where absent. */
  readonly from?: string | undefined;
  /** For `export`: as Open Terms Archive's declarations. */
  readonly declarations?: boolean | undefined;
}

/**
 * A verb does its work item by item: one record a good item, one line on stderr a bad one.
 * @returns how many items were bad
 */
export type Verb = (items: readonly string[], options: CliOptions, output: Output) => Promise<number>;

/** Runs one item at a time, so that many files need no more memory than one, and a bad one stops no other. */
async function forEach(items: readonly string[], wanted: string, work: (item: string) => Promise<void>): Promise<number> {
  if (items.length === 0) {
    complain('nothing to do', `name ${wanted}`);
    return 1;
  }
  let bad = 0;
  for (const item of items)
    try {
      await work(item);
    } catch (error) {
      bad++;
      complain(item, (error as Error).message);
    }
  return bad;
}

async function textOf(file: string, options: CliOptions): Promise<ReadText> {
  const result = await readFile(fromHere(file), options.url === undefined ? {} : { url: options.url });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const read: Verb = (files, options, output) =>
  forEach(files, 'a file to read', async (file) => {
    const { title, language, blocks } = await textOf(file, options);
    await output.print({ file, title, language, blocks }, () =>
      [
        `# ${title || file}`,
        ...blocks.map(({ kind, text }) => `${{ h: '\n## ', p: '', li: '  • ', td: '  | ' }[kind]}${text}`),
      ].join('\n'),
    );
  });

const MARKS = { high: '▲', medium: '◆', low: '●' } as const;

const describe = (finding: Finding) =>
  `${finding.polarity === 'favourable' ? '✓' : MARKS[finding.severity]} ${clauseTypes.get(finding.type)?.name ?? finding.type} (${finding.severity}, ${finding.basis}, ${Math.round(100 * finding.confidence)}%)\n    ${finding.impact.replace(/\*\*/gu, '')}\n    “${finding.quote}”`;

const analyseFiles: Verb = (files, options, output) =>
  forEach(files, 'a file to analyse', async (file) => {
    const line = analyseLine(file, await textOf(file, options));
    await output.print(line, () => [`# ${file}`, ...line.findings.map(describe)].join('\n'));
  });

const identify: Verb = (urls, _options, output) =>
  forEach(urls, 'an address to identify', async (url) => {
    const line = identifyLine(url);
    await output.print(
      line,
      () => `${url}\n    ${line.known ? `${line.platform}, ${line.kind} (${line.document})` : 'not in the catalogue'}`,
    );
  });

const explain: Verb = ([file, number, ...rest], options, output) => {
  if (file === undefined || !/^\d+$/u.test(number ?? '') || rest.length > 0)
    return forEach([], 'a file and the number of one of its blocks', async () => {});
  return forEach([file], 'a file', async () => {
    const block = Number(number);
    const explained = explainBlock(await textOf(file, options), block);
    await output.print({ file, block, ...explained }, () =>
      [
        explained.text,
        ...explained.types.map(
          ({ type, recognised, score, threshold, evidence }) =>
            `${recognised ? '✓' : '·'} ${type}  ${score} (needs ${threshold})  ${evidence.map((words) => `“${words}”`).join(' ')}`,
        ),
      ].join('\n'),
    );
  });
};

interface Pair {
  readonly id: string;
  readonly old: string;
  readonly new: string;
  readonly url?: string;
}

const compare: Verb = async (files, options, output) => {
  const compareOne = async (pair: Pair, from: string) => {
    const resolve = (file: string) => path.resolve(from, file);
    const where = { url: pair.url ?? options.url };
    const [older, newer] = [await textOf(resolve(pair.old), where), await textOf(resolve(pair.new), where)];
    const comparison = compareReadings(
      { blocks: older.blocks, findings: analyse(older), ...aroundOf(older) },
      { blocks: newer.blocks, findings: analyse(newer), ...aroundOf(newer) },
      (type) => clauseTypes.get(type)?.name ?? type,
    );
    await output.print({ id: pair.id, ...comparison }, () =>
      [
        `${pair.id}: ${comparison.class}. ${comparison.reason}`,
        ...comparison.changes.map((change) => `  ∆ ${change.kind} · ${change.class} · ${change.direction}: ${change.summary}`),
      ].join('\n'),
    );
  };
  if (options.pairs === undefined) {
    if (files.length !== 2) return forEach([], 'two files, or --pairs PAIRS.jsonl', async () => {});
    const [older, newer] = files as [string, string];
    return forEach([`${older} ${newer}`], 'two files', (id) =>
      compareOne({ id, old: fromHere(older), new: fromHere(newer) }, '/'),
    );
  }
  const list = fromHere(options.pairs);
  let lines: string[];
  try {
    lines = readFileSync(list, 'utf8')
      .split('\n')
      .filter((line) => line.trim());
  } catch (error) {
    return forEach([options.pairs], '', async () => Promise.reject(error));
  }
  let bad = 0;
  for (const [index, line] of lines.entries()) {
    const id = /"id"\s*:\s*"([^"]+)"/u.exec(line)?.[1] ?? `${options.pairs}:${index + 1}`;
    bad += await forEach([id], '', async () => compareOne(parsePair(line), path.dirname(list)));
  }
  return bad;
};

const aroundOf = ({ leftOut }: ReadText) => (leftOut ? { around: leftOut } : {});

function parsePair(line: string): Pair {
  const pair: unknown = JSON.parse(line);
  const ok =
    typeof pair === 'object' &&
    pair !== null &&
    ['id', 'old', 'new'].every((key) => typeof (pair as Record<string, unknown>)[key] === 'string');
  if (!ok) throw new Error('a pair needs "id", "old" and "new", each a string');
  return pair as Pair;
}

const unfair: Verb = async (files, _options, output) => {
  let badLines = 0;
  const badFiles = await forEach(files, 'a file of sentences', async (file) => {
    for (const [at, line] of readFileSync(fromHere(file), 'utf8').split('\n').entries())
      if (line.trim())
        badLines += await forEach([`${file}:${at + 1}`], '', async () => {
          const record = unfairLine(line);
          const names = record.labels.map((label) => LABELS[label]).join(', ');
          await output.print(record, () => `${record.doc} ${record.idx}: ${names || '–'}`);
        });
  });
  return badFiles + badLines;
};

const SIGNS = { holds: '✓', fails: '✗', 'not checked': '·' } as const;

/** A bundle that does not hold counts as bad, after it was said what of it does not. */
const verify: Verb = async (files, _options, output) => {
  let broken = 0;
  const bad = await forEach(files, 'an evidence bundle', async (file) => {
    const { holds, checks, claims } = await verifyFile(fromHere(file));
    if (!holds) broken++;
    await output.print({ file, holds, checks, claims }, () =>
      [
        `${file}: ${holds ? 'holds' : 'DOES NOT HOLD'}`,
        ...checks.map(({ result, says }) => `  ${SIGNS[result]} ${says}`),
        'What no file can prove by itself:',
        ...claims.map((claim) => `  ? ${claim}`),
      ].join('\n'),
    );
  });
  return bad + broken;
};

const exportBackup: Verb = async (files, { declarations, out }, output) => {
  if (!declarations) return forEach([], 'a format: --declarations', async () => {});
  return forEach(files, 'a backup of the extension', async (file) => {
    for (const declaration of await readDeclarations(fromHere(file))) {
      const text = `${JSON.stringify(declaration, null, 2)}\n`;
      if (out === undefined) {
        await output.print(declaration, () => text);
        continue;
      }
      const written = path.join(out, `${declaration.name.replace(/[\\/:*?"<>|]/gu, '-')}.json`);
      mkdirSync(fromHere(out), { recursive: true });
      writeFileSync(fromHere(written), text);
      await output.print({ file: written }, () => written);
    }
  });
};

export const verbs: Readonly<Record<string, Verb>> = {
  read,
  analyse: analyseFiles,
  explain,
  identify,
  compare,
  unfair,
  verify,
  atlas,
  export: exportBackup,
};
