import { describe, expect, test } from 'vitest';
import { countClauses, isShown, listClauses } from '../../../lib/page/clause';
import { arbitration, changeOf, comparisonOf, law, noSale } from './sample';

const findings = [arbitration, noSale, law];

describe('listClauses', () => {
  test('without a comparison: the findings', () => {
    expect(listClauses(findings, null).map(({ id, mark }) => [id, mark])).toEqual([
      ['binding-arbitration@1', 'high'],
      ['no-data-sale@2', 'favourable'],
      ['governing-law@4', 'low'],
    ]);
  });

  test('a change belongs to the finding of its block and type', () => {
    const change = changeOf({ newBlock: 1, types: ['binding-arbitration'] });
    const clauses = listClauses(findings, comparisonOf(change));
    expect(clauses).toHaveLength(3);
    expect(clauses[0]?.change).toBe(change);
    expect(clauses[1]?.change).toBeNull();
  });

  test('a change of another type in the block stands for itself, with the whole block', () => {
    const clauses = listClauses(findings, comparisonOf(changeOf({ newBlock: 1, after: 'x'.repeat(10), types: ['jury-waiver'] })));
    expect(clauses.map(({ change }) => change !== null)).toEqual([false, true, false, false]);
    expect(clauses[1]).toMatchObject({ id: 'change@0', finding: null, mark: null, block: 1, words: { start: 0, end: 10 } });
  });

  test('what was removed stands where it was, without words', () => {
    const edited = changeOf({ oldBlock: 2, newBlock: 2, types: ['no-data-sale'] });
    const removed = changeOf({ kind: 'removed', after: null, oldBlock: 4, newBlock: null });
    const clauses = listClauses(findings, comparisonOf(edited, removed));
    expect(clauses.map(({ id }) => id)).toEqual(['binding-arbitration@1', 'no-data-sale@2', 'change@1', 'governing-law@4']);
    expect(clauses[2]).toMatchObject({ block: 4, words: null });
  });

  test('what was removed is placed by its neighbours, whatever came or went before it', () => {
    const gone = (oldBlock: number) => changeOf({ kind: 'removed', after: null, oldBlock, newBlock: null });
    const added = changeOf({ kind: 'added', before: null, oldBlock: null, newBlock: 1 });
    const placed = listClauses([], comparisonOf(gone(0), gone(1), added, gone(4), gone(6)));
    expect(placed.filter(({ words }) => words === null).map(({ block }) => block)).toEqual([0, 0, 3, 4]);
  });

  test('noise and editorial changes are not listed', () => {
    expect(listClauses(findings, comparisonOf(changeOf({ class: 'noise' }), changeOf({ class: 'editorial' })))).toHaveLength(3);
  });
});

test('a change counts once, however many clauses its block has', () => {
  const two = [arbitration, { ...arbitration, id: 'class-waiver@1', type: 'class-waiver' }, noSale];
  expect(countClauses(listClauses(two, comparisonOf(changeOf({ newBlock: 1 }))))).toEqual({
    high: 2,
    medium: 0,
    low: 0,
    favourable: 1,
    changed: 1,
  });
});

test('low and neutral clauses are drawn on request, or when they changed', () => {
  const [, , quiet] = listClauses(findings, null);
  const changed = listClauses([law], comparisonOf(changeOf({ newBlock: 4 })))[0];
  if (!quiet || !changed) throw new Error('the sample has these clauses');
  expect([isShown(quiet, 'notable'), isShown(quiet, 'all'), isShown(changed, 'notable')]).toEqual([false, true, true]);
});
