/**
 * What comparing two readings costs: the archive's longest text, and parts of it, with 20 small edits all over it and without.
 * Processor time, the least of several rounds; the blocks are new each time, so that nothing is known of them from the round before.
 */
import { compareReadings } from '../../lib/changes/compare';
import type { Block } from '../../lib/model';
import { readMarkdown } from '../../lib/reading/read-markdown';
import { cpuCost } from './cpu-cost';
import { countWords, readLongest } from './longest-text';

const EDITS = 20;
const ROUNDS = 7;
/** Issue 4: "≤ 1 s and linear in size for small edits". */
const LIMIT_MS = 1000;

const { blocks } = readMarkdown(readLongest());

const reading = (part: readonly Block[], edit: (block: Block, at: number) => Block = (block) => block) => ({
  blocks: part.map((block, at) => ({ ...edit(block, at) })),
  findings: [],
});

/** A sentence more in every so many blocks. */
function editTo(every: number) {
  return (block: Block, at: number): Block =>
    at % every === 0 && block.kind !== 'h' ? { ...block, text: `${block.text} You must pay ${at} dollars.` } : block;
}

function costOf(part: readonly Block[], every: number): number {
  const pairs = Array.from({ length: ROUNDS }, () => [reading(part), reading(part, editTo(every))] as const);
  return cpuCost(() => {
    const [older, newer] = pairs.pop() as (typeof pairs)[number];
    compareReadings(older, newer, (type) => type);
  }, ROUNDS);
}

costOf(blocks, Math.ceil(blocks.length / EDITS)); // warms up
console.log(`processor time, the least of ${ROUNDS} rounds; ${EDITS} sentences added, all over the text`);
let least = 0;
for (const share of [1 / 4, 1 / 2, 1]) {
  const part = blocks.slice(0, Math.round(share * blocks.length));
  const words = countWords(part.map(({ text }) => text).join('\n'));
  least = costOf(part, Math.ceil(part.length / EDITS));
  console.log(
    `${String(words).padStart(7)} words       ${least.toFixed(0)} ms, ${((1000 * least) / words).toFixed(2)} µs a word`,
  );
}
console.log(`unchanged           ${costOf(blocks, Infinity).toFixed(0)} ms`);
if (least > LIMIT_MS) process.exitCode = 1;
