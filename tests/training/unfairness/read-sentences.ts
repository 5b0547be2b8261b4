import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { shared } from '../../corpus/corpus-folder';

/** A sentence of the CLAUDETTE scheme. Both sets are CC BY 4.0. */
export interface LabelledSentence {
  readonly set: 'lexglue' | 'multilingual';
  readonly doc: string;
  /** Documents of one company are never split between training and test. */
  readonly company: string;
  readonly text: string;
  readonly labels: readonly number[];
}

const FILES = [
  ['lexglue_train', 'lexglue'],
  ['lexglue_validation', 'lexglue'],
  ['multilingual_en', 'multilingual'],
] as const;

export function readSentences(): LabelledSentence[] {
  return FILES.flatMap(([file, set]) =>
    gunzipSync(readFileSync(shared('corpus', 'labelled-sentences', `${file}.jsonl.gz`)))
      .toString()
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const { doc, text, labels } = JSON.parse(line) as Pick<LabelledSentence, 'doc' | 'text' | 'labels'>;
        return { set, doc, company: companyOf(doc), text, labels };
      }),
  );
}

/** Documents by the same lawyers: a test on one is no test if the other was trained on. */
const OWNERS: ReadonlyMap<string, string> = new Map([
  ['googlepayments', 'google'],
  ['youtube', 'google'],
  ['skype', 'microsoft'],
  ['tumblr', 'yahoo'],
  ['betterpointsuk', 'betterpoints'],
  ...['instagram', 'whatsapp', 'oculus', 'onavo', 'masquerade', 'crowdtangle', 'movesapp', 'atlas'].map(
    (name) => [name, 'facebook'] as const,
  ),
]);

export function companyOf(name: string): string {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/gu, '');
  return OWNERS.get(plain) ?? plain;
}
