import { stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { openOutput } from './output';
import { verbs } from './verbs';

const USAGE = `usage: npm run --silent cli -- VERB …
  read FILE… [--url URL]              blocks of a saved page (.html), archive text (.md) or plain text (.txt)
  analyse FILE… [--url URL]           clauses, in the order of the text
  explain FILE BLOCK                  every type considered for one block, with its evidence
  compare OLD NEW | --pairs PAIRS.jsonl
  identify URL…                       which platform's which document
  unfair FILE.jsonl                   EU unfairness labels (0 to 7) of sentences: lines of {"doc","idx","text"}
  verify BUNDLE…                      check evidence bundles again: exit code 2 where one does not hold
  atlas build ARCHIVE… --out DIR [--platforms NAMES]
                                      facts of clones or bundles of Open Terms Archive collections
  atlas show TYPE… [--sector S] [--from DIR]
                                      how the platforms handle a clause type
  atlas compare PLATFORM… [--from DIR]
                                      a platform against its sector, or two to five side by side
  export --declarations BACKUP… [--out DIR]
                                      the watch list for Open Terms Archive's engine
  --json                              JSON lines even on a terminal`;

async function main(): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse();
  } catch (error) {
    process.stderr.write(`clauselight: ${(error as Error).message.split('\n')[0]}\n${USAGE}\n`);
    return 2;
  }
  const [name = '', ...rest] = parsed.positionals;
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb) {
    process.stderr.write(`${name && !parsed.values.help ? `clauselight: no such verb: ${name}\n` : ''}${USAGE}\n`);
    return parsed.values.help ? 0 : 2;
  }
  const output = openOutput(stdout, Boolean(parsed.values.json) || !stdout.isTTY);
  const bad = await verb(rest, parsed.values, output);
  return bad > 0 ? 2 : 0;
}

const parse = () =>
  parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      url: { type: 'string' },
      pairs: { type: 'string' },
      out: { type: 'string' },
      platforms: { type: 'string' },
      sector: { type: 'string' },
      from: { type: 'string' },
      declarations: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });

process.exitCode = await main();
