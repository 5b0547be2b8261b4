import { expect, test } from 'vitest';
import { draftHtml } from '../../../lib/reading/draft-html';
import { growth } from '../../support/growth';

const textsOf = (html: string) => draftHtml(html).map(({ text }) => text);

test('comments are no text; one that never ends is', () => {
  expect(textsOf('<p>We may<!-- <p>not --> end it.</p><!-- x --><p>So <!-- may you.')).toEqual([
    'We may end it.',
    'So <!-- may you.',
  ]);
  expect(textsOf('<p>a --> b</p><p>c <!--> d')).toEqual(['a --> b', 'c <!--> d']);
});

test('what looks like a tag and is none is text', () => {
  expect(textsOf('<p>fewer than <3 and <a-b_c> and <x:y>all</x:y>')).toEqual(['fewer than <3 and <a-b_c> and', 'all']);
});

test.each([
  ['comments that never end', (size: number) => '<!-- a '.repeat(size)],
  ['comments that never end, after one that does', (size: number) => `<!-- -->${'<!-- a '.repeat(size)}`],
  ['a name that never ends', (size: number) => `<${'a-'.repeat(size)}`],
  ['tags that never end', (size: number) => '<a '.repeat(size)],
])('%s cost no more than their length', (_, make) => {
  expect(growth((size) => () => void draftHtml(make(size)), 8_000)).toBeLessThan(8);
});
