// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText } from '../../../lib/reading/normalise-text';
import { readDocument } from '../../../lib/reading/read-document';
import { paragraphs, parse, sentence } from './sample-page';

describe('rangeOf', () => {
  test('is a range whose text is the quote, across inline elements and collapsed spaces', () => {
    const page = readDocument(
      parse(
        `<p>You \n  may <b>not</b> resell <a href="/x">the  planner</a>, not even in\u00a0part, or lend it to others.</p>${paragraphs(0, 2)}`,
      ),
    );
    const text = page.blocks[0]?.text as string;
    for (const quote of ['You may not', 'not resell the planner', 'in part, or', text]) {
      const start = text.indexOf(quote);
      const range = page.rangeOf(0, start, start + quote.length) as Range;
      expect(normaliseText(range.toString())).toBe(quote);
    }
    expect(page.rangeOf(0, 8, 11)?.startContainer.parentElement?.localName).toBe('b');
  });

  test('finds its way through invisible and composed characters', () => {
    const page = readDocument(
      parse(
        `<p>A\u200bny pla\u00adn may e\u0301nd to\u200dmorrow, and so may the garden that it was drawn for.</p>${paragraphs(0, 2)}`,
      ),
    );
    const text = page.blocks[0]?.text as string;
    const start = text.indexOf('énd');
    expect(page.rangeOf(0, start, start + 3)?.toString()).toBe('e\u0301nd');
    expect(page.rangeOf(0, 0, 3)?.toString()).toBe('A\u200bny');
  });

  test('spans the cells of a row', () => {
    const page = readDocument(
      parse(`${paragraphs(0, 3)}<table><tr><td>basket</td><td>14 days</td></tr><tr><td>visits</td><td>a year</td></tr></table>`),
    );
    expect(page.blocks[3]?.text).toBe('basket | 14 days');
    expect(page.rangeOf(3, 0, 16)?.toString()).toBe('basket14 days');
    expect(page.rangeOf(3, 6, 9)).toBeNull();
  });

  test('is null where there is no such stretch, or no longer', () => {
    const document = parse(paragraphs(0, 3));
    const page = readDocument(document);
    expect(page.rangeOf(0, 0, 3)?.toString()).toBe(sentence(0).slice(0, 3));
    for (const [block, start, end] of [
      [9, 0, 3],
      [0, -1, 3],
      [0, 3, 3],
      [0, 5, 3],
      [0, 0, 9999],
    ] as const)
      expect(page.rangeOf(block, start, end)).toBeNull();
    (document.querySelector('p') as Element).textContent = 'Something else';
    expect(page.rangeOf(0, 0, 3)).toBeNull();
    document.querySelectorAll('p')[1]?.remove();
    expect(page.rangeOf(1, 0, 3)).toBeNull();
    expect(page.rangeOf(2, 0, 3)).not.toBeNull();
  });

  test('whatever is written: the range holds the quote', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'n', 'é', '\u0301', '\u200b', '\u00ad', ' ', '\n'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('b', 'span', 'a', 'em'), word), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.nat(),
        (parts, a, b) => {
          const document = parse('');
          const p = document.body.appendChild(document.createElement('p'));
          for (const [tag, text] of parts) p.appendChild(document.createElement(tag)).append(text);
          const page = readDocument(document);
          const text = page.blocks[0]?.text ?? '';
          if (text === '') return;
          const start = a % text.length;
          const end = start + 1 + (b % (text.length - start));
          const range = page.rangeOf(0, start, end);
          // A quote that cuts through a composed character gets all of it.
          if (range) expect(normaliseText(range.toString())).toContain(text.slice(start, end).trim());
          else expect(text.slice(start, end).trim()).toBe('');
        },
      ),
      { numRuns: 200 },
    );
  });
});
