import { describe, expect, it } from 'vitest';
import { identifyLine } from '../../../lib/cli/identify';

describe('identifyLine', () => {
  it('names the document', () => {
    expect(identifyLine('https://aws.amazon.com/aup/')).toEqual({
      url: 'https://aws.amazon.com/aup/',
      platform: 'Amazon Web Services',
      document: 'amazon-web-services/acceptable-use-policy',
      kind: 'Acceptable Use Policy',
      known: true,
    });
  });

  it.each(['https://example.com/terms', 'no address', ''])('says that it does not know %j', (url) => {
    expect(identifyLine(url)).toEqual({ url, platform: null, document: null, kind: null, known: false });
  });
});
