import { describe, expect, test } from 'vitest';
import { isPolicy } from '../../../lib/reading/is-policy';
import { OTHER_PAGES } from './other-pages';
import { POLICY_PAGES } from './policy-pages';

describe('policies', () => {
  test.each(Object.entries(POLICY_PAGES))('%s', (_, page) => expect(isPolicy(page)).toBe(true));

  test.each(Object.entries(POLICY_PAGES).filter(([name]) => !/cookie|guidelines/u.test(name)))(
    '%s, even at an address that says nothing',
    (_, page) => expect(isPolicy({ ...page, url: 'https://example.org/p/1' })).toBe(true),
  );
});

describe('other pages', () => {
  test.each(Object.entries(OTHER_PAGES))('%s', (_, page) => expect(isPolicy(page)).toBe(false));

  test.each(Object.entries(OTHER_PAGES))('%s, even under a policy’s name', (_, page) =>
    expect(isPolicy({ ...page, title: 'Terms of Service', url: 'https://example.org/terms' })).toBe(false),
  );
});

describe('bad input', () => {
  const blocks = POLICY_PAGES['terms of service']?.blocks ?? [];
  test('no text, or hardly any', () => {
    expect(isPolicy({ url: 'https://example.org/terms', title: 'Terms', blocks: [] })).toBe(false);
    expect(isPolicy({ url: 'https://example.org/terms', title: 'Terms', blocks: blocks.slice(0, 3) })).toBe(false);
  });
  test('an address that is none', () => {
    expect(isPolicy({ url: 'about:blank', title: '', blocks })).toBe(true);
    expect(isPolicy({ url: 'https://example.org/100%', title: '', blocks })).toBe(true);
    expect(isPolicy({ url: '', title: '', blocks })).toBe(true);
  });
});
