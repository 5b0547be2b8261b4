import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openAnalyser } from '../../../../lib/atlas/build/open-analyser';
import { openMarkdownReader } from '../../../../lib/atlas/build/open-markdown-reader';
import { analyse } from '../../../../lib/clauses/analyse';
import { readMarkdown } from '../../../../lib/reading/read-markdown';
import { OPT_OUT, REFUND, terms } from './invented-terms';

const PIECES = [
  'We may end your account at any time.',
  '**Bold words**',
  'Heading\n-------',
  '## Another heading',
  '*   You may not sing;\n*   you may not dance;\n\n    with more of it;\n*   or both.',
  '1.  First\n\nA line that ends the list.',
  '> quoted\nand on',
  '| a | b |\n| --- | --- |\n| c | d |',
  '```\ncode\n\nmore code\n```',
  '    indented\n\n    twice',
  '<table><tr><td>x</td>\n\n<td>y</td></tr></table>',
  '<!-- a comment\n\nover lines -->',
  '[name]: https://lanternlake.example "title"',
  'Line  \nbreak',
  '\u201cQuoted\u201d words begin here.',
];

describe('a reader of versions', () => {
  test('gives the blocks that the whole text gives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }), { minLength: 1, maxLength: 3 }),
        (versions) => {
          const read = openMarkdownReader();
          for (const pieces of versions)
            for (const joint of ['\n\n', '\n']) expect(read(pieces.join(joint))).toEqual(readMarkdown(pieces.join(joint)).blocks);
        },
      ),
      { numRuns: 300 },
    );
  });
  test('shares what two versions share', () => {
    const read = openMarkdownReader();
    const [first, second] = [read(terms()), read(terms({ [REFUND]: '' }))];
    expect(second.filter((block) => first.includes(block)).length).toBeGreaterThan(first.length - 3);
  });
});

describe('an analyser of versions', () => {
  test('gives the findings that the whole text gives, also where the rest of the document decides severity', () => {
    const [read, analyseVersion] = [openMarkdownReader(), openAnalyser()];
    const severities = new Set<string>();
    for (const version of [
      terms(),
      terms({ [OPT_OUT]: '' }),
      terms({ [REFUND]: '' }),
      terms({ 'without notice': 'with notice' }),
      terms(),
    ]) {
      const findings = analyseVersion(read(version));
      expect(findings).toEqual(analyse(readMarkdown(version)));
      severities.add(findings.find(({ type }) => type === 'binding-arbitration')?.severity ?? '');
    }
    expect(severities.size).toBe(2);
  });
});
