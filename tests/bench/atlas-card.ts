import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { clauseTypes } from '../../lib/clauses/taxonomy';
import { answerClause } from '../../lib/watch/answer-atlas';
import type { PackagedAtlas } from '../../lib/watch/atlas-ports';

/** From four files on disk to what a card shows, for every clause type: milliseconds of processor time, 50 are the aim. */
const folder = path.resolve(process.argv[2] ?? 'public/atlas');
if (!existsSync(path.join(folder, 'index.json'))) throw new Error(`There is no atlas in ${folder} (README, "The atlas").`);
const packaged: PackagedAtlas = {
  read: async (name) => ({ status: 'read', content: JSON.parse(await readFile(path.join(folder, `${name}.json`), 'utf8')) }),
};
const shelf = { readBases: async () => [], readShards: async () => new Map() };

async function measure(): Promise<void> {
  const times: number[] = [];
  for (const type of clauseTypes.keys()) {
    const before = process.cpuUsage();
    await answerClause(
      { documentId: 'amazon-web-services/terms-of-service', kind: 'Terms of Service', type },
      { packaged, shelf },
    );
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] as number).toFixed(1);
  console.log(
    `from disk to a card's answer, ${times.length} types: median ${at(0.5)} ms, 95% within ${at(0.95)} ms, slowest ${at(1)} ms`,
  );
}

void measure();
