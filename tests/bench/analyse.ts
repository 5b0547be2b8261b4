/**
 * What the analysis of the archive's newest texts costs, against the bare pass
 * `text.match(/[\p{L}\p{N}]+/gu)` over the same texts in the same process. CPU time, so that a busy machine counts less.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { analyse } from '../../lib/clauses/analyse';
import { readMarkdown } from '../../lib/reading/read-markdown';
import { shared } from '../corpus/corpus-folder';
import { cpuCost } from './cpu-cost';

const folder = shared('corpus', 'documents');
if (!existsSync(folder)) throw new Error('The bench needs ../shared/corpus (README, "Data and licences").');
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => readMarkdown(readFileSync(path.join(folder, file), 'utf8')));
const plain = texts.map(({ blocks }) => blocks.map(({ text }) => text).join('\n'));

let words = 0;
const bare = cpuCost(() => {
  words = plain.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}, 5);
const first = cpuCost(() => void analyse(texts[0] as (typeof texts)[number]), 1);
let findings = 0;
const analysis = cpuCost(() => {
  findings = texts.reduce((sum, text) => sum + analyse(text).length, 0);
}, 3);
const model = gzipSync(readFileSync(path.join(import.meta.dirname, '../../lib/clauses/model/weights.json'))).length;

console.log(`${texts.length} documents, ${words} words, ${findings} findings`);
console.log(`bare pass            ${bare.toFixed(0)} ms`);
console.log(
  `analysis             ${analysis.toFixed(0)} ms, ${(analysis / bare).toFixed(1)} times the bare pass, ${Math.round((1000 * words) / analysis)} words a second`,
);
console.log(`first document       ${first.toFixed(0)} ms, with model and signals unpacked`);
console.log(`weights, gzipped     ${model} bytes`);
