import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUCKETS } from '../../../lib/clauses/unfairness/features';
import { LABELS, packModel } from '../../../lib/clauses/unfairness/model';
import { compress, expand } from './compress';
import { describeUnfairness } from './describe-unfairness';
import { type LabelledSentence, readSentences } from './read-sentences';
import { readTopicSentences, TOPICS } from './read-topic-sentences';
import { appendDense, buildRows, type Rows, withoutPatterns } from './rows';
import { chooseThreshold, scoreFolds, type UnfairnessScore } from './score';
import { scoreRow, trainSvm, type Weights, WIDTH } from './train-svm';
import { scoreTopics, trainTopics } from './train-topics';

const FOLDS = 5;
/** Found by cross-validation over companies (MODEL_CARD.md). */
const OPTIONS = { cost: 0.2, positiveWeight: 2, epochs: 8 };
const TOPIC_SIZE = 0.2;
const KEEP = 200_000;
const FOLDER = path.resolve(import.meta.dirname, '../../../lib/clauses/unfairness');

/** What the model card tells. */
export interface UnfairnessFigures {
  readonly sentences: { readonly lexglue: number; readonly multilingual: number; readonly topics: number };
  readonly labels: readonly string[];
  /** Sentences with each label. */
  readonly examples: readonly number[];
  /** Each with the protocol in words. Nothing is scored by weights or thresholds that saw its company (or where said, document). */
  readonly scores: readonly (UnfairnessScore & { readonly protocol: string; readonly sentences: number })[];
  readonly gzippedBytes: number;
  /** Of the weights file. */
  readonly sha256: string;
}

/** Trains the unfairness head, writes its weights and its model card, and says how good it is. The same corpus gives the same bytes. */
export function trainUnfairness(say: (words: string) => void = console.log): UnfairnessFigures {
  const sentences = readSentences();
  const topicSentences = readTopicSentences(new Set(sentences.map(({ company }) => company)));
  const count = sentences.length;
  const whole = buildRows([...sentences, ...topicSentences].map(({ text }) => text));
  say(`unfairness: ${count} sentences, ${topicSentences.length} of known topics`);
  // Patterns are for what is unfair: topics learn better, and teach better, without them.
  const plain = withoutPatterns(whole);
  const topics = trainTopics(plain, count, topicSentences);
  const rows = appendDense(
    whole,
    count,
    scoreTopics(plain, count, topics).map((score) => TOPIC_SIZE * score),
    TOPICS.length,
  );
  const carries = new Int8Array(count * WIDTH);
  for (const [row, { labels }] of sentences.entries()) for (const label of labels) carries[row * WIDTH + label] = 1;

  const train = (chosen: readonly number[]) =>
    compress(foldIn(trainSvm(rows, Int32Array.from(chosen), carries, OPTIONS), topics), rows, KEEP);
  const every = [...sentences.keys()];
  const lexglue = every.filter((row) => sentences[row]?.set === 'lexglue');
  const isInLexglue = new Set(lexglue.map((row) => sentences[row]?.company));
  const others = every.filter((row) => !isInLexglue.has(sentences[row]?.company));
  /** Scores of `on` by models trained on those of them that are in other folds. */
  const scoreOutOfFold = (on: readonly number[], fold: Int32Array) => {
    const scores = new Float32Array(count * WIDTH);
    const row8 = new Float64Array(WIDTH);
    for (let each = 0; each < FOLDS; each++) {
      const { weight, bias } = expand(train(on.filter((row) => fold[row] !== each)), rows);
      for (const row of on) {
        if (fold[row] !== each) continue;
        scoreRow(shipped, row, weight, bias, row8);
        scores.set(row8, row * WIDTH);
      }
    }
    return scores;
  };
  const shipped: Rows = { ...whole, count };
  const byCompany = makeFolds(sentences, ({ company }) => company);
  const byDocument = makeFolds(sentences, ({ set, doc }) => `${set} ${doc}`);
  const scores = scoreOutOfFold(every, byCompany);
  const alone = scoreOutOfFold(lexglue, byCompany);
  const beside = scoreOutOfFold(every, byDocument);
  const figures = [
    {
      protocol: 'LexGLUE train and validation, leave companies out',
      on: lexglue,
      ...scoreFolds(scores, carries, byCompany, lexglue, every),
    },
    { protocol: '… trained on LexGLUE alone', on: lexglue, ...scoreFolds(alone, carries, byCompany, lexglue, lexglue) },
    {
      protocol: '… leave documents out, newer terms of the same company in training',
      on: lexglue,
      ...scoreFolds(beside, carries, byDocument, lexglue, every),
    },
    {
      protocol: 'Companies that only the multilingual set has, leave companies out',
      on: others,
      ...scoreFolds(scores, carries, byCompany, others, every),
    },
    { protocol: 'All, leave companies out', on: every, ...scoreFolds(scores, carries, byCompany, every, every) },
  ].map(({ on, ...rest }) => ({ ...rest, sentences: on.length }));
  for (const { protocol, microF1, macroF1, perLabel } of figures) {
    say(`unfairness: ${protocol}: micro ${microF1}, macro ${macroF1}`);
    say(`    ${perLabel.map((f1, label) => `${LABELS[label] ?? 'none'} ${f1}`).join(', ')}`);
  }

  const model = {
    ...train(every),
    thresholds: LABELS.map((_, label) => Number(chooseThreshold(scores, carries, every, label).toPrecision(6))),
  };
  const json = `${JSON.stringify(packModel(model))}\n`;
  writeFileSync(path.join(FOLDER, 'weights.json'), json);
  const gzippedBytes = gzipSync(json).length;
  say(`unfairness: ${(gzippedBytes / 1024).toFixed(0)} KB gzipped`);
  const all: UnfairnessFigures = {
    sentences: { lexglue: lexglue.length, multilingual: count - lexglue.length, topics: topicSentences.length },
    labels: LABELS,
    examples: LABELS.map((_, label) => every.filter((row) => carries[row * WIDTH + label] === 1).length),
    scores: figures,
    gzippedBytes,
    sha256: createHash('sha256').update(json).digest('hex'),
  };
  writeFileSync(path.join(FOLDER, 'MODEL_CARD.md'), describeUnfairness(all));
  return all;
}

