/**
 * What a year of daily use of 300 platforms stores. 60 of the archive's platforms are simulated, times five
 * (`npx tsx tests/bench/year.ts --all` takes all 300).
 */
import { shared } from '../corpus/corpus-folder';
import { openArchive } from '../support/open-archive';
import { simulateYear } from '../support/simulate-year';

const PLATFORMS = 300;
const simulated = process.argv.includes('--all') ? PLATFORMS : 60;
const year = await simulateYear(openArchive(shared('corpus', 'contrib-versions.bundle')), simulated);
const megabytes = (size: number) => `${((size * PLATFORMS) / simulated / 1_000_000).toFixed(1)} MB`;
console.log(
  `a year of ${PLATFORMS} platforms: ${megabytes(year.size)} as JSON (simulated: ${year.platforms} platforms, ${year.documents} documents, ${year.versions} versions, ${year.visits} visits)`,
);
console.log(
  Object.entries(year.tables)
    .map(([table, size]) => `${table} ${megabytes(size)}`)
    .join(', '),
);
