import { writeFileSync } from 'node:fs';
import { typeIds } from '../../lib/clauses/engine/find-signals';
import { clauseTypes } from '../../lib/clauses/taxonomy';
import { f1 } from './fit';
import { KNOWN_ERRORS } from './known-errors';
import type { LabelledDocument } from './read-labelled';
import type { Report } from './score-out-of-fold';

export interface ModelCard {
  readonly documents: readonly LabelledDocument[];
  readonly places: readonly { readonly document: number }[];
  readonly report: Report;
  /** Expected calibration error, out of fold. */
  readonly error: number;
  /** Bytes of weights.json, gzipped. */
  readonly gzipped: number;
  readonly carries: Int8Array;
  readonly types: number;
}

const percent = (share: number) => (100 * share).toFixed(1);

export function writeModelCard(file: string, { documents, places, report, error, gzipped, carries, types }: ModelCard): void {
  const scored = documents.filter((document) => document.scored).length;
  const own = documents.length - scored;
  const blocksOf = (wanted: boolean) => places.filter(({ document }) => documents[document]?.scored === wanted).length;
  const { block, document, quotesNotInDocument } = report.evaluation as unknown as {
    block: Record<string, number>;
    document: Record<string, number>;
    quotesNotInDocument: number;
  };
  const confident = report.points.filter(({ confidence }) => confidence >= 0.9);
  const rows = typeIds.map((id, type) => {
    const score = report.byType[type] as Report['byType'][number];
    let labels = 0;
    for (let row = 0; row < places.length; row++) labels += carries[row * types + type] as number;
    return { id, family: clauseTypes.get(id)?.family, score, labels };
  });
  rows.sort((a, b) => f1(b.score) - f1(a.score));
  writeFileSync(
    file,
    `# Model card: clause recognition

Written by \`npm run train\`; every figure is measured by it.

**What it does.** Tells which of ${types} clause types a block of an English policy carries. A linear model over hashed words, word stems, pairs and triples of words (the block's sentences one by one, its lead-in, headings and title) scores every type by the sentence that speaks most for it. A small network (three, trained from other first numbers, in one) then weighs these scores, the hand-written signals of \`lib/clauses/taxonomy\`, and the scores of the blocks around. The linear weights are the mean of two trainings that saw the blocks in other orders; all weights are whole steps; ${gzipped.toLocaleString('en')} bytes gzipped.

**Data.** ${scored} documents (${blocksOf(true).toLocaleString('en')} blocks) labelled clause by clause in the project's corpus, and ${own} documents or parts of documents (${blocksOf(false).toLocaleString('en')} blocks) of the public archive labelled for this project with the same guide by a language model that read them (Claude, November and December 2026): first whole documents, then passages that the model of the time was unsure of. Labels of its own that an out-of-fold model contradicted were read again. Three of the ${scored} documents were labelled a second time without looking, and agreed with the first labels to a micro-F1 of 90.8; four others of them were shown to the reader as examples of the guide's use. Only block hashes and types are kept (\`tests/training/labels.tsv\`). Contains information from Open Terms Archive, which is made available under the ODC Attribution License. The texts belong to the platforms and are not in the weights beyond hashed words.

**How it was measured.** Five folds by platform: each of the ${scored} documents is scored by weights, network, thresholds and calibration that saw no document of its platform. \`../shared/evaluate/clauses.mjs\` on these out-of-fold findings:

| | precision | recall | F1 |
|---|---|---|---|
| blocks, all types together (micro) | ${block.precision} | ${block.recall} | ${block.microF1} |
| blocks, mean of types (macro, ${block.types} types) | | | ${block.macroF1} |
| documents | ${document.precision} | ${document.recall} | ${document.F1} |

Quotes that are not in their document: ${quotesNotInDocument}. Two careful readers agree to a micro-F1 of about 92.

**Confidence.** Expected calibration error ${error.toFixed(3)} out of fold, over ten steps. Shown as high from 0.9 (${percent(confident.filter(({ right }) => right).length / Math.max(1, confident.length))}% of those were right; ${percent(confident.length / Math.max(1, report.points.length))}% of findings), medium from 0.7, low below.

**Limits.** English only. Thin types (few labels below) are guessed from few examples. Lists whose lead-in was lost in reading, tables, and blocks that say many things at once are where most clauses are missed. Some archive documents that helped to write signals are among the project's own labels; none of the ${scored} scored ones is.

**What it still gets wrong.** The types with most errors, or with fewest labels; found without being right (wrong) and not found (missed), out of fold.

| type | wrong | missed | why |
|---|---|---|---|
${Object.entries(KNOWN_ERRORS)
  .map(([id, why]) => {
    const { wrong, missed } = report.byType[typeIds.indexOf(id)] as Report['byType'][number];
    return `| ${id} | ${wrong} | ${missed} | ${why} |`;
  })
  .join('\n')}

| type | family | labels | precision | recall | F1 |
|---|---|---|---|---|---|
${rows
  .map(({ id, family, score, labels }) => {
    const { hits, wrong, missed } = score;
    return `| ${id} | ${family} | ${labels} | ${percent(hits / Math.max(1, hits + wrong))} | ${percent(hits / Math.max(1, hits + missed))} | ${percent(f1(score))} |`;
  })
  .join('\n')}
`,
  );
}
