import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../lib/catalogue/address';

describe('parseAddress', () => {
  it('agrees with the URL standard on ordinary addresses', () => {
    for (const text of [
      'https://example.com',
      'HTTPS://WWW.Example.COM/Terms/?a=1&b=2#top',
      'http://example.com:80/a/../b/./c',
      'https://example.com:443/',
      'https://example.com:8443/x',
      'https://xn--bcher-kva.example/%C3%A4',
      'https://example.com./terms',
      'https://example.com/a%2Fb?x=%20y',
    ]) {
      const address = parseAddress(text);
      const url = new URL(text);
      expect(address?.host, text).toBe(url.hostname.replace(/\.$/u, ''));
      expect(address?.port, text).toBe(url.port);
      expect(`${address?.scheme}:`, text).toBe(url.protocol);
    }
  });

  it('resolves dot segments and decodes once', () => {
    expect(parseAddress('https://example.com/legal/../blog/%2e%2e/terms')?.path).toEqual(['terms']);
    expect(parseAddress('https://example.com/%74erms')?.path).toEqual(['terms']);
    expect(parseAddress('https://example.com/%2574erms')?.path).toEqual(['%74erms']);
    expect(parseAddress('https://example.com/legal%2Fterms')?.path).toEqual(['legal/terms']);
    expect(parseAddress('https://example.com/%zz?a=%E4#%')).toMatchObject({
      path: ['%zz'],
      query: [['a', '%E4']],
      fragment: '%',
    });
  });

  it.each([
    '',
    'example.com/terms',
    '//example.com/terms',
    'https:/example.com',
    'https:///terms',
    'https://',
    'ftp://example.com/terms',
    'file:///terms.html',
    'javascript:alert(1)',
    'about:blank',
    'data:text/html,terms',
    'https://user@example.com/terms',
    'https://user:secret@example.com/terms',
    'https://example.com\\terms',
    'https://exa mple.com/terms',
    'https://example.com/te\nrms',
    'https://example.com:99999/terms',
    'https://example.com:8x/terms',
    'https://[::1]/terms',
    'https://exämple.com/terms',
    'https://exam​ple.com/terms',
    'https://-example-.com/terms',
    'https://example..com/terms',
    'https://.example.com/terms',
    'https://example.com/‮terms',
    `https://example.com/${'a'.repeat(9000)}`,
    `https://${'a'.repeat(64)}.com/`,
  ])('refuses %j', (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withFragments: true, withQueryParameters: true })),
        (text) => {
          parseAddress(text);
          parseAddress(`https://example.com/${text}`);
          parseAddress(`https://${text}`);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('reads the host that a browser would go to, or none', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        fc.constantFrom('', '@', ':', '\\', '/', '?', '#', '%40'),
        (url, joint) => {
          const text = url.replace('://', `://stripe.com${joint}`);
          const address = parseAddress(text);
          if (address !== null) expect(address.host).toBe(new URL(text).hostname.replace(/\.$/u, ''));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
