import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unknownDocument } from '../../../lib/catalogue/unknown-document';

describe('unknownDocument', () => {
  it('takes the host for the platform and the address for the id', () => {
    expect(unknownDocument('https://www.Acme.example/Legal/Terms/?utm_source=x#top', 'Terms of Use – Acme')).toEqual({
      id: 'acme.example/Legal/Terms',
      platformId: 'acme.example',
      platform: 'acme.example',
      sector: 'unknown',
      kind: 'Terms of Service',
      title: 'Terms of Use – Acme',
      url: 'https://www.acme.example/Legal/Terms/',
      known: false,
    });
  });

  it('gives one id to one page, however it was reached', () => {
    const ids = [
      'https://acme.example/terms',
      'https://acme.example/terms/',
      'http://www.acme.example:80/terms?utm_campaign=a&gclid=b',
      'https://acme.example/terms#section-2',
    ].map((url) => unknownDocument(url, '')?.id);
    expect(new Set(ids)).toEqual(new Set(['acme.example/terms']));
  });

  it('keeps parameters and routes that may select the page', () => {
    expect(unknownDocument('https://acme.example/view?doc=7&utm_source=x', '')?.id).toBe('acme.example/view?doc=7');
    expect(unknownDocument('https://acme.example/#/legal/terms', '')?.url).toBe('https://acme.example/#/legal/terms');
    expect(unknownDocument('https://acme.example:8443/', '')).toMatchObject({
      id: 'acme.example:8443',
      url: 'https://acme.example:8443/',
    });
  });

  it.each([
    ['https://acme.example/x', 'Cookie Notice', 'Trackers Policy'],
    ['https://acme.example/x', 'Privacy and Cookies', 'Trackers Policy'],
    ['https://acme.example/x', 'Datenschutz', 'Privacy Policy'],
    ['https://acme.example/privacy', 'Acme', 'Privacy Policy'],
    ['https://acme.example/aup', 'Acme', 'Acceptable Use Policy'],
    ['https://acme.example/x', 'Community Rules', 'Community Guidelines'],
    ['https://acme.example/x', 'Acme', 'Terms of Service'],
  ])('%s, %s: %s', (url, title, kind) => {
    expect(unknownDocument(url, title)?.kind).toBe(kind);
  });

  it('takes the kind that it is given, and the address for a missing title', () => {
    expect(unknownDocument('https://acme.example/privacy', '  ', 'Imprint')).toMatchObject({
      kind: 'Imprint',
      title: 'acme.example/privacy',
    });
  });

  it.each(['file:///home/terms.html', 'about:blank', 'acme.example', '', 'https://user@acme.example/'])('refuses %j', (url) => {
    expect(unknownDocument(url, 'Terms')).toBeNull();
  });

  it('never throws, and its address leads to the same document', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }).map((text) => `https://acme.example/${text}`),
          fc.webUrl({ withFragments: true, withQueryParameters: true }),
        ),
        (url) => {
          const document = unknownDocument(url, '');
          if (document !== null) expect(unknownDocument(document.url, '')?.id).toBe(document.id);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
