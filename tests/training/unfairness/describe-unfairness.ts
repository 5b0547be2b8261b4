import { patterns } from '../../../lib/clauses/unfairness/patterns';
import type { UnfairnessFigures } from './train-unfairness';

/** The head's model card, in Markdown. */
export function describeUnfairness({ sentences, labels, examples, scores, gzippedBytes, sha256 }: UnfairnessFigures): string {
  const count = (number: number) => number.toLocaleString('en');
  const columns = [...labels, 'none'];
  return `# Model card: unfairness under EU law

Written by \`npm run train\`; every figure is measured by it.

**What it does.** Marks sentences of the eight kinds that CLAUDETTE's lawyers hold potentially unfair to consumers (Directive 93/13/EEC). A linear support vector machine for each kind over hashed runs of one to three words and three to five letters, and ${patterns.length} patterns written by hand. ${count(gzippedBytes)} bytes gzipped; SHA-256 of the weights file ${sha256}.

**Data.** ${count(sentences.lexglue)} sentences of LexGLUE UNFAIR-ToS (train and validation) and ${count(sentences.multilingual)} of the English part of CLAUDETTE's multilingual corpus, both CC BY 4.0. What the topics of these kinds are was learnt besides from ${count(sentences.topics)} sentences of the archive's labelled blocks, without the documents of companies in the two sets (by name).

**How it was measured.** Five folds. A fold is scored by weights that did not see it, as rounded and pruned as the shipped ones, with thresholds chosen on the other folds. Micro- and macro-F1 over the eight kinds and "none", as LexGLUE counts; companies of one owner count as one. How it was built was chosen by these same folds, so the figures flatter it a little; LexGLUE's test set was never looked at.

| protocol | sentences | micro | macro | ${columns.join(' | ')} |
|---|---|---|---|${columns.map(() => '---|').join('')}
${scores
  .map(
    ({ protocol, sentences: rows, microF1, macroF1, perLabel }) =>
      `| ${protocol} | ${count(rows)} | ${microF1} | ${macroF1} | ${perLabel.join(' | ')} |`,
  )
  .join('\n')}

Sentences with each label: ${labels.map((label, at) => `${label} ${examples[at]}`).join(', ')}.

**What was tried and left out.** Neighbouring sentences as context, as features of their own or at a weight of 0.05 to 0.3 (up to 5 points worse on LexGLUE, within 2 points on other companies); a small hidden layer over the scores, patterns and neighbours (no better); pairs of patterns (no better).

**Limits.** English only. Liability, changes and removal of content score lowest; arbitration and choice of law have few examples, so that their scores swing by several points with the folds. No mark does not mean that a clause is fair, and none is legal advice.
`;
}
