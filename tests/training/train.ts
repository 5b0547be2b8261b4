/**
 * `npm run train`: makes lib/clauses/model/weights.json and MODEL_CARD.md from the shared corpus and the project's own labels,
 * the same bytes each time. Everything it reports is out of fold: no document is scored by weights that saw its platform.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BlockFeatures, readFeatures } from '../../lib/clauses/engine/features';
import { createSignalFinder, typeIds } from '../../lib/clauses/engine/find-signals';
import { type BlockScores, type Inputs, readInputs } from '../../lib/clauses/engine/inputs';
import { type ModelFile, packLinear } from '../../lib/clauses/engine/model';
import { readSignals } from '../../lib/clauses/engine/score-blocks';
import { shared } from '../corpus/corpus-folder';
import { calibrationError, fitCalibration, type OutOfFold, THRESHOLD } from './fit';
import { buildMatrix } from './matrix';
import { writeModelCard } from './model-card';
import { readCorpusDocuments, readOwnDocuments } from './read-labelled';
import { runParallel, sharedBytes, sharedFloats, sharedIntegers } from './run-parallel';
import { scoreOutOfFold } from './score-out-of-fold';
import { type LinearTraining, quantum } from './train-linear';
import { emptyNetwork, type NetworkTraining, packNetwork, shareInputs } from './train-network';
import { trainUnfairness } from './unfairness/train-unfairness';

const FOLDS = 5;
/** Linear weights kept: what 1 MB gzipped holds beside the network. */
const KEEP = 750_000;
const MODEL = path.resolve(import.meta.dirname, '../../lib/clauses/model');
const OUTPUT = path.resolve(import.meta.dirname, '../../.output/score');

const started = Date.now();
const say = (words: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${words}`);

/** Documents of one platform fall into one fold. */
const foldOf = (platform: string) => createHash('sha256').update(platform).digest().readUInt32BE(0) % FOLDS;

const documents = [
  ...readCorpusDocuments(shared('corpus', 'documents')),
  ...readOwnDocuments(path.join(import.meta.dirname, 'labels.tsv'), shared('corpus', 'contrib-versions.bundle')),
];
const read = documents.map(({ blocks, title }) => readFeatures(blocks, title));
const places = documents.flatMap(({ labels }, document) =>
  labels.flatMap((types, block) => (types === null ? [] : [{ document, block, types }])),
);
const matrix = buildMatrix(places.map(({ document, block }) => read[document]?.features[block] as BlockFeatures));
say(`${documents.length} documents, ${matrix.rows} blocks, ${matrix.features} features`);

const types = typeIds.length;
const carries = sharedBytes(types * matrix.rows);
const fold = sharedIntegers(matrix.rows);
for (const [row, place] of places.entries()) {
  fold[row] = foldOf(documents[place.document]?.platform as string);
  for (const type of place.types) {
    const number = typeIds.indexOf(type);
    if (number < 0) throw new Error(`${documents[place.document]?.id} has a label that is no clause type: ${type}`);
    carries[row * types + number] = 1;
  }
}

const linear: LinearTraining = {
  matrix,
  types,
  carries,
  fold,
  folds: FOLDS,
  keep: KEEP,
  best: sharedFloats(types * matrix.rows),
  all: sharedFloats(types * matrix.rows),
  weight: sharedFloats(types * matrix.features),
  bias: sharedFloats(types),
  counter: sharedIntegers(1),
};
await runParallel(new URL('./train-linear.ts', import.meta.url), linear);
say('linear weights');

/** What the network sees of each row, as the engine would make it, from out-of-fold scores. */
function readAllInputs(): Inputs[] {
  const inputs: Inputs[] = [];
  let row = 0;
  for (const [document, { blocks, labels }] of documents.entries()) {
    const { context, features } = read[document] as (typeof read)[number];
    const find = createSignalFinder();
    const first = row;
    const scores = blocks.map((_, at): BlockScores | null => {
      if (labels[at] === null) return null;
      const best = linear.best.subarray(row * types, (row + 1) * types);
      const all = linear.all.subarray(row * types, (row + 1) * types);
      row++;
      const { sentences } = features[at] as BlockFeatures;
      return { best, all, ...readSignals(find, blocks, context, at, sentences, best) };
    });
    inputs.push(...readInputs(scores, context, types).filter((each) => each !== null));
    if (inputs.length !== row) throw new Error(`rows ${first} to ${row} have other inputs`);
  }
  return inputs;
}

const network: NetworkTraining = {
  types,
  carries,
  fold,
  folds: FOLDS,
  ...shareInputs(readAllInputs()),
  scores: sharedFloats(types * matrix.rows),
  trained: emptyNetwork(types),
  counter: sharedIntegers(1),
};
say('signals');
await runParallel(new URL('./train-network.ts', import.meta.url), network);
say('network');

const rowsOf = (choose: (row: number) => boolean) => Int32Array.from(places.keys()).filter(choose);
const outOfFold = (rows: Int32Array): OutOfFold => ({ types, scores: network.scores, carries, rows });
/** The calibration for fold f comes from the other folds; the last is fitted on all and shipped. */
const calibrations = Array.from({ length: FOLDS + 1 }, (_, without) =>
  fitCalibration(outOfFold(rowsOf((row) => fold[row] !== without))),
);
const report = scoreOutOfFold({ documents, places, types, scores: network.scores, carries, fold, calibrations, output: OUTPUT });
const error = calibrationError(report.points);
const { slope, intercept } = calibrations[FOLDS] as (typeof calibrations)[number];

const step = quantum(linear.weight, matrix.rarity, types);
const byBucket = Array.from(matrix.bucketOf, (bucket, feature) => {
  const carried = Array.from({ length: types }, (_, type) => type).filter((type) => linear.weight[feature * types + type] !== 0);
  const whole = (type: number) =>
    Math.round(((linear.weight[feature * types + type] as number) * (matrix.rarity[feature] as number)) / step);
  return { bucket, types: carried, weights: carried.map(whole) };
})
  .filter((each) => each.types.length > 0)
  .sort((a, b) => a.bucket - b.bucket);
const digits = (value: number) => Number(value.toPrecision(6));
const file: ModelFile = {
  types: typeIds,
  ...packLinear(byBucket),
  step: digits(step),
  bias: Array.from(linear.bias, digits),
  network: { hidden: network.trained.hidden, ...packNetwork(network.trained) },
  threshold: THRESHOLD,
  calibration: { slope: digits(slope), intercept: digits(intercept) },
};
const json = `${JSON.stringify(file)}\n`;
mkdirSync(MODEL, { recursive: true });
writeFileSync(path.join(MODEL, 'weights.json'), json);
const gzipped = gzipSync(json, { level: 9 }).length;
writeModelCard(path.join(MODEL, 'MODEL_CARD.md'), { documents, places, report, error, gzipped, carries, types });
say(`weights.json: ${gzipped} bytes gzipped, ${byBucket.reduce((sum, each) => sum + each.types.length, 0)} linear weights`);
trainUnfairness(say);