/** A topic's score is itself a sum of weights: what a label makes of it goes into the weights, and costs nothing in use. */
function foldIn({ weight, bias }: Weights, topics: readonly Weights[]): Weights {
  const sums = weight.slice(0, BUCKETS * WIDTH);
  const biases = bias.slice();
  for (const [group, topic] of topics.entries())
    for (let of = 0; of < WIDTH; of++)
      for (let label = 0; label < WIDTH; label++) {
        const size = TOPIC_SIZE * (weight[(BUCKETS + group * WIDTH + of) * WIDTH + label] as number);
        biases[label] = (biases[label] as number) + size * (topic.bias[of] as number);
        for (let bucket = 0; bucket < BUCKETS; bucket++) {
          const to = bucket * WIDTH + label;
          sums[to] = (sums[to] as number) + size * (topic.weight[bucket * WIDTH + of] as number);
        }
      }
  return { weight: sums, bias: biases };
}

/** Folds of about the same number of sentences; what has the same key stays together. */
function makeFolds(sentences: readonly LabelledSentence[], keyOf: (sentence: LabelledSentence) => string): Int32Array {
  const sizes = new Map<string, number>();
  for (const sentence of sentences) sizes.set(keyOf(sentence), (sizes.get(keyOf(sentence)) ?? 0) + 1);
  const loads = new Array<number>(FOLDS).fill(0);
  const fold = new Map<string, number>();
  for (const [key, size] of [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const least = loads.indexOf(Math.min(...loads));
    fold.set(key, least);
    loads[least] = (loads[least] as number) + size;
  }
  return Int32Array.from(sentences, (sentence) => fold.get(keyOf(sentence)) as number);
}
