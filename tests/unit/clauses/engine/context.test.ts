import { expect, test } from 'vitest';
import { readContext } from '../../../../lib/clauses/engine/context';
import type { Block } from '../../../../lib/model';

const block = (kind: Block['kind'], text: string, level?: number): Block => ({ kind, text, path: [], ...(level && { level }) });

test('a list item is introduced by the paragraph above its list, a nested one by its outer item', () => {
  const { leadIn, heading } = readContext([
    block('h', 'Conduct', 1),
    block('p', 'You may not:'),
    block('li', 'scrape', 1),
    block('li', 'break in, such as by', 1),
    block('li', 'guessing passwords', 2),
    block('li', 'lie', 1),
    block('p', 'We may end your account.'),
    block('h', 'Law', 1),
    block('li', 'an item without a lead-in', 1),
  ]);
  expect([...leadIn]).toEqual([-1, -1, 1, 1, 3, 1, -1, -1, -1]);
  expect([...heading]).toEqual([-1, 0, 0, 0, 0, 0, 0, 0, 7]);
});

test('lettered paragraphs after a colon are introduced too, plain ones are not', () => {
  const { leadIn } = readContext([
    block('p', 'We use it:'),
    block('p', '(a) to bill you;'),
    block('p', '(b) to write to you.'),
    block('p', 'We keep it.'),
  ]);
  expect([...leadIn]).toEqual([-1, 0, 0, -1]);
});
