import { describe, expect, test } from 'vitest';
import { listClauses } from '../../../lib/page/clause';
import { EVERYTHING, outlineOf, type Query } from '../../../lib/page/outline';
import { INITIAL_SETTINGS } from '../../../lib/page/page-state';
import { arbitration, blocks, changeOf, comparisonOf, law, noSale, opened } from './sample';

const clauses = listClauses(
  [arbitration, noSale, { ...law, family: 'general' }],
  comparisonOf(changeOf({ kind: 'removed', after: null, before: 'You may leave.', newBlock: null })),
);
const ranges = new Map([
  ['binding-arbitration@1', {} as Range],
  ['governing-law@4', {} as Range],
]);

function list(query: Partial<Query>, concerns: readonly string[] = []) {
  const state = { blocks, clauses, ranges, types: opened.types, settings: { ...INITIAL_SETTINGS, concerns } };
  const { groups, orphans } = outlineOf(state, { ...EVERYTHING, ...query });
  return {
    groups: groups.map(({ heading, clauses }) => [heading, ...clauses.map(({ id }) => id)]),
    orphans: orphans.map(({ id }) => id),
  };
}
const ids = (query: Partial<Query>, concerns?: readonly string[]) => {
  const { groups, orphans } = list(query, concerns);
  return [...groups.flatMap(([, ...own]) => own), ...orphans];
};

describe('outlineOf', () => {
  test('follows the headings; what is not on the page is an orphan, what was removed is not', () => {
    expect(list({})).toEqual({
      groups: [
        ['Disputes', 'change@0', 'binding-arbitration@1'],
        ['Law', 'governing-law@4'],
      ],
      orphans: ['no-data-sale@2'],
    });
  });

  test('puts the gravest first, without headings', () => {
    expect(list({ order: 'gravity' })).toEqual({
      groups: [[null, 'binding-arbitration@1', 'change@0', 'governing-law@4']],
      orphans: ['no-data-sale@2'],
    });
    expect(list({ order: 'gravity', words: 'nowhere' })).toEqual({ groups: [], orphans: [] });
  });

  test('filters by mark and change', () => {
    expect(list({ filter: 'notable' }).groups).toEqual([['Disputes', 'change@0', 'binding-arbitration@1']]);
    expect(list({ filter: 'changed' })).toEqual({ groups: [['Disputes', 'change@0']], orphans: [] });
    expect(list({ filter: 'low' }).groups).toEqual([['Law', 'governing-law@4']]);
  });

  test('filters by polarity and family, both at once', () => {
    expect(ids({ polarity: 'favourable' })).toEqual(['no-data-sale@2']);
    expect(ids({ family: 'general' })).toEqual(['governing-law@4']);
    expect(ids({ family: 'general', polarity: 'adverse' })).toEqual([]);
  });

  test('knows what the reader cares about, by type or by family', () => {
    expect(ids({ filter: 'concerns' })).toEqual([]);
    expect(ids({ filter: 'concerns' }, ['no-data-sale'])).toEqual(['no-data-sale@2']);
    expect(ids({ filter: 'concerns' }, ['disputes'])).toEqual(['binding-arbitration@1']);
  });

  test('searches names, impacts, quotes, headings and what is gone; all words count, in any order', () => {
    expect(ids({ words: 'ARBITRATION any' })).toEqual(['binding-arbitration@1']);
    expect(ids({ words: 'norway' })).toEqual(['governing-law@4']);
    expect(ids({ words: 'may leave' })).toEqual(['change@0']);
    expect(ids({ words: 'law' })).toEqual(['governing-law@4']);
    expect(ids({ words: 'norway arbitration' })).toEqual([]);
    expect(ids({ words: '  ' })).toHaveLength(4);
  });
});
