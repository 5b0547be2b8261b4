import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entries } from '../../../lib/catalogue/catalogue';
import { identify, variantOf } from '../../../lib/catalogue/identify';
import { growth } from '../../support/growth';
import { lookalikesOf, variantsOf } from './variants';

const declared = entries.flatMap(({ document, addresses }) => addresses.map((url) => ({ id: document.id, url })));

describe('identify', () => {
  it('finds every declared address, also in its other spellings', () => {
    const wrong: string[] = [];
    let tried = 0;
    for (const { id, url } of declared)
      for (const variant of variantsOf(url)) {
        tried++;
        const found = identify(variant.url)?.id ?? null;
        if (found !== id) wrong.push(`${variant.name}: ${variant.url} is ${id}, found ${found}`);
      }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(40_000);
  });

  it('claims no look-alike of any declared address', () => {
    const claimed: string[] = [];
    let tried = 0;
    for (const { url } of declared)
      for (const lookalike of lookalikesOf(url)) {
        tried++;
        const found = identify(lookalike.url);
        if (found !== null) claimed.push(`${lookalike.name}: ${lookalike.url} taken for ${found.id}`);
      }
    expect(claimed).toEqual([]);
    expect(tried).toBeGreaterThan(40_000);
  });

  it.each([
    ['https://aws.amazon.com/aup', 'amazon-web-services/acceptable-use-policy'],
    ['https://aws.amazon.com/de/aup/?nc1=f_ls', 'amazon-web-services/acceptable-use-policy'],
    ['https://AWS.amazon.com/Agreement/', 'amazon-web-services/commercial-terms'],
    [
      'https://www.amazon.de/gp/help/customer/display.html/ref=footer_cou?ie=UTF8&nodeId=201909000',
      'amazon-com/terms-of-service',
    ],
    ['https://www.amazon.co.uk/-/de/gp/help/customer/display.html?nodeId=201909000', 'amazon-com/terms-of-service'],
    ['https://www.amazon.com/gp/help/customer/display.html?nodeId=201380010', 'amazon-music/terms-of-service'],
    ['https://stripe.com/de/privacy', 'stripe/privacy-policy'],
    ['https://stripe.com/en-ca/legal/ssa#services-terms', 'stripe/terms-of-service'],
    ['https://www.spotify.com/de-en/legal/end-user-agreement', 'spotify/terms-of-service'],
    ['https://www.spotify.com/legal/end-user-agreement', 'spotify/terms-of-service'],
    ['https://policies.google.com/terms?hl=fr&gl=ch', 'google/terms-of-service'],
    ['https://policies.google.com/privacy?hl=en-US', 'google/privacy-policy'],
    ['https://www.mozilla.org/de/privacy/firefox/', 'firefox/privacy-policy'],
    ['https://www.booking.com/content/terms.fr.html?aid=304142', 'booking-com/terms-of-service'],
    ['https://bolt.eu/de/legal/de/terms-for-riders', 'bolt/terms-of-service'],
    ['https://www.ikea.com/gb/en/customer-service/privacy-policy/', 'ikea/privacy-policy'],
    ['https://www.apple.com/legal/internet-services/icloud/de/terms.html', 'icloud/terms-of-service'],
    ['https://help.disqus.com/en/articles/1717102', 'disqus/terms-of-service'],
    ['https://help.quora.com/hc/de/articles/360000470706-Plattform-Richtlinien', 'quora/community-guidelines'],
    ['https://de-de.facebook.com/legal/terms/plain_text_terms', 'facebook/terms-of-service'],
    ['https://wire.com/en/legal/terms-of-use-personal/', 'wire/terms-of-service'],
    ['https://wire.com/en/legal/terms-of-use-personal/#legal3', 'wire/privacy-policy'],
    ['https://wire.com/de/legal/terms-of-use-personal#legal4', 'wire/data-processor-agreement'],
    ['https://wire.com/en/legal/terms-of-use-personal/#elsewhere', 'wire/terms-of-service'],
    ['https://www.outbrain.com/legal/privacy#cookies', 'outbrain/trackers-policy'],
    ['https://rulechannel.alibaba.com/icbu?ruleId=2041&type=detail&cId=1307', 'alibaba-com/terms-of-service'],
    ['https://www.uber.com/legal/en/document/?country=germany&lang=de&name=privacy-notice', 'uber/privacy-policy'],
    ['https://uk.match.com/pages/misc/privacy', 'match/privacy-policy'],
    ['https://substack.com/pa', 'substack/commercial-terms'],
    ['https://terms.streamable.com', 'streamable/terms-of-service'],
    ['https://terms.streamable.com/?utm_source=x', 'streamable/terms-of-service'],
    // two kinds on one page: the first of them owns it
    ['https://www.overleaf.com/legal', 'overleaf/terms-of-service'],
  ])('%s is %s', (url, id) => {
    expect(identify(url)?.id ?? null).toBe(id);
  });

  it.each([
    // words that only contain the word
    'https://stripe.com/terms-of-art',
    'https://discord.com/termsandmore',
    'https://discord.com/terms-2019',
    'https://discord.com/privacy-tips',
    'https://www.reddit.com/r/privacy',
    'https://www.linkedin.com/legal',
    'https://www.linkedin.com/legal/user-agreement-summary',
    'https://github.com/legal/terms',
    // pages beside, above and below
    'https://discord.com/privacy/settings',
    'https://discord.com/help/privacy',
    'https://discord.com/developers/terms',
    'https://discord.com/blog/terms',
    'https://discord.com/legal-blog/terms',
    'https://aws.amazon.com/aup/faq/',
    'https://aws.amazon.com/blogs/aup/',
    'https://aws.amazon.com/',
    'https://www.spotify.com/us/legal/',
    'https://www.netflix.com/legal/termsofuse/history',
    'https://www.mozilla.org/en-US/privacy/faq/',
    'https://openai.com/policies/',
    'https://openai.com/policies/terms-of-use/archive/',
    'https://telegram.org/privacy/eu',
    'https://telegram.org/blog/privacy',
    'https://www.anthropic.com/legal',
    'https://www.anthropic.com/news/aup',
    'https://www.anthropic.com/legal/archive/consumer-terms',
    'https://policies.google.com/privacy/archive',
    'https://policies.google.com/privacy/my',
    'https://policies.google.com/terms/information-requests',
    // other hosts
    'https://evil-stripe.com/privacy',
    'https://stripe.com.evil.net/privacy',
    'https://stripe.co/privacy',
    'https://stripe.com.co/privacy',
    'https://stripe.org/privacy',
    'https://docs.stripe.com/privacy',
    'https://support.stripe.com/privacy',
    'https://stripe-com.example/privacy',
    'https://stripe.com%2eevil.net/privacy',
    'https://stripe.com%00.evil.net/privacy',
    'https://stripe.com@evil.net/',
    'https://stripe.com:secret@evil.net/privacy',
    'https://stripe.com:pw@evil.net:443/privacy',
    'https://evil.net/stripe.com/privacy',
    'https://evil.net#https://stripe.com/privacy',
    'https://evil.net/?https://stripe.com/privacy',
    'https://example.com/?u=https://stripe.com/legal',
    'https://www.google.com/url?q=https://stripe.com/privacy',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fstripe.com%2Fprivacy',
    'https://archive.ph/https://stripe.com/privacy',
    'https://webcache.googleusercontent.com/search?q=cache:stripe.com/privacy',
    'https://strіpe.com/privacy',
    'https://xn--strpe-b4d.com/privacy',
    'https://ｓtripe.com/privacy',
    'https://m.discord.com/privacy',
    'https://ptb.discord.com/privacy',
    'https://it.discord.com/privacy',
    'https://id.discord.com/privacy',
    'https://my.discord.com/privacy',
    'https://amazon.com/aup/',
    'https://www.amazon.com/service-terms/',
    'https://www.amazon.net/gp/help/customer/display.html?nodeId=201909000',
    'https://policies.google.de/terms',
    'https://google.com/policies',
    // other ports and schemes
    'https://stripe.com:8080/privacy',
    'http://stripe.com:443/privacy',
    'https://stripe.com:80/privacy',
    'ftp://stripe.com/privacy',
    'view-source:https://stripe.com/privacy',
    'chrome-extension://stripe.com/privacy',
    'blob:https://stripe.com/privacy',
    'javascript:location="https://stripe.com/privacy"',
    'stripe.com/privacy',
    '//stripe.com/privacy',
    'https:stripe.com/privacy',
    'https:/stripe.com/privacy',
    // letters that are no locale
    'https://discord.com/zz/terms',
    'https://discord.com/xx-yy/terms',
    'https://discord.com/en-zz/terms',
    'https://discord.com/zz-us/terms',
    'https://discord.com/my/terms',
    'https://discord.com/me/privacy',
    'https://discord.com/ai/terms',
    'https://discord.com/tv/terms',
    'https://discord.com/to-do/terms',
    'https://discord.com/us/to/terms',
    'https://discord.com/en/us/de/terms',
    'https://discord.com/intl/terms',
    'https://discord.com/intl/zz/terms',
    'https://discord.com/english/terms',
    'https://discord.com/terms/us-ca',
    'https://discord.com/privacy/ca',
    'https://discord.com/privacy/eu',
    'https://discord.com/privacy/in',
    'https://discord.com/privacy/me',
    'https://discord.com/terms/zz',
    'https://discord.com/terms/de/en/fr',
    // parameters and fragments that select another document
    'https://www.amazon.com/gp/help/customer/display.html',
    'https://www.amazon.com/gp/help/customer/display.html?nodeId=1',
    'https://www.amazon.com/gp/help/customer/display.html?nodeId=2019090001',
    'https://www.amazon.com/gp/help/customer/display.html?nodeId=201909000&nodeId=1',
    'https://www.amazon.com/gp/help/customer/display.html?id=201909000',
    'https://www.amazon.com/gp/help/customer/display.html?x=nodeId=201909000',
    'https://www.amazon.com/gp/help/customer/display.html#nodeId=201909000',
    'https://www.uber.com/legal/en/document/?name=driver-terms',
    'https://www.uber.com/legal/en/document/',
    'https://rulechannel.alibaba.com/icbu?type=detail&ruleId=9999&cId=1306',
    'https://rulechannel.alibaba.com/icbu?type=detail&ruleId=2034&cId=1306#/rule/detail?cId=1306&ruleId=9',
    'https://discord.com/terms#/changelog',
    'https://discord.com/terms#!/changelog',
    'https://terms.streamable.com/?p=12',
    'https://terms.streamable.com/de',
    'https://www.ebay.com/help/policies/member-behaviour-policies/user-agreement?id=4260',
    'https://support.google.com/youtube/answer/28019730',
    'https://support.google.com/youtube/answer/280197',
    'https://support.google.com/youtube/answer',
    'https://support.google.com/youtube/thread/2801973',
    'https://help.disqus.com/en/articles/1717104-terms-of-service',
    // no addresses at all
    '',
    ' ',
    'https://',
    'https://.',
    'https://?',
    'https://%',
    'https://stripe.com\\privacy',
    'https://stripe.com /privacy',
    'https://stripe.com/priv\u0000acy',
    'https://stripe.com/priv‮acy',
    'Stripe Privacy Policy',
    '\ud800',
  ])('does not claim %j', (url) => {
    expect(identify(url)).toBeNull();
  });

  it('never throws, and claims nothing on a host that it does not know', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withFragments: true, withQueryParameters: true })),
        fc.constantFrom('', 'https://stripe.com/', 'https://www.amazon.com/gp/help/', 'https://'),
        (text, start) => {
          const found = identify(start + text);
          if (start === '' || start === 'https://') expect(found).toBeNull();
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('takes time that grows with the address, however long a page makes it', () => {
    const asking = (size: number) => {
      const url = `https://stripe.com/${'privacy/'.repeat(size)}?${'a=b&'.repeat(size)}`;
      return () => void identify(url);
    };
    expect(growth(asking, 1_000)).toBeLessThan(8);
  });
});

describe('variantOf', () => {
  it.each([
    ['https://stripe.com/privacy', ''],
    ['https://www.stripe.com/privacy/?utm_source=x#top', ''],
    ['https://stripe.com/de/privacy', 'de'],
    ['https://www.amazon.de/gp/help/customer/display.html?nodeId=201909000', 'amazon.de'],
    ['https://policies.google.com/terms?hl=FR', 'hl=fr'],
    ['https://de-de.facebook.com/legal/terms/plain_text_terms', 'de-de'],
    ['https://www.spotify.com/us/legal/end-user-agreement/', ''],
    ['https://www.spotify.com/de/legal/end-user-agreement/', 'de'],
    ['https://example.com/de/privacy', ''],
    ['no address', ''],
  ])('%s is %j', (url, variant) => {
    expect(variantOf(url)).toBe(variant);
  });
});
