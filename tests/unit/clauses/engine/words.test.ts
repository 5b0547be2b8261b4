import { describe, expect, test } from 'vitest';
import { readWords } from '../../../../lib/clauses/engine/words';

const hashes = (text: string) => {
  const { count, hash } = readWords(text);
  return [...hash.slice(0, count)];
};
const spans = (text: string) => {
  const { count, start, end } = readWords(text);
  return Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]));
};

describe('readWords', () => {
  test('gives the places of the words', () => {
    expect(spans('We may, at any time, end it.')).toEqual(['We', 'may', 'at', 'any', 'time', 'end', 'it']);
    expect(spans('')).toEqual([]);
    expect(spans('… — !')).toEqual([]);
  });

  test.each([
    ['letter case', 'ARBITRATION', 'arbitration'],
    ['accents', 'café', 'cafe'],
    ['apostrophes of both kinds', 'don’t', "don't"],
    ['letters that only look Latin', 'аrbitrаtiоn', 'arbitration'],
    ['full-width letters', 'ａｒｂｉｔｒａｔｉｏｎ', 'arbitration'],
    ['zero-width characters', 'arbi\u200btration', 'arbitration'],
    ['soft hyphens', 'arbi\u00adtration', 'arbitration'],
    ['other numbers of as many digits', '30', '60'],
  ])('does not mind %s', (_, one, other) => {
    expect(hashes(one)).toEqual(hashes(other));
  });

  test('tells numbers of other lengths and other words apart', () => {
    expect(hashes('30')).not.toEqual(hashes('300'));
    expect(hashes('terminate')).not.toEqual(hashes('terminated'));
  });

  test('forms of a word share their stem', () => {
    const [one, other] = [readWords('terminate'), readWords('termination')];
    expect(one.stem[0]).toBe(other.stem[0]);
    expect(readWords('time').stem[0]).toBe(readWords('time').hash[0]);
  });
});
