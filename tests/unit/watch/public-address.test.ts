import { expect, test } from 'vitest';
import { isPublicAddress, isSameSite } from '../../../lib/watch/public-address';
import { isAllowed } from '../../../lib/watch/robots';
import { growth } from '../../support/growth';

test.each(['https://lanternlake.example/terms', 'https://www.lanternlake.co.uk/', 'https://xn--bcher-kva.example/agb'])(
  '%s may be asked',
  (url) => expect(isPublicAddress(url)).toBe(true),
);

test.each([
  'http://lanternlake.example/terms',
  'https://localhost/terms',
  'https://app.localhost/',
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://10.0.0.1/',
  'https://169.254.169.254/latest',
  'https://[::1]/',
  'https://[fe80::1]/',
  'https://[fd00::1]/',
  'https://[::ffff:192.168.1.1]/',
  'https://192.168.1.1/',
  'https://172.16.0.1/',
  'https://0300.0250.1.1/',
  'https://0/',
  'https://printer.local/',
  'https://printer.local./',
  'https://router/',
  'https://wiki.internal/',
  'https://nas.home.arpa/',
  'https://lanternlake.example:8443/',
  'https://user:word@lanternlake.example/',
  'file:///etc/passwd',
  'terms',
])('%s may not', (url) => expect(isPublicAddress(url)).toBe(false));

test('a site is one with and without www. and with what lies under it', () => {
  expect(isSameSite('https://lanternlake.example/a', 'https://www.lanternlake.example/b')).toBe(true);
  expect(isSameSite('https://lanternlake.example/a', 'https://legal.lanternlake.example/b')).toBe(true);
  expect(isSameSite('https://lanternlake.example/a', 'https://otherlake.example/b')).toBe(false);
  expect(isSameSite('https://lanternlake.example/a', 'https://notlanternlake.example/b')).toBe(false);
});

const ROBOTS = `
# for all
User-agent: *
Disallow: /private   # not here
Allow: /private/terms
Disallow: /*.pdf$
Disallow:

User-agent: Otherbot
User-agent: Clauselight
Disallow: /legal
`;

test.each([
  ['/terms', 'User-agent: *\nDisallow: /', false],
  ['/terms', 'User-agent: Otherbot\nDisallow: /', true],
  ['/terms', '', true],
  ['/terms', '<html>Not found</html>', true],
  ['/legal/terms', ROBOTS, false],
  ['/private', ROBOTS, true],
  ['/private/x', ROBOTS.replace('Clauselight', 'Thirdbot'), false],
  ['/private/terms', ROBOTS.replace('Clauselight', 'Thirdbot'), true],
  ['/a/b.pdf', ROBOTS.replace('Clauselight', 'Thirdbot'), false],
  ['/a/b.pdf?x', ROBOTS.replace('Clauselight', 'Thirdbot'), true],
  ['/a', 'User-agent: *\nAllow: /a\nDisallow: /a', true],
])('%s by robots.txt %j: %s', (path, robots, allowed) => expect(isAllowed(robots, path)).toBe(allowed));

test('a hostile pattern costs no more than its length and the path’s', () => {
  const robots = `User-agent: *\nDisallow: /${'*a'.repeat(500)}$`;
  expect(growth((size) => () => void isAllowed(robots, `/${'a'.repeat(size)}`), 5_000)).toBeLessThan(8);
});
