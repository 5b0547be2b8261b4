import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packModel, unpackModel } from '../../../../lib/clauses/unfairness/model';

const folder = path.resolve(import.meta.dirname, '../../../../lib/clauses/unfairness');
const weights = readFileSync(path.join(folder, 'weights.json'));
const card = readFileSync(path.join(folder, 'MODEL_CARD.md'), 'utf8');

test('the model card was written with these weights', () => {
  expect(card).toContain(createHash('sha256').update(weights).digest('hex'));
});

test('the weights are small', () => {
  expect(gzipSync(weights).length).toBeLessThanOrEqual(350 * 1024);
});

test('weights are the same after unpacking and packing', () => {
  const file = JSON.parse(weights.toString());
  expect(packModel(unpackModel(file))).toEqual(file);
});
