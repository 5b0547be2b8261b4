import { expect, test } from 'vitest';
import { cite, type Source } from '../../../lib/evidence/cite';
import { linkToQuote } from '../../../lib/evidence/source-links';

const source: Source = {
  record: 'cl-f-00112233445566778899',
  platform: 'Lantern & Lake_1',
  kind: 'Terms of Service',
  url: 'https://lanternlake.example/terms',
  time: '2026-05-03T23:05:51.000Z',
  via: 'visit',
  textHash: 'ab12',
  clause: { name: 'Binding arbitration', quote: 'You pay 100% of {all} fees, $5 or *more*.' },
};
const { clause: _clause, ...document } = source;

test('plain text', () => {
  expect(cite(source).plain).toBe(
    'Lantern & Lake_1, “Terms of Service”, clause on binding arbitration: “You pay 100% of {all} fees, $5 or *more*.” ' +
      'https://lanternlake.example/terms, read on a visit, 3 May 2026, 23:05 UTC. ' +
      'Archived copy: https://web.archive.org/web/20260503230551/https://lanternlake.example/terms. SHA-256 of the text: ab12. ' +
      'Clauselight record cl-f-00112233445566778899.',
  );
  expect(cite(document).plain).toMatch(/^Lantern & Lake_1, “Terms of Service”\. https/u);
});

test('Markdown: nothing of the clause is markup', () => {
  const { markdown } = cite(source);
  expect(markdown).toMatch(/^> You pay 100% of \\\{all\\\} fees, \$5 or \\\*more\\\*\.\n\nLantern & Lake\\_1, /u);
  expect(markdown).toContain('](<https://lanternlake.example/terms#:~:text=You%20pay%20100%25%20of');
  expect(cite(document).markdown).not.toContain('>  ');
});

test('BibTeX: nothing of the clause is TeX, and every brace is closed', () => {
  const { bibtex } = cite(source);
  expect(bibtex).toMatch(/^@online\{cl-f-00112233445566778899,\n {2}author = \{\{Lantern \\& Lake\\_1\}\},\n/u);
  expect(bibtex).toContain('100\\% of \\{all\\} fees, \\$5');
  expect(bibtex).toContain('urldate = {2026-05-03}');
  const plain = bibtex.replace(/\\[{}]/gu, '');
  expect(plain.split('{').length).toBe(plain.split('}').length);
});

test('CSL-JSON', () => {
  expect(JSON.parse(cite(source).csl)).toMatchObject([
    {
      type: 'webpage',
      title: 'Terms of Service',
      author: [{ literal: 'Lantern & Lake_1' }],
      accessed: { 'date-parts': [[2026, 5, 3]] },
      archive: 'Wayback Machine',
    },
  ]);
});

test('a recorded version is cited by its commit', () => {
  const archive = { repository: 'https://code.example/versions', commit: 'abc1234', path: 'Lake/Terms of Service.md' };
  const { plain, csl } = cite({ ...source, via: 'archive', archive });
  expect(plain).toContain('Archived copy: https://code.example/versions/blob/abc1234/Lake/Terms%20of%20Service.md.');
  expect(JSON.parse(csl)[0].archive).toBe('Open Terms Archive');
});

test('links open a page at the passage', () => {
  expect(linkToQuote('https://a.example/t', 'no-fault, ever')).toBe('https://a.example/t#:~:text=no%2Dfault%2C%20ever');
  expect(linkToQuote('https://a.example/t#top', 'x')).toBe('https://a.example/t#top:~:text=x');
  const long = Array.from({ length: 30 }, (_, at) => `w${at}`).join(' ');
  expect(linkToQuote('https://a.example/', long)).toBe(
    'https://a.example/#:~:text=w0%20w1%20w2%20w3%20w4%20w5,w24%20w25%20w26%20w27%20w28%20w29',
  );
});
