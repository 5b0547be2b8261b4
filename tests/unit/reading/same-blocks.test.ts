// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../lib/model';
import { normaliseText } from '../../../lib/reading/normalise-text';
import { readDocument } from '../../../lib/reading/read-document';
import { readHtml } from '../../../lib/reading/read-html';
import { readMarkdown } from '../../../lib/reading/read-markdown';
import { readPlainText } from '../../../lib/reading/read-plain-text';
import { paragraphs, parse, sentence } from './sample-page';

/** Blocks written out as a page again. */
function writeOut(blocks: readonly Block[]): Document {
  const page = parse('');
  for (const { kind, level, text } of blocks) {
    if (kind === 'td') {
      const table = page.createElement('table');
      for (let row = 0; row < 2; row++)
        for (const cell of text.split(' | '))
          (table.rows[row] ?? table.insertRow()).insertCell().append(row ? `${cell} again` : cell);
      page.body.append(table);
      continue;
    }
    let element: Element = page.createElement(kind === 'h' ? `h${level}` : kind);
    element.append(text);
    for (let depth = kind === 'li' ? (level as number) : 0; depth > 0; depth--) {
      const list = page.createElement('ul');
      list.append(element);
      element = depth > 1 ? page.createElement('li') : list;
      if (depth > 1) element.append(list);
    }
    page.body.append(element);
  }
  return page;
}

const HTML = `<h1>Terms of Service</h1><p>Last updated: 2 May 2026</p><h2>1. Account</h2><p>${sentence(0)} See <a href="/privacy">the notice</a>.</p>
<ul><li>${sentence(1)}</li><li><strong>Law.</strong> ${sentence(5)}<ul><li>${sentence(2)}</li></ul></li></ul>
<p><strong>Refunds</strong></p><p>${sentence(6)}<br><br>${sentence(7)}</p>
<table><thead><tr><th>Cookie</th><th>Kept for</th></tr></thead><tbody><tr><td>basket &amp; more</td><td><ul><li>14 days</li><li>a year</li></ul></td></tr></tbody></table><blockquote><p>${sentence(8)}</p></blockquote>`;
const MARKDOWN = `Terms of Service
================

Last updated: 2 May 2026

1\\. Account
-----------

${sentence(0)} See [the notice](https://brambleworks.example/privacy "Notice").

*   ${sentence(1)}
*   **Law.** ${sentence(5)}
    *   ${sentence(2)}

**Refunds**

${sentence(6)}

${sentence(7)}

| Cookie | Kept for |
| --- | --- |
| basket & more | *   14 days<br>*   a year |

> ${sentence(8)}
`;

describe('one text, one reading', () => {
  test('a page and its Markdown give the same blocks', () => {
    const page = readDocument(parse(HTML));
    expect(readMarkdown(MARKDOWN).blocks).toEqual(page.blocks);
    expect(page.blocks.map((block) => block.kind).join(' ')).toBe('h p h p li li li h p p td td p');
  });

  test('a parsed string and a page give the same blocks', () => {
    expect(readHtml(HTML, parse).blocks).toEqual(readDocument(parse(HTML)).blocks);
  });

  test('plain text gives the same words', () => {
    const text = readPlainText(
      `TERMS OF SERVICE\n\n1. Account\n\n${sentence(0)}\n${sentence(3)}\n\n• ${sentence(1)}\n• ${sentence(2)}\n`,
    );
    expect(text.blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'h TERMS OF SERVICE',
      'h 1. Account',
      `p ${sentence(0)} ${sentence(3)}`,
      `li ${sentence(1)}`,
      `li ${sentence(2)}`,
    ]);
    expect(text.title).toBe('TERMS OF SERVICE');
  });

  test('reading twice is reading once', () => {
    const document = parse(HTML);
    const once = readDocument(document).blocks;
    expect(readDocument(document).blocks).toEqual(once);
    const again = readDocument(writeOut(once.filter((block) => block.kind !== 'td')));
    expect(again.blocks).toEqual(once.filter((block) => block.kind !== 'td'));
  });
});

/** Trees of tags and texts, as odd as pages get. */
const html = fc.letrec<{ tree: string; node: string; text: string }>((tie) => ({
  tree: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { depthSize: 'medium' },
    tie('text'),
    fc
      .tuple(
        fc.constantFrom(
          'p',
          'div',
          'ul',
          'ol',
          'li',
          'table',
          'tr',
          'td',
          'h1',
          'h3',
          'b',
          'span',
          'a href="#x"',
          'nav',
          'dl',
          'dt',
          'dd',
          'button',
          'details',
          'summary',
          'div hidden',
          'template',
          'br',
          'section class="footer"',
          'iframe',
          'pre',
        ),
        tie('tree'),
      )
      .map(([tag, inner]) => `<${tag}>${inner}</${tag.split(' ')[0]}>`),
  ),
  text: fc.oneof(
    fc.nat(11).map(sentence),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('</div>', '<', '&', '\u200b', '\u202e', '<!--', '1. '),
  ),
}));

const expectSound = (blocks: readonly Block[]) => {
  const open: string[] = [];
  for (const { kind, level, text, path } of blocks) {
    expect(text).not.toBe('');
    expect(normaliseText(text)).toBe(text);
    for (const heading of path) expect(open).toContain(heading);
    if (kind === 'h') open.push(text);
    expect(level === undefined).toBe(kind === 'p' || kind === 'td');
    if (kind === 'h') expect([1, 2, 3, 4, 5, 6]).toContain(level);
    if (kind === 'li') expect(level).toBeGreaterThanOrEqual(1);
  }
};

describe('whatever comes', () => {
  test('pages are read without fail into sound blocks', () => {
    fc.assert(
      fc.property(html.tree, (tree) => expectSound(readDocument(parse(tree)).blocks)),
      { numRuns: 300 },
    );
  });

  test('Markdown and plain text are read without fail into sound blocks', () => {
    const source = fc
      .array(
        fc.oneof(
          html.text,
          fc.constantFrom(
            '\n',
            '\n\n',
            '# ',
            '* ',
            '    ',
            '> ',
            '**',
            '[',
            '](x)',
            '|',
            '| --- |',
            '`',
            '\\',
            '<table><tr><td>',
            '1. ',
            '***',
            '_',
          ),
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(source, (text) => {
        expectSound(readMarkdown(text).blocks);
        expectSound(readPlainText(text).blocks);
      }),
      { numRuns: 300 },
    );
  });

  test('normalising is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
    );
  });

  test('deeply nested Markdown does not overflow', () => {
    for (const source of [
      '> '.repeat(20_000),
      '* '.repeat(20_000),
      '['.repeat(50_000),
      '*'.repeat(50_001),
      '<div>'.repeat(20_000),
      '`'.repeat(9_999),
    ])
      expectSound(readMarkdown(`${source}Terms`).blocks);
  });
});

describe('a page that is being looked at', () => {
  test('an unfinished page says what it has', () => {
    expect(readDocument(parse(`<h1>Terms</h1><p>${sentence(0)}`)).blocks).toHaveLength(2);
    expect(readDocument(parse(`${paragraphs(0, 2)}<table><tr><td>`)).blocks).toHaveLength(2);
  });
});
