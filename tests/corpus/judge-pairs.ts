import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { compareReadings } from '../../lib/changes/compare';
import { analyse } from '../../lib/clauses/analyse';
import { clauseTypes } from '../../lib/clauses/taxonomy';
import { type ReadText, readFile } from '../../lib/cli/read';
import type { Comparison } from '../../lib/model';

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

export interface Pair {
  readonly id: string;
  readonly read: () => Promise<readonly [older: ReadText, newer: ReadText]>;
}

/** Pairs of files named `ID.old` and `ID.new`. */
export const filesIn = (folder: string, ids: readonly string[], extension: string): Pair[] =>
  ids.map((id) => ({
    id,
    read: async () => [
      await read(path.join(folder, `${id}.old${extension}`)),
      await read(path.join(folder, `${id}.new${extension}`)),
    ],
  }));

/** Compares all pairs. @returns a file of what was judged, a line of JSON each, as the evaluation reads it */
export async function judge(folder: string, pairs: readonly Pair[]): Promise<string> {
  const verdicts: string[] = [];
  for (const { id, read } of pairs) {
    const { class: judged, alert, types } = compare(...(await read()));
    verdicts.push(JSON.stringify({ id, class: judged, alert, types }));
  }
  const file = path.join(folder, 'verdicts.jsonl');
  writeFileSync(file, verdicts.join('\n'));
  return file;
}
