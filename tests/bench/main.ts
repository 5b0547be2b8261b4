/**
 * `npm run bench`: what Clauselight costs, all of it; `npm run bench -- page compare` only these. Each part says how it measures,
 * and runs in a process of its own. Those with a browser want `npm run build` first.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const PARTS = ['analyse', 'atlas-card', 'compare', 'page', 'popup', 'year'];
/** Takes half an hour: only where it is asked for. */
const LONG_PARTS = ['atlas-build'];
const chosen = process.argv.slice(2);
const unknown = chosen.find((part) => ![...PARTS, ...LONG_PARTS].includes(part));
if (unknown !== undefined) throw new Error(`There is no bench "${unknown}", only: ${[...PARTS, ...LONG_PARTS].join(', ')}.`);

for (const part of chosen.length > 0 ? chosen : PARTS) {
  console.log(`\n── ${part}`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, `${part}.ts`)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
