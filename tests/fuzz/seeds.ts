import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { entries } from '../../lib/catalogue/catalogue';
import { families } from '../../lib/clauses/taxonomy';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');

/** Invented pages; the hostile ones are for real browsers. */
export const pages: readonly string[] = ['pages', 'sample'].flatMap((folder) =>
  readdirSync(path.join(FIXTURES, folder)).map((file) => readFileSync(path.join(FIXTURES, folder, file), 'utf8')),
);

/** The engine's own examples. */
export const sentences: readonly string[] = families.flatMap(({ types }) =>
  types.flatMap(({ matches, passes }) =>
    [...matches, ...passes].map((example) => (typeof example === 'string' ? example : example.text)),
  ),
);

export const markdown: readonly string[] = Array.from({ length: 40 }, (_, n) => {
  const [a, b, c, d] = [0, 1, 2, 3].map((at) => sentences[(n * 17 + at * 5) % sentences.length]);
  return `# Terms\n\n${a}\n\n## ${n}. Rules\n\n- ${b}\n- **${c}**\n\n| what | how |\n| --- | --- |\n| ${d} | [here](https://a.example/b) |\n`;
});

export const addresses: readonly string[] = [
  ...new Set(entries.flatMap((entry) => entry.addresses)),
  'https://user:pass@lanternlake.example:8443/a/../terms;x=1?y=%zz#q',
  'javascript:alert(1)',
  'https://[::1]/terms',
  'https://xn--/terms',
];
