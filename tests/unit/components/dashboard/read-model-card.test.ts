import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readModelCard } from '../../../../components/dashboard/read-model-card';
import { clauseTypes } from '../../../../lib/clauses/taxonomy';

const MARKDOWN = readFileSync(path.resolve(import.meta.dirname, '../../../../lib/clauses/model/MODEL_CARD.md'), 'utf8');

test('the card that ships has every figure that the methodology shows, and a score for every clause type', () => {
  const card = readModelCard(MARKDOWN);
  for (const { precision, recall, f1 } of [card.blocks, card.byDocument])
    for (const figure of [precision, recall, f1]) {
      expect(Number(figure)).toBeGreaterThan(50);
      expect(Number(figure)).toBeLessThanOrEqual(100);
    }
  expect(card.types).toBe(clauseTypes.size);
  expect(new Set(card.byType.map(({ type }) => type))).toEqual(new Set(clauseTypes.keys()));
  expect(Number(card.rightWhenHigh)).toBeGreaterThan(50);
  expect(Number(card.calibrationError)).toBeLessThan(0.2);
  expect(card.learntFrom).toBeGreaterThan(100);
  expect(card.limits).toMatch(/English/u);
});

test('a card without its figures is not made up for', () => {
  expect(() => readModelCard(MARKDOWN.replace(/^\| documents .*$/mu, ''))).toThrow('documents');
  expect(() => readModelCard(MARKDOWN.replace(/^\| [a-z-]+ \| [a-z]+ \|.*$/gmu, ''))).toThrow('clause types');
});
