import { describe, expect, test } from 'vitest';
import { followVersions } from '../../../../lib/atlas/build/follow-versions';
import { ERROR_PAGE, FRENCH, OPT_OUT, terms } from './invented-terms';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Follows texts that each stood for some time, and returns the verdicts. */
function verdicts(...recorded: readonly (readonly [markdown: string, stood: number])[]): string[] {
  const follow = followVersions();
  let time = Date.UTC(2024, 0, 1);
  return recorded.map(([markdown, stood]) => {
    const { verdict } = follow(markdown, time, time + stood);
    time += stood;
    return verdict;
  });
}

const first = terms();
const shorter = terms({ [OPT_OUT]: OPT_OUT.replace('60', '30') });
const shortest = terms({ [OPT_OUT]: OPT_OUT.replace('60', '10') });
const reworded = terms({ 'keep it tidy': 'keep the plot tidy' });

describe('followVersions', () => {
  test('a change that stands is told, once', () => {
    const follow = followVersions();
    const time = Date.UTC(2024, 0, 1);
    follow(first, time, time + DAY);
    const { verdict, told, text } = follow(shorter, time + DAY, time + 3 * DAY);
    expect(verdict).toBe('material');
    expect(told.flatMap(({ types }) => types)).toContain('arbitration-opt-out');
    expect(text?.findings.map(({ type }) => type)).toContain('binding-arbitration');
    expect(follow(`${shorter}\n`, time + 3 * DAY, time + 4 * DAY)).toMatchObject({ verdict: 'same', told: [] });
  });
  test('what was seen once waits, and is told when it is seen again', () => {
    const noisy = shorter.replace('Allotment Terms', 'The Allotment Terms');
    expect(verdicts([first, DAY], [shorter, 6 * HOUR], [noisy, 6 * HOUR])).toEqual(['first', 'pending', 'material']);
  });
  test('what came and went is no news, and needs to stay for long when it comes again', () => {
    const other = shorter.replace('Allotment Terms', 'The Allotment Terms');
    const flickering = [first, DAY] as const;
    expect(verdicts(flickering, [shorter, 6 * HOUR], flickering, [other, 20 * HOUR], flickering)).toEqual([
      'first',
      'pending',
      'returned',
      'pending',
      'returned',
    ]);
    expect(verdicts(flickering, [shorter, 6 * HOUR], flickering, [other, 10 * DAY]).at(-1)).toBe('material');
  });
  test('a text that the document had before is no news, in either direction', () => {
    expect(verdicts([first, DAY], [shorter, DAY], [first, DAY], [shorter, DAY], [shortest, DAY])).toEqual([
      'first',
      'material',
      'returned',
      'returned',
      'material',
    ]);
  });
  test('wording is editorial', () => {
    expect(verdicts([first, DAY], [reworded, DAY])).toEqual(['first', 'editorial']);
  });
  test('broken texts, other languages and error pages change nothing', () => {
    const half = first.slice(0, first.indexOf('Conduct'));
    expect(verdicts([ERROR_PAGE, DAY], [first, DAY], [half, DAY], [FRENCH, DAY], [ERROR_PAGE, DAY], [first, DAY])).toEqual([
      'broken',
      'first',
      'broken',
      'language',
      'broken',
      'returned',
    ]);
  });
  test('half a text that stands for a month is the document; an error page never is', () => {
    const half = first.slice(0, first.indexOf('Conduct'));
    expect(verdicts([first, DAY], [half, 20 * DAY], [half.replace('tidy', 'neat'), 20 * DAY])).toEqual([
      'first',
      'broken',
      'restarted',
    ]);
    expect(verdicts([first, DAY], [ERROR_PAGE, 400 * DAY])).toEqual(['first', 'broken']);
  });
});
