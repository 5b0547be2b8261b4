import { TOPICS, type TopicSentence } from './read-topic-sentences';
import type { Rows } from './rows';
import { scoreRow, trainSvm, type Weights, WIDTH } from './train-svm';

const OPTIONS = { cost: 0.3, positiveWeight: 2, epochs: 6 };
/** A sentence of a labelled block that scores between these is neither example nor counterexample. */
const SURELY = 0;
const SURELY_NOT = -0.6;

/**
 * A model of each topic, from blocks: first from those of one or two sentences, then from all, where the sentence that speaks
 * most for the topic stands for its block.
 * @param first the row of sentences[0]
 * @returns the topics in groups of WIDTH
 */
export function trainTopics(rows: Rows, first: number, sentences: readonly TopicSentence[]): Weights[] {
  return Array.from({ length: TOPICS.length / WIDTH }, (_, group) => {
    const topics = TOPICS.map((_, topic) => topic).slice(group * WIDTH, (group + 1) * WIDTH);
    const carries = new Int8Array(rows.count * WIDTH);
    const short: number[] = [];
    for (const [at, sentence] of sentences.entries()) {
      const own = topics.filter((topic) => sentence.topics.includes(topic));
      if (own.length > 0 && sentence.of > 2) continue;
      short.push(first + at);
      for (const topic of own) carries[(first + at) * WIDTH + (topic % WIDTH)] = 1;
    }
    const draft = trainSvm(rows, Int32Array.from(short), carries, OPTIONS);
    const scores = sentences.map((_, at) => {
      const row = new Float64Array(WIDTH);
      scoreRow(rows, first + at, draft.weight, draft.bias, row);
      return row;
    });
    const best = new Map<string, number>();
    for (const [at, { block, topics: own }] of sentences.entries())
      for (const topic of own) {
        const key = `${block} ${topic}`;
        const known = best.get(key);
        const score = (of: number) => scores[of]?.[topic % WIDTH] as number;
        if (known === undefined || score(at) > score(known)) best.set(key, at);
      }
    const clear: number[] = [];
    carries.fill(0);
    for (const [at, { block, topics: own }] of sentences.entries()) {
      let isClear = true;
      for (const topic of topics) {
        if (!own.includes(topic)) continue;
        const score = scores[at]?.[topic % WIDTH] as number;
        if (best.get(`${block} ${topic}`) === at || score > SURELY) carries[(first + at) * WIDTH + (topic % WIDTH)] = 1;
        else if (score > SURELY_NOT) isClear = false;
      }
      if (isClear) clear.push(first + at);
    }
    return trainSvm(rows, Int32Array.from(clear), carries, OPTIONS);
  });
}

/** Scores of the first rows: row × topics. */
export function scoreTopics(rows: Rows, count: number, groups: readonly Weights[]): Float32Array {
  const all = new Float32Array(count * TOPICS.length);
  const scores = new Float64Array(WIDTH);
  for (const [group, { weight, bias }] of groups.entries())
    for (let row = 0; row < count; row++) {
      scoreRow(rows, row, weight, bias, scores);
      all.set(scores, row * TOPICS.length + group * WIDTH);
    }
  return all;
}
