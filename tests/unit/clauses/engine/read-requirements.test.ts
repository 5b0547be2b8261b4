import { describe, expect, test } from 'vitest';
import { readRequirements } from '../../../../lib/clauses/engine/read-requirements';
import { clauseTypes } from '../../../../lib/clauses/taxonomy';

const demands = (pattern: RegExp) => readRequirements(pattern).map((strings) => [...strings].sort());

describe('readRequirements', () => {
  test.each([
    [/\bjury\b.{0,40}\bwaiv/iu, [['jury'], ['waiv']]],
    [/\b(?:jury|judge)s?\b/iu, [['judge', 'judges', 'jury', 'jurys']]],
    [/authori[sz]ed/iu, [['authorised', 'authorized']]],
    [/class\s+action/iu, [['class'], ['action']]],
    [/(?:renew|\w+) automatically/iu, [[' automatically']]],
    [/(?:arbitrat)?ion of/iu, [['arbitration of', 'ion of']]],
    [/(?<!no )refund(?! policy)/iu, [['refund']]],
    [/[^.]{0,80}/iu, []],
    [/the|your/iu, []],
  ] as const)('%s', (pattern, expected) => {
    expect(demands(pattern)).toEqual(expected);
  });

  test('no example of any type is lost by a demand of its signal', () => {
    const lost: string[] = [];
    for (const { id, signals, matches } of clauseTypes.values())
      for (const example of matches) {
        const text = typeof example === 'string' ? example : example.text;
        for (const { pattern } of signals)
          if (
            pattern.test(text) &&
            !readRequirements(pattern).every((strings) => strings.some((each) => text.toLowerCase().includes(each)))
          )
            lost.push(`${id}: ${pattern.source} in ${text}`);
      }
    expect(lost).toEqual([]);
  });
});
