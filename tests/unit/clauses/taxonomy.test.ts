import { describe, expect, test } from 'vitest';
import { matchSignals } from '../../../lib/clauses/engine/signals';
import { families } from '../../../lib/clauses/taxonomy';
import type { Example } from '../../../lib/clauses/taxonomy/define';

const inContext = (example: Example) => (typeof example === 'string' ? { text: example } : example);

for (const family of families)
  describe(family.id, () => {
    for (const type of family.types)
      describe(type.id, () => {
        test('has examples of both kinds', () => {
          expect(type.matches.length).toBeGreaterThanOrEqual(3);
          expect(type.passes.length).toBeGreaterThanOrEqual(2);
        });
        test.each(type.matches.map((example) => [inContext(example)]))('matches %j', (example) => {
          expect(matchSignals(type.signals, example)).not.toEqual([]);
        });
        test.each(type.passes.map((example) => [inContext(example)]))('passes over %j', (example) => {
          expect(matchSignals(type.signals, example)).toEqual([]);
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
