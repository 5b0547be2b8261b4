import { expect, test } from 'vitest';
import type { Block, Finding } from '../../../lib/model';
import { listClauses } from '../../../lib/page/clause';
import { findAddresses } from '../../../lib/page/find-addresses';
import { glanceOf } from '../../../lib/page/glance';
import { arbitration, changeOf, comparisonOf, noSale } from './sample';

const at = (type: string, block: number, more: Partial<Finding> = {}): Finding => ({
  ...arbitration,
  id: `${type}@${block}`,
  type,
  block,
  ...more,
});
const block = (text: string, path: readonly string[] = ['Disputes']): Block => ({ kind: 'p', text, path });
const ids = (clauses: readonly { readonly id: string }[]) => clauses.map(({ id }) => id);

test('gives and gets: one clause a type, the gravest first', () => {
  const findings = [
    at('auto-renewal', 0, { severity: 'medium' }),
    at('content-license', 1, { confidence: 0.8 }),
    at('binding-arbitration', 2, { confidence: 0.9 }),
    at('content-license', 3, { confidence: 0.95 }),
    { ...noSale, block: 4, id: 'no-data-sale@4' },
    at('governing-law', 5, { polarity: 'neutral' }),
  ];
  const { gives, gets, steps } = glanceOf({ clauses: listClauses(findings, null), blocks: [] });
  expect(ids(gives)).toEqual(['content-license@3', 'binding-arbitration@2', 'auto-renewal@0']);
  expect(ids(gets)).toEqual(['no-data-sale@4']);
  expect(steps).toEqual([]);
});

test('a change is said once, however many findings its block has', () => {
  const findings = [at('binding-arbitration', 1), at('class-action-waiver', 1)];
  const clauses = listClauses(findings, comparisonOf(changeOf({ newBlock: 1 })));
  expect(clauses.filter(({ change }) => change)).toHaveLength(2);
  expect(glanceOf({ clauses, blocks: [] }).changed).toHaveLength(1);
});

test('of changes, those for the worse come first, then the gravest', () => {
  const changes = [
    changeOf({ newBlock: 1, direction: 'neutral', severity: 'high' }),
    changeOf({ newBlock: 2, direction: 'worse', severity: 'low' }),
    changeOf({ newBlock: 3, direction: 'better', severity: 'medium' }),
    changeOf({ newBlock: 4, direction: 'worse', severity: 'high' }),
  ];
  const { changed } = glanceOf({ clauses: listClauses([], comparisonOf(...changes)), blocks: [] });
  expect(changed.map(({ change }) => change?.newBlock)).toEqual([4, 2, 3, 1]);
});

test('an opt-out: its days, and the address from the clause or the section below it', () => {
  const optOut = at('arbitration-opt-out', 0, { polarity: 'favourable', severity: 'low', parameters: { days: 30 } });
  const stepOf = (...blocks: Block[]) => glanceOf({ clauses: listClauses([optOut], null), blocks }).steps[0];
  expect(stepOf(block('Opt out within 30 days: write to legal@harbour.example.'))).toMatchObject({
    days: 30,
    addresses: ['legal@harbour.example'],
  });
  expect(stepOf(block('Opt out by letter.'), block('Harbour Ltd, 12 Quay Street, Portland, Oregon 97201.'))?.addresses).toEqual([
    '12 Quay Street, Portland, Oregon 97201',
  ]);
  expect(stepOf(block('Opt out.'), block('Press: press@harbour.example', ['Contact']))?.addresses).toEqual([]);
});

test('days count from the agreement only where the clause means them so', () => {
  const findings = [
    at('targeted-advertising', 0, { parameters: { optOut: true, days: 45 } }),
    at('free-trial', 1, { parameters: { days: 14 } }),
    at('free-trial', 2, { parameters: {} }),
    at('data-sale', 3, { parameters: { optOut: false } }),
  ];
  const { steps } = glanceOf({ clauses: listClauses(findings, null), blocks: [] });
  expect(steps.map(({ clause, days }) => [clause.id, days])).toEqual([
    // What has a last day comes first.
    ['free-trial@1', 14],
    ['targeted-advertising@0', null],
  ]);
});

test('steps say what to do, each act once: by the clause that says most of how', () => {
  const findings = [
    at('binding-arbitration', 0, { parameters: { optOut: true } }),
    at('ai-training', 1, { parameters: { optOut: true } }),
    at('arbitration-opt-out', 2, { polarity: 'favourable', severity: 'low', parameters: { days: 30 } }),
    at('profiling', 3, { parameters: { optOut: true } }),
  ];
  const { steps } = glanceOf({ clauses: listClauses(findings, null), blocks: [] });
  expect(steps.map(({ action, clause }) => [action, clause.id])).toEqual([
    ['Opt out of arbitration', 'arbitration-opt-out@2'],
    ['Say no to AI training on your data', 'ai-training@1'],
    [null, 'profiling@3'],
  ]);
});

test.each([
  [
    'Write to opt-out@harbour.example, or to P.O. Box 17, Bergen, NY 10001.',
    ['opt-out@harbour.example', 'P.O. Box 17, Bergen, NY 10001'],
  ],
  [
    'Use https://harbour.example/opt-out. Then use it again: https://harbour.example/opt-out.',
    ['https://harbour.example/opt-out'],
  ],
  ['You may opt out by writing to Harbour Ltd, 1 Jetty Lane, Sampleton. Do it soon.', ['Harbour Ltd, 1 Jetty Lane, Sampleton']],
  ['Mail it to Harbour Ltd, 9 Pier Road, Salem, OR 97301.', ['Harbour Ltd, 9 Pier Road, Salem, OR 97301']],
  ['We send notices to You, 30 days before.', []],
  ['Send it to 5 Mole Lane, Leith EH6 7AA.', ['5 Mole Lane, Leith EH6 7AA']],
  ['You have 30 days, and 1 Month more. See section 12345.', []],
  ['We are @harbour on every network.', []],
])('addresses in %j', (text, addresses) => expect(findAddresses(text)).toEqual(addresses));
