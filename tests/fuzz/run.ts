/**
 * `npm run fuzz`: tries every property on a hundred thousand made-up inputs, and ends with what failed.
 *   npm run fuzz -- --cases 500000       more of them
 *   npm run fuzz -- --seed 7             others; a run that was stopped goes on with the seed that it printed last
 *   npm run fuzz -- --only engine        those whose names have the word
 */
import { parseArgs } from 'node:util';
import { type Property, properties } from './properties';

/** So few that a run can be stopped at any time, so many that making seeds does not count. */
const ROUND = 1_000;

const { values } = parseArgs({
  options: { cases: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const cases = Number(values.cases ?? 100_000);
let seed = Number(values.seed ?? 1);
const chosen = properties.filter(({ name }) => name.includes(values.only ?? ''));
const sum = chosen.reduce((shares, { share }) => shares + share, 0);
if (!Number.isSafeInteger(cases) || !Number.isSafeInteger(seed) || chosen.length === 0) {
  console.error('npm run fuzz: --cases and --seed are whole numbers, --only is a word of a name.');
  process.exit(2);
}
// What the code under test tells of its own failures would drown ours.
console.warn = console.error = () => {};

const slowest = new Map<Property, number>();
const failed = new Set<Property>();
let done = 0;
const start = performance.now();
for (; done < cases && failed.size < chosen.length; seed++) {
  for (const property of chosen) {
    if (failed.has(property)) continue;
    const numRuns = Math.ceil((ROUND * property.share) / sum);
    const outcome = await property.check({ seed, numRuns });
    done += numRuns;
    slowest.set(property, Math.max(slowest.get(property) ?? 0, outcome.slowest));
    if (!outcome.failed) continue;
    failed.add(property);
    console.log(`✗ ${property.name} (--seed ${seed} --only "${property.name}")`);
    console.log(`  ${JSON.stringify(outcome.counterexample)}\n  ${String(outcome.errorInstance).slice(0, 2_000)}`);
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(`${done} cases, ${Math.round(done / seconds)} a second; next: --seed ${seed + 1}`);
}
for (const property of chosen)
  console.log(`${failed.has(property) ? '✗' : '✓'} ${property.name}: slowest ${Math.round(slowest.get(property) ?? 0)} ms`);
process.exitCode = failed.size > 0 ? 1 : 0;
