import path from 'node:path';
import { splitSentences } from '../../../lib/clauses/engine/sentences';
import { shared } from '../../corpus/corpus-folder';
import { readCorpusDocuments, readOwnDocuments } from '../read-labelled';
import { companyOf } from './read-sentences';

/** Clause types that lie near the eight labels. What is fair of a topic is learnt from CLAUDETTE, what the topic is from these. */
export const TOPICS = [
  'liability-exclusion',
  'liability-cap',
  'warranty-disclaimer',
  'third-party-disclaimer',
  'user-risk-assumption',
  'unilateral-termination',
  'unilateral-changes',
  'service-modification',
  'content-removal',
  'acceptance-by-use',
  'continued-use-acceptance',
  'governing-law',
  'exclusive-venue',
  'binding-arbitration',
  'class-action-waiver',
  'price-changes',
  'no-refunds',
  'mandatory-rights-preserved',
  'inactivity-termination',
  'force-majeure',
  'content-monitoring',
  'user-termination',
  'data-loss-on-termination',
  'change-notice',
];

/** One of these makes a document terms rather than a privacy policy. */
const OF_TERMS = ['liability-exclusion', 'governing-law', 'unilateral-termination'];

/** A sentence of a labelled block of the archive: some sentence of its block carries each of the topics. */
export interface TopicSentence {
  readonly text: string;
  readonly block: number;
  /** Sentences in the block. */
  readonly of: number;
  /** Positions in `TOPICS`. */
  readonly topics: readonly number[];
}

/** Without documents of `companies`, so that what is tested on a company never saw it. */
export function readTopicSentences(companies: ReadonlySet<string>): TopicSentence[] {
  const long = [...companies].filter((company) => company.length > 4);
  const isKnown = (platform: string) => {
    const company = companyOf(platform);
    return companies.has(company) || long.some((known) => company.startsWith(known));
  };
  const documents = [
    ...readCorpusDocuments(shared('corpus', 'documents')),
    ...readOwnDocuments(path.join(import.meta.dirname, '..', 'labels.tsv'), shared('corpus', 'contrib-versions.bundle')),
  ].filter(({ platform }) => !isKnown(platform));
  const sentences: TopicSentence[] = [];
  let number = 0;
  for (const { blocks, labels } of documents) {
    const isTerms = labels.some((types) => types?.some((type) => OF_TERMS.includes(type)));
    for (const [at, block] of blocks.entries()) {
      const types = labels[at];
      if (!types) continue;
      const topics = [...TOPICS.keys()].filter((topic) => types.includes(TOPICS[topic] as string));
      if (topics.length === 0 && !isTerms) continue;
      number++;
      const spans = splitSentences(block.text);
      for (const { start, end } of spans)
        sentences.push({ text: block.text.slice(start, end), block: number, of: spans.length, topics });
    }
  }
  return sentences;
}
