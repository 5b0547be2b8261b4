import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/clauses/analyse';
import type { Block, Text } from '../../../lib/model';

const text = (blocks: readonly (string | Block)[], language = 'en'): Text => ({
  title: 'Terms of Service',
  language,
  blocks: blocks.map((block) => (typeof block === 'string' ? { kind: 'p', text: block, path: [] } : block)),
});
const item = (words: string, path: readonly string[] = []): Block => ({ kind: 'li', text: words, path, level: 1 });
const typesOf = (reading: Text) => analyse(reading).map(({ type, block }) => `${type}@${block}`);

const TERMS = text([
  'Any dispute between you and Larkspur will be settled by binding individual arbitration under the rules of JAMS, not in a court.',
  'You may opt out of arbitration by writing to us within 30 days of signing up.',
  'You must not:',
  item('probe, scan or test how vulnerable our systems are'),
  item('scrape the site with bots or crawlers'),
  'We do not sell your personal information.',
]);

describe('analyse', () => {
  test('finds clauses, also those that only their lead-in makes one', () => {
    const found = typesOf(TERMS);
    for (const expected of [
      'binding-arbitration@0',
      'arbitration-opt-out@1',
      'network-security-abuse@3',
      'automated-access@4',
      'no-data-sale@5',
    ])
      expect(found).toContain(expected);
    expect(found.some((each) => each.startsWith('data-sale@'))).toBe(false);
    expect(analyse(TERMS).find(({ id }) => id === 'network-security-abuse@3')?.basis).toBe('inferred');
  });

  test('a quote, and evidence, are verbatim; everything has its words', () => {
    for (const finding of analyse(TERMS)) {
      const block = TERMS.blocks[finding.block] as Block;
      expect(block.text.slice(finding.start, finding.end)).toBe(finding.quote);
      expect(finding.quote.trim()).not.toBe('');
      expect(finding.impact).toMatch(/\S/u);
      expect(finding.severityReason).toMatch(/\S/u);
      const above = TERMS.blocks.map((each) => each.text).join('\n');
      for (const words of finding.evidence) expect(above).toContain(words);
      expect(finding.confidence).toBeGreaterThan(0);
      expect(finding.confidence).toBeLessThanOrEqual(1);
    }
  });

  test('a quote begins with words, not with the number of its clause', () => {
    const quoteOf = (words: string) => analyse(text([words]))[0]?.quote;
    const waiver = 'You waive any right to take part in a class action against us.';
    for (const number of ['2.', '(b)', '14.2', 'c)']) expect(quoteOf(`${number} ${waiver}`)).toBe(waiver);
    const notice = '30 days after we tell you of new prices they apply to you.';
    expect(quoteOf(notice)).toBe(notice);
  });

  test('an opt-out makes arbitration less severe', () => {
    const severityIn = (reading: Text) => analyse(reading).find(({ type }) => type === 'binding-arbitration')?.severity;
    expect(severityIn(TERMS)).toBe('medium');
    expect(severityIn(text([TERMS.blocks[0] as Block]))).toBe('high');
  });

  test('a promise turns round its own sentence only, and the reader is told of the promise', () => {
    const locate = 'We collect your precise location from the GPS of your phone.';
    const promise = 'We do not collect or track your location.';
    const locationIn = (...blocks: string[]) => {
      const found = analyse(text(blocks)).find(({ type }) => type === 'location-data');
      return found && { quote: found.quote, polarity: found.polarity, impact: found.impact };
    };
    expect(locationIn(`${locate} We never share your location.`)).toMatchObject({ quote: locate, polarity: 'adverse' });
    expect(locationIn(promise)).toEqual({
      quote: promise,
      polarity: 'favourable',
      impact: 'It says that your location is left alone, at least in part.',
    });
    const lending = analyse(text(['You may not transfer your account to anyone else or share it with them.']));
    expect(lending.find(({ type }) => type === 'account-non-transferable')?.polarity).toBe('neutral');
  });

  test('says the same each time, in the order of the text', () => {
    expect(analyse(TERMS)).toEqual(analyse(TERMS));
    const blocks = analyse(TERMS).map(({ block }) => block);
    expect(blocks).toEqual([...blocks].sort((a, b) => a - b));
  });

  test('marks nothing in other languages, in headings and in an empty text', () => {
    expect(analyse(text(['Wir können diese Bedingungen jederzeit ändern.'], 'de'))).toEqual([]);
    expect(analyse(text([{ kind: 'h', text: 'Binding arbitration', path: [], level: 1 }]))).toEqual([]);
    expect(analyse(text([]))).toEqual([]);
  });

  test('capitals, look-alike letters and broken lines do not hide a clause', () => {
    const [words] = TERMS.blocks as [Block];
    for (const disguised of [words.text.toUpperCase(), words.text.replaceAll('a', 'а')])
      expect(typesOf(text([disguised]))).toContain('binding-arbitration@0');
  });

  test('never throws, and every quote is a piece of its block', () => {
    const words = fc.constantFrom(
      'arbitration',
      'you may not',
      'we sell',
      'delete',
      '…',
      '\u202e',
      '😀',
      'İ',
      '30 days',
      '. ',
      'and/or',
      '"',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(fc.array(words, { minLength: 1, maxLength: 40 }), { maxLength: 6 }), (paragraphs) => {
        const reading = text(paragraphs.map((each) => each.join(' ').trim() || '.'));
        for (const { block, start, end, quote } of analyse(reading))
          expect(reading.blocks[block]?.text.slice(start, end)).toBe(quote);
      }),
      { numRuns: 60 },
    );
  });
});
