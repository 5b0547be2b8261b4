import { describe, expect, test } from 'vitest';
import { createSignalFinder, typeIds } from '../../../lib/clauses/engine/find-signals';
import { splitSentences } from '../../../lib/clauses/engine/sentences';
import { families } from '../../../lib/clauses/taxonomy';
import type { Example } from '../../../lib/clauses/taxonomy/define';

const inContext = (example: Example) => (typeof example === 'string' ? { text: example } : example);

/** The signals of one type in an example, as the engine looks for them. */
function hitsOf(type: string, { text, leadIn, heading }: ReturnType<typeof inContext>) {
  const above = [leadIn, heading].filter((words) => words !== undefined);
  return createSignalFinder()(text, splitSentences(text), above, [typeIds.indexOf(type)]);
}

for (const family of families)
  describe(family.id, () => {
    for (const type of family.types)
      describe(type.id, () => {
        test('has examples of both kinds', () => {
          expect(type.matches.length).toBeGreaterThanOrEqual(3);
          expect(type.passes.length).toBeGreaterThanOrEqual(2);
        });
        test.each(type.matches.map((example) => [inContext(example)]))('matches %j', (example) => {
          expect(hitsOf(type.id, example)).not.toEqual([]);
        });
        test.each(type.passes.map((example) => [inContext(example)]))('passes over %j', (example) => {
          expect(hitsOf(type.id, example)).toEqual([]);
        });
        test('signals are safe: flags iu or u, bounded gaps', () => {
          for (const { pattern, under, unless } of type.signals)
            for (const each of [pattern, under, unless])
              if (each) {
                expect(each.flags).toMatch(/^i?u$/);
                expect(each.source).not.toMatch(/(?<!\\)[.\]](?:\*|\+|\{\d+,\})/); // .* [^.]+ {3,}
              }
        });
      });
  });
